import { account, event, meetingRequest, message, participant, type Queryable } from '@ponte/db';
import { type EventState, statesWithRequests } from '@ponte/domain';
import { and, asc, eq, gte, inArray, isNull, lte, sql } from 'drizzle-orm';
import { gather } from '../../outbox/gather.ts';

const recipientColumns = {
  participantId: participant.id,
  accountId: account.id,
  address: account.email,
  name: account.name,
  locale: account.locale,
};

/** Whoever takes part and has not said no to mail of this kind. */
const mayBeReminded = and(
  eq(participant.state, 'approved'),
  eq(account.wantsReminders, true),
  isNull(account.disabledAt),
);

/** Events in these states around the days of now, wherever on Earth they are. */
export const listEventsAround = (
  db: Queryable,
  states: readonly EventState[],
  days: { from: string; to: string },
) =>
  db
    .select({
      id: event.id,
      zone: event.zone,
      firstDay: event.firstDay,
      lastDay: event.lastDay,
    })
    .from(event)
    .where(
      and(
        inArray(event.state, [...states]),
        lte(event.firstDay, days.to),
        gte(event.lastDay, days.from),
      ),
    );

/** The people of an event who have not got the letter with this key's beginning yet. */
export const listToRemind = (db: Queryable, eventId: string, keyBeginning: string, limit: number) =>
  db
    .select(recipientColumns)
    .from(participant)
    .innerJoin(account, eq(account.id, participant.accountId))
    .where(
      and(
        eq(participant.eventId, eventId),
        mayBeReminded,
        sql`not exists (select 1 from ${message}
          where ${message.dedupeKey} = ${keyBeginning} || ':' || ${participant.id})`,
      ),
    )
    .orderBy(asc(participant.id))
    .limit(limit);

/** When a participant last got a digest; null before the first. */
const lastDigestAt = sql<string | null>`(select max(digest.created_at) from message digest
  where digest.participant_id = ${participant.id} and digest.purpose = 'requests_digest')`;

/** Participants with requests that have waited since before the instant; of one person the longest undigested first. */
export const listUndecided = (db: Queryable, before: Date) =>
  db
    .select({
      ...recipientColumns,
      eventId: event.id,
      zone: sql<string>`coalesce(${account.zone}, ${event.zone})`,
    })
    .from(participant)
    .innerJoin(account, eq(account.id, participant.accountId))
    .innerJoin(event, eq(event.id, participant.eventId))
    .where(
      and(
        mayBeReminded,
        inArray(event.state, [...statesWithRequests]),
        sql`exists (select 1 from ${meetingRequest} where ${meetingRequest.recipientId} = ${participant.id}
          and ${meetingRequest.state} = 'pending' and ${meetingRequest.createdAt} <= ${before.toISOString()})`,
      ),
    )
    .orderBy(sql`${lastDigestAt} nulls first`, asc(participant.id));

/** How many unanswered wishes there are for the participant, and who has them, oldest first. */
export async function listPendingSenders(db: Queryable, participantId: string, limit: number) {
  const { rows } = await db.execute<{ name: string; organisation: string; total: number }>(sql`
    select a.name, o.name as organisation, count(*) over ()::int as total
    from ${meetingRequest} r
    join participant p on p.id = r.sender_id join account a on a.id = p.account_id
    join organisation o on o.id = p.organisation_id
    where r.recipient_id = ${participantId} and r.state = 'pending' order by r.created_at limit ${limit}`);
  return rows;
}

/** Whether the account wants reminders; null when there is no such account. */
export const wantsReminders = gather(
  async (db, ids: readonly string[]): Promise<(boolean | null)[]> => {
    const rows = await db
      .select({ id: account.id, wants: account.wantsReminders })
      .from(account)
      .where(inArray(account.id, [...new Set(ids)]));
    return ids.map((id) => rows.find((row) => row.id === id)?.wants ?? null);
  },
);

export async function setWantsReminders(
  db: Queryable,
  accountId: string,
  wants: boolean,
): Promise<boolean> {
  const rows = await db
    .update(account)
    .set({ wantsReminders: wants })
    .where(eq(account.id, accountId))
    .returning({ id: account.id });
  return rows.length === 1;
}
