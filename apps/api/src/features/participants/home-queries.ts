import type { Queryable } from '@ponte/db';
import { sql } from 'drizzle-orm';

export type HomeFacts = {
  name: string;
  is_introduced: boolean;
  profiles: number;
  unanswered: number;
  sent: number;
  unplaced: number;
  scheduled: number;
  ahead: number;
  untold: number;
  next_meeting: {
    id: string;
    startsAt: string;
    endsAt: string;
    table: string;
    with: { name: string; organisation: string }[];
  } | null;
};

/** Everything a participant's first page counts, in one round trip. */
export async function readHome(
  db: Queryable,
  participantId: string,
  now: Date,
): Promise<HomeFacts | null> {
  const at = now.toISOString();
  const { rows } = await db.execute<HomeFacts>(sql`
    with mine as (
      select m.id, m.state, m.table_id, s.starts_at, s.ends_at
      from meeting_person mp
      join meeting m on m.id = mp.meeting_id
      left join time_slot s on s.id = m.slot_id
      where mp.participant_id = ${participantId}
    ), coming as (
      select * from mine where state = 'scheduled' and ends_at > ${at}::timestamptz order by starts_at limit 1
    )
    select a.name,
      (cardinality(o.sectors) > 0 or exists (
        select 1 from jsonb_each_text(o.description) as texts where trim(texts.value) <> '')) as is_introduced,
      (select count(*)::int from cooperation_profile c where c.participant_id = p.id) as profiles,
      (select count(*)::int from meeting_request r where r.event_id = p.event_id
        and r.recipient_id = p.id and r.state = 'pending') as unanswered,
      (select count(*)::int from meeting_request r where r.event_id = p.event_id
        and r.sender_id = p.id) as sent,
      (select count(*)::int from mine where state = 'agreed') as unplaced,
      (select count(*)::int from mine where state in ('scheduled', 'held')) as scheduled,
      (select count(*)::int from mine where state = 'scheduled' and ends_at > ${at}::timestamptz) as ahead,
      (select count(*)::int from mine where state in ('scheduled', 'held') and ends_at <= ${at}::timestamptz
        and not exists (select 1 from outcome_card c where c.meeting_id = mine.id and c.participant_id = p.id)) as untold,
      (select json_build_object('id', c.id,
          'startsAt', to_char(c.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
          'endsAt', to_char(c.ends_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
          'table', t.label,
          'with', (select coalesce(json_agg(json_build_object('name', oa.name, 'organisation', oo.name)
              order by oo.name, oa.name), '[]'::json)
            from meeting_person op
            join participant other on other.id = op.participant_id
            join account oa on oa.id = other.account_id
            join organisation oo on oo.id = other.organisation_id
            where op.meeting_id = c.id and op.participant_id <> p.id))
        from coming c join meeting_table t on t.id = c.table_id) as next_meeting
    from participant p
    join account a on a.id = p.account_id
    join organisation o on o.id = p.organisation_id
    where p.id = ${participantId}`);
  return rows[0] ?? null;
}
