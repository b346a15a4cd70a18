import { event, participant, participationType, type Queryable } from '@ponte/db';
import type { EventState } from '@ponte/domain';
import { and, asc, eq, inArray, isNull, lte, or, sql } from 'drizzle-orm';

/** While an event is in one of these states somebody on the waiting list may still be offered a place. */
const statesWithOffers: EventState[] = ['open', 'closed', 'scheduled', 'running'];

const hasRoom = and(
  or(isNull(event.capacity), sql`${event.taken} < ${event.capacity}`),
  or(
    isNull(participationType.capacity),
    sql`${participationType.taken} < ${participationType.capacity}`,
  ),
);

const isWaitingWithRoom = and(
  eq(participant.state, 'waiting'),
  inArray(event.state, statesWithOffers),
  hasRoom,
);

/**
 * Who has waited longest among those for whom both event and type have room, held until the transaction
 * ends. Rows that somebody else is changing right now are passed over instead of waited for.
 */
export async function findNextWaiting(db: Queryable, eventId: string) {
  const [row] = await db
    .select({ participant, placeOfferHours: event.placeOfferHours })
    .from(participant)
    .innerJoin(event, eq(event.id, participant.eventId))
    .innerJoin(participationType, eq(participationType.id, participant.typeId))
    .where(and(eq(participant.eventId, eventId), isWaitingWithRoom))
    .orderBy(asc(participant.waitingSince), asc(participant.id))
    .limit(1)
    .for('update', { of: participant, skipLocked: true });
  return row ?? null;
}

/** Events with offers that ran out, or with people who wait although there is room. */
export async function listEventsToPromote(db: Queryable, now: Date): Promise<string[]> {
  const isLate = and(eq(participant.state, 'offered'), lte(participant.offeredUntil, now));
  const rows = await db
    .selectDistinct({ eventId: participant.eventId })
    .from(participant)
    .innerJoin(event, eq(event.id, participant.eventId))
    .innerJoin(participationType, eq(participationType.id, participant.typeId))
    .where(or(isLate, isWaitingWithRoom))
    .orderBy(asc(participant.eventId));
  return rows.map(({ eventId }) => eventId);
}

/** Offers of the event that ran out, held until the transaction ends. */
export const holdLateOffers = (db: Queryable, eventId: string, now: Date) =>
  db
    .select()
    .from(participant)
    .where(
      and(
        eq(participant.eventId, eventId),
        eq(participant.state, 'offered'),
        lte(participant.offeredUntil, now),
      ),
    )
    .orderBy(asc(participant.id))
    .for('update', { skipLocked: true });
