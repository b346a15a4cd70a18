import { event, eventRole, exchangeOffice, participant, type Queryable } from '@ponte/db';
import { and, asc, eq, exists, sql } from 'drizzle-orm';

/** Every registration of the organisation, held until the transaction ends, always in one order. */
export const holdCasesOf = (db: Queryable, organisationId: string, now: Date) =>
  db
    .select({
      id: participant.id,
      eventId: participant.eventId,
      officeId: participant.officeId,
      creditedOfficeId: participant.creditedOfficeId,
      isOver: sql<boolean>`${event.lastDay} < (${now.toISOString()}::timestamptz at time zone ${event.zone})::date`,
    })
    .from(participant)
    .innerJoin(event, eq(event.id, participant.eventId))
    .where(eq(participant.organisationId, organisationId))
    .orderBy(asc(participant.id))
    .for('update', { of: participant });

export async function setOfficeOf(
  db: Queryable,
  id: string,
  change: { officeId: string | null; creditedOfficeId: string | null },
): Promise<void> {
  await db
    .update(participant)
    .set({ ...change, version: sql`${participant.version} + 1` })
    .where(eq(participant.id, id));
}

/** The office that the organisation has chosen for itself, if the event counts it among its own. */
export async function findChosenOffice(
  db: Queryable,
  organisationId: string,
  eventId: string,
): Promise<string | null> {
  const role = db
    .select({ one: sql`1` })
    .from(eventRole)
    .where(
      and(
        eq(eventRole.eventId, eventId),
        eq(eventRole.role, 'support'),
        eq(eventRole.officeId, exchangeOffice.officeId),
      ),
    );
  const [row] = await db
    .select({ officeId: exchangeOffice.officeId })
    .from(exchangeOffice)
    .where(and(eq(exchangeOffice.organisationId, organisationId), exists(role)));
  return row?.officeId ?? null;
}

/** The institution that the organisation has chosen as its office for everything. */
export async function findChosenId(db: Queryable, organisationId: string): Promise<string | null> {
  const [row] = await db
    .select({ id: exchangeOffice.officeId })
    .from(exchangeOffice)
    .where(eq(exchangeOffice.organisationId, organisationId));
  return row?.id ?? null;
}
