import type { ArrangeTables } from '@ponte/contracts';
import { meetingTable, type Queryable, type Transaction } from '@ponte/db';
import { and, asc, eq, isNotNull, ne, sql } from 'drizzle-orm';

/** The tables in use that have a place on the plan. */
export async function readFloorPlan(db: Queryable, eventId: string) {
  const rows = await db
    .select({
      id: meetingTable.id,
      label: meetingTable.label,
      kind: meetingTable.kind,
      x: meetingTable.x,
      y: meetingTable.y,
    })
    .from(meetingTable)
    .where(
      and(
        eq(meetingTable.eventId, eventId),
        eq(meetingTable.isActive, true),
        ne(meetingTable.kind, 'online'),
        isNotNull(meetingTable.x),
      ),
    )
    .orderBy(asc(meetingTable.position), asc(meetingTable.id));
  return rows.flatMap(({ x, y, ...table }) =>
    x === null || y === null ? [] : [{ ...table, x, y }],
  );
}

export type PlacedTable = Awaited<ReturnType<typeof readFloorPlan>>[number];

/** Writes the places in one statement; answers how many tables of the event were named. */
export async function writeFloorPlan(
  tx: Transaction,
  eventId: string,
  places: ArrangeTables['places'],
): Promise<number> {
  const { rows } = await tx.execute(sql`
    update ${meetingTable} set x = (place->'at'->>'x')::int, y = (place->'at'->>'y')::int
    from jsonb_array_elements(${JSON.stringify(places)}::jsonb) as place
    where ${meetingTable.eventId} = ${eventId} and ${meetingTable.id} = (place->>'tableId')::uuid
    returning ${meetingTable.id}`);
  return rows.length;
}
