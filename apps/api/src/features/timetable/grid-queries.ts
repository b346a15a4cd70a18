import {
  event,
  meeting,
  type Queryable,
  type Transaction,
  timeSlot,
  timetableBlock,
} from '@ponte/db';
import { and, asc, count, eq, inArray, ne, sql } from 'drizzle-orm';
import { found } from '../../http/errors.ts';
import type { EventRow } from '../../http/event-scope.ts';
import type { SlotRow } from './claims.ts';

export type BlockRow = typeof timetableBlock.$inferSelect;
export type NewSlotRow = typeof timeSlot.$inferInsert;
export type BlockWithSlots = BlockRow & { slots: (SlotRow & { meetings: number })[] };

/** Meetings that take place in the slot or at the table, or did. */
export const placedStates = ['scheduled', 'held', 'missed'] as const;

/**
 * The event, locked against other edits of its timetable, so that what is checked (overlaps, labels, limits)
 * still holds when it is written. Registrations and bookings go on meanwhile.
 */
export async function lockTimetable(tx: Transaction, eventId: string): Promise<EventRow> {
  const [row] = await tx.select().from(event).where(eq(event.id, eventId)).for('no key update');
  return found(row);
}

// Written out: Drizzle leaves the table's name off the columns of a select from one table.
const meetingsOfSlot = sql<number>`(select count(*)::int from ${meeting} m
  where m.slot_id = time_slot.id and m.state in ${[...placedStates]})`;

/** All blocks of the event by day and time, each with its slots. Bounded by the days and slots an event may have. */
export async function listBlocks(db: Queryable, eventId: string): Promise<BlockWithSlots[]> {
  const blocks = await db
    .select()
    .from(timetableBlock)
    .where(eq(timetableBlock.eventId, eventId))
    .orderBy(asc(timetableBlock.day), asc(timetableBlock.startMinute), asc(timetableBlock.id));
  const slots = await db
    .select({ slot: timeSlot, meetings: meetingsOfSlot })
    .from(timeSlot)
    .where(eq(timeSlot.eventId, eventId))
    .orderBy(asc(timeSlot.startsAt));
  const ofBlock = Map.groupBy(slots, ({ slot }) => slot.blockId);
  return blocks.map((block) => ({
    ...block,
    slots: (ofBlock.get(block.id) ?? []).map(({ slot, meetings }) => ({ ...slot, meetings })),
  }));
}

export async function findBlock(
  db: Queryable,
  eventId: string,
  id: string,
): Promise<BlockRow | null> {
  const [row] = await db
    .select()
    .from(timetableBlock)
    .where(and(eq(timetableBlock.eventId, eventId), eq(timetableBlock.id, id)));
  return row ?? null;
}

export const listSlotsOfBlock = (db: Queryable, blockId: string): Promise<SlotRow[]> =>
  db.select().from(timeSlot).where(eq(timeSlot.blockId, blockId)).orderBy(asc(timeSlot.startsAt));

export async function countSlots(db: Queryable, eventId: string): Promise<number> {
  const [row] = await db
    .select({ slots: count() })
    .from(timeSlot)
    .where(eq(timeSlot.eventId, eventId));
  return row?.slots ?? 0;
}

type Span = { startsAt: Date; endsAt: Date };

/** The first slot of other blocks that shares time with one of the spans, or null. */
export async function findOverlappingSlot(
  db: Queryable,
  eventId: string,
  spans: readonly Span[],
  exceptBlockId: string | null = null,
): Promise<SlotRow | null> {
  const wanted = JSON.stringify(spans);
  const [row] = await db
    .select()
    .from(timeSlot)
    .where(
      and(
        eq(timeSlot.eventId, eventId),
        exceptBlockId ? ne(timeSlot.blockId, exceptBlockId) : undefined,
        sql`exists (select from jsonb_to_recordset(${wanted}::jsonb) as span("startsAt" timestamptz, "endsAt" timestamptz)
          where ${timeSlot.startsAt} < span."endsAt" and span."startsAt" < ${timeSlot.endsAt})`,
      ),
    )
    .orderBy(asc(timeSlot.startsAt))
    .limit(1);
  return row ?? null;
}

export async function insertBlock(tx: Transaction, row: BlockRow): Promise<void> {
  await tx.insert(timetableBlock).values(row);
}

export async function insertSlots(tx: Transaction, rows: readonly NewSlotRow[]): Promise<void> {
  if (rows.length > 0) await tx.insert(timeSlot).values([...rows]);
}

/** Compare-and-swap; false means somebody else was faster. */
export async function updateBlock(
  tx: Transaction,
  key: { eventId: string; id: string; version: number },
  change: Omit<BlockRow, 'id' | 'eventId' | 'version'>,
): Promise<boolean> {
  const rows = await tx
    .update(timetableBlock)
    .set({ ...change, version: key.version + 1 })
    .where(isBlock(key))
    .returning({ id: timetableBlock.id });
  return rows.length === 1;
}

const isBlock = (key: { eventId: string; id: string; version: number }) =>
  and(
    eq(timetableBlock.eventId, key.eventId),
    eq(timetableBlock.id, key.id),
    eq(timetableBlock.version, key.version),
  );

/** Deletes the block and what is left of its slots; false means somebody else was faster. */
export async function deleteBlock(
  tx: Transaction,
  key: { eventId: string; id: string; version: number },
): Promise<boolean> {
  const rows = await tx
    .delete(timetableBlock)
    .where(isBlock(key))
    .returning({ id: timetableBlock.id });
  return rows.length === 1;
}

/** Waits for bookings in flight and keeps new ones out: afterwards the claims of these slots are all there are. */
export async function lockSlots(tx: Transaction, slotIds: readonly string[]): Promise<void> {
  if (slotIds.length === 0) return;
  await tx
    .select({ id: timeSlot.id })
    .from(timeSlot)
    .where(inArray(timeSlot.id, [...slotIds]))
    .orderBy(asc(timeSlot.id))
    .for('update');
}

export async function deleteSlots(tx: Transaction, slotIds: readonly string[]): Promise<void> {
  if (slotIds.length > 0) await tx.delete(timeSlot).where(inArray(timeSlot.id, [...slotIds]));
}
