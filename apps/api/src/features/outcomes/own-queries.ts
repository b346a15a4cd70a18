import {
  outcomeCard,
  outcomeFollowUp,
  outcomeResult,
  type Queryable,
  type Transaction,
} from '@ponte/db';
import type {
  FollowingStep,
  FollowUpMonths,
  MeetingState,
  OutcomeResult,
  Usefulness,
} from '@ponte/domain';
import { and, eq, sql } from 'drizzle-orm';

export type OwnMeetingRow = {
  id: string;
  state: MeetingState;
  startsAt: string;
  endsAt: string;
  partners: { name: string; organisationName: string; country: string }[];
  card: {
    tookPlace: boolean;
    usefulness: Usefulness | null;
    step: FollowingStep;
    stepOn: string | null;
    note: string;
  } | null;
  followUps: { months: FollowUpMonths; answeredAt: string; results: OutcomeResult[] }[];
};

const isoUtc = (column: string) =>
  sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`);

/** The participant's meetings that have begun, with what they themselves have told of them, the latest first. */
export async function listOwnMeetings(
  db: Queryable,
  { participantId, now, meetingId }: { participantId: string; now: Date; meetingId?: string },
): Promise<OwnMeetingRow[]> {
  const { rows } = await db.execute<OwnMeetingRow>(sql`
    select m.id, m.state, ${isoUtc('s.starts_at')} as "startsAt", ${isoUtc('s.ends_at')} as "endsAt",
      (select coalesce(json_agg(json_build_object('name', a.name, 'organisationName', o.name, 'country', o.country)
          order by o.name, a.name), '[]'::json)
        from meeting_person other
        join participant p on p.id = other.participant_id
        join account a on a.id = p.account_id
        join organisation o on o.id = p.organisation_id
        where other.meeting_id = m.id and other.participant_id <> me.participant_id) as partners,
      (select json_build_object('tookPlace', c.took_place, 'usefulness', c.usefulness, 'step', c.step,
          'stepOn', c.step_on, 'note', c.note)
        from outcome_card c where c.meeting_id = m.id and c.participant_id = me.participant_id) as card,
      (select coalesce(json_agg(json_build_object('months', f.months, 'answeredAt', ${isoUtc('f.answered_at')},
          'results', (select coalesce(json_agg(json_build_object('kind', r.kind, 'band', r.band) order by r.kind), '[]'::json)
            from outcome_result r where r.meeting_id = m.id and r.participant_id = me.participant_id
              and r.months = f.months)) order by f.months), '[]'::json)
        from outcome_follow_up f where f.meeting_id = m.id and f.participant_id = me.participant_id) as "followUps"
    from meeting_person me
    join meeting m on m.id = me.meeting_id
    join time_slot s on s.id = m.slot_id
    where me.participant_id = ${participantId} and m.state in ('scheduled', 'held', 'missed')
      and s.starts_at <= ${now.toISOString()}::timestamptz
      ${meetingId ? sql`and m.id = ${meetingId}` : sql``}
    order by s.starts_at desc, m.id`);
  return rows;
}

type Side = { eventId: string; meetingId: string; participantId: string };

export async function upsertCard(
  tx: Transaction,
  row: Side & NonNullable<OwnMeetingRow['card']> & { filledAt: Date },
): Promise<void> {
  await tx
    .insert(outcomeCard)
    .values(row)
    .onConflictDoUpdate({ target: [outcomeCard.meetingId, outcomeCard.participantId], set: row });
}

/** Puts the answer in the place of an earlier one to the same question. */
export async function replaceFollowUp(
  tx: Transaction,
  { eventId, meetingId, participantId }: Side,
  { months, results, at }: { months: FollowUpMonths; results: readonly OutcomeResult[]; at: Date },
): Promise<void> {
  const side = { eventId, meetingId, participantId, months };
  await tx
    .insert(outcomeFollowUp)
    .values({ ...side, answeredAt: at })
    .onConflictDoUpdate({
      target: [outcomeFollowUp.meetingId, outcomeFollowUp.participantId, outcomeFollowUp.months],
      set: { answeredAt: at },
    });
  await tx
    .delete(outcomeResult)
    .where(
      and(
        eq(outcomeResult.meetingId, meetingId),
        eq(outcomeResult.participantId, participantId),
        eq(outcomeResult.months, months),
      ),
    );
  if (results.length > 0)
    await tx
      .insert(outcomeResult)
      .values(results.map(({ kind, band }) => ({ ...side, kind, band })));
}
