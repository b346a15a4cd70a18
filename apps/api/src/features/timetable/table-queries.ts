import {
  meeting,
  meetingTable,
  organisation,
  participant,
  type Queryable,
  type Transaction,
} from '@ponte/db';
import {
  and,
  asc,
  count,
  eq,
  ilike,
  inArray,
  ne,
  notInArray,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import { placedStates } from './grid-queries.ts';

export type TableRow = typeof meetingTable.$inferSelect;
export type ListedTable = TableRow & { organisationName: string | null; meetings: number };
export type TableKey = { eventId: string; id: string; version: number };

const meetings = sql<number>`(select count(*)::int from ${meeting}
  where ${meeting.tableId} = ${meetingTable.id} and ${inArray(meeting.state, [...placedStates])})`;

async function selectTables(db: Queryable, where: SQL | undefined, limit: number) {
  const rows = await db
    .select({ table: meetingTable, organisationName: organisation.name, meetings })
    .from(meetingTable)
    .leftJoin(organisation, eq(organisation.id, meetingTable.organisationId))
    .where(where)
    .orderBy(asc(meetingTable.position), asc(meetingTable.id))
    .limit(limit);
  return rows.map(({ table, ...rest }): ListedTable => ({ ...table, ...rest }));
}

/** The tables of the event in the organiser's order, from after the given one. */
export const listTables = (
  db: Queryable,
  eventId: string,
  page: { after: { position: number; id: string } | null; limit: number },
): Promise<ListedTable[]> => {
  const after = page.after
    ? sql`(${meetingTable.position}, ${meetingTable.id}) > (${page.after.position}, ${page.after.id}::uuid)`
    : undefined;
  return selectTables(db, and(eq(meetingTable.eventId, eventId), after), page.limit);
};

export async function findTable(
  db: Queryable,
  eventId: string,
  id: string,
): Promise<ListedTable | null> {
  const [row] = await selectTables(
    db,
    and(eq(meetingTable.eventId, eventId), eq(meetingTable.id, id)),
    1,
  );
  return row ?? null;
}

/** How many tables there are and the last place in their order. */
export async function measureTables(
  db: Queryable,
  eventId: string,
): Promise<{ tables: number; last: number }> {
  const [row] = await db
    .select({
      tables: count(),
      last: sql<number>`coalesce(max(${meetingTable.position}), 0)::int`,
    })
    .from(meetingTable)
    .where(eq(meetingTable.eventId, eventId));
  return row ?? { tables: 0, last: 0 };
}

/** Which of the labels stand on a table already. */
export async function listTakenLabels(
  db: Queryable,
  eventId: string,
  labels: readonly string[],
  exceptId: string | null = null,
): Promise<string[]> {
  const rows = await db
    .select({ label: meetingTable.label })
    .from(meetingTable)
    .where(
      and(
        eq(meetingTable.eventId, eventId),
        inArray(meetingTable.label, [...labels]),
        exceptId ? ne(meetingTable.id, exceptId) : undefined,
      ),
    )
    .orderBy(asc(meetingTable.position));
  return rows.map(({ label }) => label);
}

export async function insertTables(
  tx: Transaction,
  rows: readonly (typeof meetingTable.$inferInsert)[],
): Promise<void> {
  await tx.insert(meetingTable).values([...rows]);
}

const isTable = ({ eventId, id, version }: TableKey) =>
  and(
    eq(meetingTable.eventId, eventId),
    eq(meetingTable.id, id),
    eq(meetingTable.version, version),
  );

export type TableChange = Omit<TableRow, 'id' | 'eventId' | 'version' | 'position' | 'x' | 'y'>;

/** Compare-and-swap; false means somebody else was faster. */
export async function updateTable(
  tx: Transaction,
  key: TableKey,
  change: TableChange,
): Promise<boolean> {
  const rows = await tx
    .update(meetingTable)
    .set({ ...change, version: key.version + 1 })
    .where(isTable(key))
    .returning({ id: meetingTable.id });
  return rows.length === 1;
}

export async function deleteTable(tx: Transaction, key: TableKey): Promise<boolean> {
  const rows = await tx.delete(meetingTable).where(isTable(key)).returning({ id: meetingTable.id });
  return rows.length === 1;
}

/** Waits for bookings in flight at the table and keeps new ones out until the transaction ends. */
export async function lockTable(tx: Transaction, eventId: string, id: string): Promise<boolean> {
  const rows = await tx
    .select({ id: meetingTable.id })
    .from(meetingTable)
    .where(and(eq(meetingTable.eventId, eventId), eq(meetingTable.id, id)))
    .for('update');
  return rows.length === 1;
}

export async function listTableIds(db: Queryable, eventId: string): Promise<string[]> {
  const rows = await db
    .select({ id: meetingTable.id })
    .from(meetingTable)
    .where(eq(meetingTable.eventId, eventId))
    .orderBy(asc(meetingTable.position), asc(meetingTable.id));
  return rows.map(({ id }) => id);
}

/** Gives the tables the order of the list. Versions stay: no booking depends on the order. */
export async function orderTables(
  tx: Transaction,
  eventId: string,
  ids: readonly string[],
): Promise<void> {
  await tx.execute(sql`
    update ${meetingTable} set position = place.position::int
    from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) with ordinality as place(id, position)
    where ${meetingTable.eventId} = ${eventId} and ${meetingTable.id} = place.id::uuid
      and ${meetingTable.position} <> place.position`);
}

const statesOutside = ['rejected', 'withdrawn'] as const;
const isPresent = (eventId: string): SQL =>
  sql`exists (select from ${participant} where ${and(
    eq(participant.eventId, eventId),
    eq(participant.organisationId, organisation.id),
    notInArray(participant.state, [...statesOutside]),
  )})`;
const ownsBooth = (eventId: string): SQL =>
  sql`exists (select from ${meetingTable} where ${and(
    eq(meetingTable.eventId, eventId),
    eq(meetingTable.organisationId, organisation.id),
  )})`;

/** Organisations that take part in the event and whose name contains the text, a few by name. */
export const listBoothOwners = (db: Queryable, eventId: string, name: string) =>
  db
    .select({ id: organisation.id, name: organisation.name, country: organisation.country })
    .from(organisation)
    .where(
      and(
        isPresent(eventId),
        ilike(organisation.name, `%${name.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`),
      ),
    )
    .orderBy(asc(organisation.name), asc(organisation.id))
    .limit(30);

/** Whether the organisation takes part in the event, or has a booth there already. */
export async function isBoothOwner(
  db: Queryable,
  eventId: string,
  organisationId: string,
): Promise<boolean> {
  const rows = await db
    .select({ id: organisation.id })
    .from(organisation)
    .where(and(eq(organisation.id, organisationId), or(isPresent(eventId), ownsBooth(eventId))));
  return rows.length === 1;
}
