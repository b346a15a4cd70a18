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
      select m.id, m.state, s.ends_at
      from meeting_person mp
      join meeting m on m.id = mp.meeting_id
      left join time_slot s on s.id = m.slot_id
      where mp.participant_id = ${participantId}
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
        and not exists (select 1 from outcome_card c where c.meeting_id = mine.id and c.participant_id = p.id)) as untold
    from participant p
    join account a on a.id = p.account_id
    join organisation o on o.id = p.organisation_id
    where p.id = ${participantId}`);
  return rows[0] ?? null;
}
