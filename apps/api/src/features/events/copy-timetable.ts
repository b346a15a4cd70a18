import { agendaSession, meetingTable, type Transaction, timeSlot, timetableBlock } from '@ponte/db';
import { eq } from 'drizzle-orm';
import type { Call } from '../../call/call.ts';
import { addDays, toInstant, toLocal } from '../../zone.ts';
import { type CopyTarget, idOf, renumber } from './copy-registration.ts';
import type { EventRow } from './queries.ts';

/** Grid, tables and agenda sessions, at the same local times that many days later. */
export async function copyTimetable(
  tx: Transaction,
  call: Call,
  source: EventRow,
  target: CopyTarget,
): Promise<void> {
  await copyGrid(tx, call, source, target);
  await copyTables(tx, call, source.id, target.eventId);
  await copySessions(tx, call, source, target);
}

/** Through the local clock, not by adding hours: summer time may begin or end between the two events. */
function shiftLocally(instant: Date, days: number, zone: string): Date {
  const { day, minute } = toLocal(instant, zone);
  return toInstant(addDays(day, days), minute, zone);
}

async function copyGrid(
  tx: Transaction,
  call: Call,
  { id: sourceId, zone }: EventRow,
  { eventId, days }: CopyTarget,
): Promise<void> {
  const blocks = await tx.select().from(timetableBlock).where(eq(timetableBlock.eventId, sourceId));
  if (blocks.length === 0) return;
  const ids = renumber(call, blocks);
  await tx.insert(timetableBlock).values(
    blocks.map((row) => ({
      ...row,
      id: idOf(ids, row.id),
      eventId,
      day: addDays(row.day, days),
      version: 1,
    })),
  );
  const slots = await tx.select().from(timeSlot).where(eq(timeSlot.eventId, sourceId));
  if (slots.length === 0) return;
  await tx.insert(timeSlot).values(
    slots.map((row) => ({
      id: call.deps.ids.next(),
      eventId,
      blockId: idOf(ids, row.blockId),
      day: addDays(row.day, days),
      startsAt: shiftLocally(row.startsAt, days, zone),
      endsAt: shiftLocally(row.endsAt, days, zone),
    })),
  );
}

async function copyTables(
  tx: Transaction,
  call: Call,
  sourceId: string,
  eventId: string,
): Promise<void> {
  const tables = await tx.select().from(meetingTable).where(eq(meetingTable.eventId, sourceId));
  if (tables.length === 0) return;
  const copies = tables.map((row) => ({
    ...row,
    id: call.deps.ids.next(),
    eventId,
    version: 1,
  }));
  await tx.insert(meetingTable).values(copies);
}

async function copySessions(
  tx: Transaction,
  call: Call,
  { id: sourceId, zone }: EventRow,
  { eventId, days }: CopyTarget,
): Promise<void> {
  const sessions = await tx.select().from(agendaSession).where(eq(agendaSession.eventId, sourceId));
  if (sessions.length === 0) return;
  const copies = sessions.map((row) => ({
    ...row,
    id: call.deps.ids.next(),
    eventId,
    startsAt: shiftLocally(row.startsAt, days, zone),
    endsAt: shiftLocally(row.endsAt, days, zone),
    taken: 0,
    version: 1,
  }));
  await tx.insert(agendaSession).values(copies);
}
