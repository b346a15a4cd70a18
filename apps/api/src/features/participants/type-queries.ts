import { event, participant, participationType, type Queryable, typeRule } from '@ponte/db';
import { and, asc, eq, isNull, lte, or, sql } from 'drizzle-orm';

export type TypeRow = typeof participationType.$inferSelect;
export type CountedType = { type: TypeRow; waiting: number; participants: number };
export type TypePair = { fromTypeId: string; toTypeId: string };

const whereType = (eventId: string, id: string) =>
  and(eq(participationType.eventId, eventId), eq(participationType.id, id));
const order = [asc(participationType.position), asc(participationType.id)] as const;

export const listTypes = (db: Queryable, eventId: string): Promise<TypeRow[]> =>
  db
    .select()
    .from(participationType)
    .where(eq(participationType.eventId, eventId))
    .orderBy(...order);

// Written out, because a query of one table names its columns without it: the inner `id` would win.
const countOf = (condition: ReturnType<typeof sql>) => sql<number>`(
  select count(*)::int from participant as person
  where person.event_id = participation_type.event_id and person.type_id = participation_type.id
    and ${condition})`;

/** The types of an event with the people who ever chose them and those who wait. */
export const listCountedTypes = (db: Queryable, eventId: string): Promise<CountedType[]> =>
  db
    .select({
      type: participationType,
      waiting: countOf(sql`person.state = 'waiting'`),
      participants: countOf(sql`true`),
    })
    .from(participationType)
    .where(eq(participationType.eventId, eventId))
    .orderBy(...order);

/**
 * The type, held until the transaction ends: `key share` keeps it from being deleted, `update` waits for
 * everybody who holds it so.
 */
export async function holdType(
  db: Queryable,
  eventId: string,
  id: string,
  strength: 'key share' | 'update',
): Promise<TypeRow | null> {
  const [row] = await db
    .select()
    .from(participationType)
    .where(whereType(eventId, id))
    .for(strength);
  return row ?? null;
}

export async function insertType(
  db: Queryable,
  row: typeof participationType.$inferInsert,
): Promise<TypeRow> {
  const [made] = await db.insert(participationType).values(row).returning();
  if (!made) throw new Error('the participation type was not inserted');
  return made;
}

/** Writes the change unless somebody was faster or more places are taken than it leaves; null then. */
export async function updateType(
  db: Queryable,
  eventId: string,
  id: string,
  version: number,
  change: Omit<typeof participationType.$inferInsert, 'id' | 'eventId'>,
): Promise<TypeRow | null> {
  const capacity = change.capacity ?? null;
  const [row] = await db
    .update(participationType)
    .set({ ...change, version: version + 1 })
    .where(
      and(
        whereType(eventId, id),
        eq(participationType.version, version),
        capacity === null ? undefined : lte(participationType.taken, capacity),
      ),
    )
    .returning();
  return row ?? null;
}

export const countParticipantsOfType = (db: Queryable, eventId: string, typeId: string) =>
  db.$count(participant, and(eq(participant.eventId, eventId), eq(participant.typeId, typeId)));

export async function deleteType(db: Queryable, eventId: string, id: string): Promise<void> {
  await db.delete(participationType).where(whereType(eventId, id));
}

/** Gives the types the positions of their ids in the list; the version stays, as nobody's edit is lost. */
export async function orderTypes(db: Queryable, eventId: string, ids: string[]): Promise<void> {
  await db
    .update(participationType)
    .set({
      position: sql`array_position(${sql.param(ids)}::uuid[], ${participationType.id})`,
    })
    .where(eq(participationType.eventId, eventId));
}

export const listTypeRules = (db: Queryable, eventId: string): Promise<TypePair[]> =>
  db
    .select({ fromTypeId: typeRule.fromTypeId, toTypeId: typeRule.toTypeId })
    .from(typeRule)
    .where(eq(typeRule.eventId, eventId))
    .orderBy(asc(typeRule.fromTypeId), asc(typeRule.toTypeId));

export async function insertTypeRules(
  db: Queryable,
  eventId: string,
  pairs: readonly TypePair[],
): Promise<void> {
  if (pairs.length === 0) return;
  await db
    .insert(typeRule)
    .values(pairs.map((pair) => ({ eventId, ...pair })))
    .onConflictDoNothing();
}

export async function deleteTypeRules(db: Queryable, eventId: string): Promise<void> {
  await db.delete(typeRule).where(eq(typeRule.eventId, eventId));
}

/** Changes of an event's lists (types, questions, rules) come one after the other; registrations do not wait. */
export async function holdLists(db: Queryable, eventId: string): Promise<void> {
  await db.execute(
    sql`select pg_advisory_xact_lock(hashtext('participants.lists'), hashtext(${eventId}))`,
  );
}

// --- Places: one guarded statement each, so that no two people get the last one. -----------------

/** Takes one of the event's places; false when none is left. */
export async function takeEventPlace(db: Queryable, eventId: string): Promise<boolean> {
  const rows = await db
    .update(event)
    .set({ taken: sql`${event.taken} + 1` })
    .where(
      and(
        eq(event.id, eventId),
        or(isNull(event.capacity), sql`${event.taken} < ${event.capacity}`),
      ),
    )
    .returning({ id: event.id });
  return rows.length === 1;
}

/** Takes one of the type's places; false when none is left. */
export async function takeTypePlace(
  db: Queryable,
  eventId: string,
  typeId: string,
): Promise<boolean> {
  const { taken, capacity } = participationType;
  const rows = await db
    .update(participationType)
    .set({ taken: sql`${taken} + 1` })
    .where(and(whereType(eventId, typeId), or(isNull(capacity), sql`${taken} < ${capacity}`)))
    .returning({ id: participationType.id });
  return rows.length === 1;
}

export async function giveBackEventPlace(db: Queryable, eventId: string): Promise<void> {
  await db
    .update(event)
    .set({ taken: sql`${event.taken} - 1` })
    .where(eq(event.id, eventId));
}

export async function giveBackTypePlace(
  db: Queryable,
  eventId: string,
  typeId: string,
): Promise<void> {
  await db
    .update(participationType)
    .set({ taken: sql`${participationType.taken} - 1` })
    .where(whereType(eventId, typeId));
}
