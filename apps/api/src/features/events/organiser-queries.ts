import { eventOrganiser, organisation, type Queryable } from '@ponte/db';
import { asc, eq, sql } from 'drizzle-orm';

/** The institutions that hold the event, in their order. */
export function listOrganisers(db: Queryable, eventId: string) {
  return db
    .select({
      id: organisation.id,
      name: organisation.name,
      country: organisation.country,
      logoId: organisation.logoId,
      website: organisation.website,
    })
    .from(eventOrganiser)
    .innerJoin(organisation, eq(organisation.id, eventOrganiser.organisationId))
    .where(eq(eventOrganiser.eventId, eventId))
    .orderBy(asc(eventOrganiser.position));
}
export type OrganiserRow = Awaited<ReturnType<typeof listOrganisers>>[number];

/** Writes the whole list; only with the event held. */
export async function replaceOrganisers(
  db: Queryable,
  eventId: string,
  organisationIds: readonly string[],
): Promise<void> {
  await db.delete(eventOrganiser).where(eq(eventOrganiser.eventId, eventId));
  if (organisationIds.length === 0) return;
  const rows = organisationIds.map((organisationId, position) => ({
    eventId,
    organisationId,
    position,
  }));
  await db.insert(eventOrganiser).values(rows);
}

/** The same institutions in the same order for another event that has none yet. */
export async function copyOrganisers(
  db: Queryable,
  sourceId: string,
  eventId: string,
): Promise<void> {
  const { organisationId, position } = eventOrganiser;
  await db.insert(eventOrganiser).select(
    db
      .select({ eventId: sql<string>`${eventId}::uuid`.as('event_id'), organisationId, position })
      .from(eventOrganiser)
      .where(eq(eventOrganiser.eventId, sourceId)),
  );
}
