import { account, meeting, participant, type Queryable, timeSlot } from '@ponte/db';
import { participantActions } from '@ponte/domain';
import { and, asc, eq, gt, inArray } from 'drizzle-orm';

/** Meetings that have a place and are still ahead. */
export async function listMeetingsAhead(
  db: Queryable,
  eventId: string,
  now: Date,
): Promise<string[]> {
  const rows = await db
    .select({ id: meeting.id })
    .from(meeting)
    .innerJoin(timeSlot, eq(timeSlot.id, meeting.slotId))
    .where(
      and(eq(meeting.eventId, eventId), eq(meeting.state, 'scheduled'), gt(timeSlot.startsAt, now)),
    )
    .orderBy(asc(timeSlot.startsAt), asc(meeting.id));
  return rows.map(({ id }) => id);
}

/** Meetings that only are agreed. */
export async function listAgreedMeetings(db: Queryable, eventId: string): Promise<string[]> {
  const rows = await db
    .select({ id: meeting.id })
    .from(meeting)
    .where(and(eq(meeting.eventId, eventId), eq(meeting.state, 'agreed')));
  return rows.map(({ id }) => id);
}

/** Everybody who counts on the event, or hopes for it. */
export const listConcerned = (db: Queryable, eventId: string) =>
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
        inArray(participant.state, [...participantActions.withdraw]),
      ),
    )
    .orderBy(asc(participant.id));
