import { agendaSession, event, participationType, type Queryable, timeSlot } from '@ponte/db';
import { and, eq, ne, sql } from 'drizzle-orm';

export * from './list-queries.ts';
export * from './organiser-queries.ts';
export * from './overview-queries.ts';
export * from './role-queries.ts';

export type EventRow = typeof event.$inferSelect;
export type NewEventRow = typeof event.$inferInsert;
export type EventChange = Partial<NewEventRow>;

export async function findEventById(db: Queryable, id: string): Promise<EventRow | null> {
  const [row] = await db.select().from(event).where(eq(event.id, id));
  return row ?? null;
}

/** The event at this public address. */
export async function findEventBySlug(db: Queryable, slug: string): Promise<EventRow | null> {
  const [row] = await db.select().from(event).where(eq(event.slug, slug));
  return row ?? null;
}

/** The event as it is now, held until the transaction ends: rules judge facts that stay true. */
export async function lockEvent(db: Queryable, id: string): Promise<EventRow | null> {
  const [row] = await db.select().from(event).where(eq(event.id, id)).for('no key update');
  return row ?? null;
}

/** Makes everybody who wants this slug wait for the transaction, so that a taken one is seen instead of raised. */
export async function lockSlug(db: Queryable, slug: string): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`event_slug:${slug}`}, 0))`);
}

export async function isSlugTaken(
  db: Queryable,
  slug: string,
  exceptId: string | null,
): Promise<boolean> {
  const others = exceptId ? ne(event.id, exceptId) : undefined;
  return (await db.$count(event, and(eq(event.slug, slug), others))) > 0;
}

export async function insertEvent(db: Queryable, row: NewEventRow): Promise<EventRow> {
  const [made] = await db.insert(event).values(row).returning();
  if (!made) throw new Error('the event was not inserted');
  return made;
}

/** Writes the change if the row still has that version; null when somebody else was faster. */
export async function updateEvent(
  db: Queryable,
  id: string,
  version: number,
  change: EventChange,
): Promise<EventRow | null> {
  const [row] = await db
    .update(event)
    .set({ ...change, version: version + 1 })
    .where(and(eq(event.id, id), eq(event.version, version)))
    .returning();
  return row ?? null;
}

/** What already stands in the event and limits its days and zone. Session days are those of the present zone. */
export async function loadSettingsFacts(
  db: Queryable,
  row: EventRow,
  days: { firstDay: string; lastDay: string },
) {
  const { firstDay, lastDay } = days;
  const ofEvent = eq(timeSlot.eventId, row.id);
  const slotOutside = sql`${timeSlot.day} not between ${firstDay}::date and ${lastDay}::date`;
  const sessionDay = sql`(${agendaSession.startsAt} at time zone ${row.zone})::date`;
  const sessionOutside = sql`${sessionDay} not between ${firstDay}::date and ${lastDay}::date`;
  const slots = await db.$count(timeSlot, ofEvent);
  const sessions = await db.$count(agendaSession, eq(agendaSession.eventId, row.id));
  const slotsOutside = await db.$count(timeSlot, and(ofEvent, slotOutside));
  const sessionsOutside = await db.$count(
    agendaSession,
    and(eq(agendaSession.eventId, row.id), sessionOutside),
  );
  return {
    taken: row.taken,
    hasSlots: slots > 0 || sessions > 0,
    hasSlotsOutside: slotsOutside > 0,
    hasSessionsOutside: sessionsOutside > 0,
  };
}

/** What the event has of that which its next states ask for. */
export async function loadReadiness(db: Queryable, eventId: string) {
  return {
    types: await db.$count(participationType, eq(participationType.eventId, eventId)),
    slots: await db.$count(timeSlot, eq(timeSlot.eventId, eventId)),
  };
}
