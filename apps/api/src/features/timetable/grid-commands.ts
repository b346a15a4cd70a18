import type { BlockPlan, NewBlocks } from '@ponte/contracts';
import type { Queryable, Transaction } from '@ponte/db';
import {
  type GridBlock,
  limits,
  minutesOfClock,
  slotsOfBlock,
  whyNotEditEvent,
  whyNotPlaceBlock,
} from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { ensure, refuse } from '../../http/errors.ts';
import type { EventRow } from '../../http/event-scope.ts';
import { toInstant } from '../../zone.ts';
import * as queries from './queries.ts';

export type GridPlan = GridBlock & { day: string };
export type Span = { startsAt: Date; endsAt: Date };

export const toGridPlan = ({ day, from, until, ...lengths }: BlockPlan): GridPlan => ({
  day,
  startMinute: minutesOfClock(from),
  endMinute: minutesOfClock(until),
  slotMinutes: lengths.slotMinutes,
  pauseMinutes: lengths.pauseMinutes,
});

/** The plan's slots as instants; refused when the plan cannot stand in the event by itself. */
export function planSlots(plan: GridPlan, event: EventRow): Span[] {
  ensure(whyNotPlaceBlock(plan, event));
  return slotsOfBlock(plan).map(({ startMinute, endMinute }) => ({
    startsAt: toInstant(plan.day, startMinute, event.zone),
    endsAt: toInstant(plan.day, endMinute, event.zone),
  }));
}

/** Refuses what would exceed the bound of a list; the timetable has to be locked. */
export function ensureRoom(present: number, added: number, most: number): void {
  if (present + added > most) throw refuse('timetable_full', { facts: { most } });
}

/** Refuses slots that share time with those of other blocks, naming the first that is in the way. */
export async function ensureNoOverlap(
  db: Queryable,
  eventId: string,
  spans: readonly Span[],
  exceptBlockId: string | null = null,
): Promise<void> {
  const other = await queries.findOverlappingSlot(db, eventId, spans, exceptBlockId);
  if (!other) return;
  const { startsAt, endsAt } = other;
  throw refuse('slots_overlap', { facts: { startsAt, endsAt } });
}

/** Slots for the spans, together with the claims that sessions already make on their time. */
export async function addSlots(
  tx: Transaction,
  call: Call,
  block: { id: string; eventId: string; day: string },
  spans: readonly Span[],
): Promise<string[]> {
  const { id: blockId, eventId, day } = block;
  const rows = spans.map((span) => ({ id: call.deps.ids.next(), eventId, blockId, day, ...span }));
  await queries.insertSlots(tx, rows);
  return rows.map(({ id }) => id);
}

async function createBlock(
  tx: Transaction,
  call: Call,
  event: EventRow,
  plan: GridPlan,
): Promise<void> {
  const spans = planSlots(plan, event);
  ensureRoom(await queries.countSlots(tx, event.id), spans.length, limits.slotsPerEvent);
  await ensureNoOverlap(tx, event.id, spans);
  const block = { id: call.deps.ids.next(), eventId: event.id, ...plan, version: 1 };
  await queries.insertBlock(tx, block);
  await queries.insertOwnClaimsIn(tx, event.id, await addSlots(tx, call, block, spans));
  await recordActivity(tx, call, {
    action: 'timetable.create_block',
    eventId: event.id,
    subjectId: block.id,
    detail: { ...plan, slots: spans.length },
  });
}

/** Cuts the same stretch of one or several days into slots; all of them or none. */
export function createBlocks(call: Call, eventId: string, input: NewBlocks): Promise<void> {
  return transact(call, async (tx) => {
    const event = await queries.lockTimetable(tx, eventId);
    ensure(whyNotEditEvent(event.state));
    await queries.lockAgenda(tx, eventId);
    const { days, ...times } = input;
    for (const day of new Set(days))
      await createBlock(tx, call, event, toGridPlan({ day, ...times }));
  });
}
