import { account, event, message, participant, type Queryable } from '@ponte/db';
import { and, asc, eq, gte, isNull, lte, notInArray, sql } from 'drizzle-orm';

/** Events whose last day lies within these days, whatever became of them but a cancellation. */
export const listEventsEnded = (db: Queryable, days: { from: string; to: string }) =>
  db
    .select({ id: event.id, zone: event.zone, lastDay: event.lastDay })
    .from(event)
    .where(
      and(
        notInArray(event.state, ['draft', 'cancelled']),
        gte(event.lastDay, days.from),
        lte(event.lastDay, days.to),
      ),
    );

/** One's meetings that are worth asking about: placed, over, and not said or marked not to have taken place. */
const worthAsking = (participantId: unknown) => sql`from meeting_person me
  join meeting m on m.id = me.meeting_id
  left join outcome_card c on c.meeting_id = m.id and c.participant_id = me.participant_id
  where me.participant_id = ${participantId} and m.state in ('scheduled', 'held')
    and coalesce(c.took_place, true)`;

/** Who takes part with something to tell, wants reminders, and has not got the letter with this key yet. */
export const listToAsk = (db: Queryable, eventId: string, keyBeginning: string, limit: number) =>
  db
    .select({
      participantId: participant.id,
      accountId: account.id,
      address: account.email,
      name: account.name,
      locale: account.locale,
    })
    .from(participant)
    .innerJoin(account, eq(account.id, participant.accountId))
    .where(
      and(
        eq(participant.eventId, eventId),
        eq(participant.state, 'approved'),
        eq(account.wantsReminders, true),
        isNull(account.disabledAt),
        sql`exists (select 1 ${worthAsking(participant.id)})`,
        sql`not exists (select 1 from ${message}
          where ${message.dedupeKey} = ${keyBeginning} || ':' || ${participant.id})`,
      ),
    )
    .orderBy(asc(participant.id))
    .limit(limit);

export type DueMeeting = { name: string; organisation: string; total: number };

/** Whom a participant met and has not yet answered about for these months, by when they met. */
export async function listUnanswered(
  db: Queryable,
  participantId: string,
  months: number,
  limit: number,
): Promise<DueMeeting[]> {
  const { rows } = await db.execute<DueMeeting>(sql`
    with due as (select m.id, m.slot_id ${worthAsking(participantId)}
      and not exists (select 1 from outcome_follow_up f
        where f.meeting_id = m.id and f.participant_id = me.participant_id and f.months = ${months}))
    select a.name, o.name as organisation, (select count(*)::int from due) as total
    from due
    join time_slot s on s.id = due.slot_id
    join lateral (select min(participant_id::text)::uuid as id from meeting_person
      where meeting_id = due.id and participant_id <> ${participantId}) other on true
    join participant p on p.id = other.id
    join account a on a.id = p.account_id
    join organisation o on o.id = p.organisation_id
    order by s.starts_at limit ${limit}`);
  return rows;
}
