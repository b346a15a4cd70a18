import type { BlockPlan } from '@ponte/contracts';
import type { Queryable, Transaction } from '@ponte/db';
import { limits, whyNotEditEvent } from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { ensure, found, refuse } from '../../http/errors.ts';
import type { EventRow } from '../../http/event-scope.ts';
import { releaseMeetings } from '../meetings/commands.ts';
import { forgetCancelledPlaces } from '../meetings/queries.ts';
import * as grid from '../timetable/commands.ts';
import * as timetable from '../timetable/queries.ts';
import { type EditEffect, ensureAhead, ensureConfirmed, noEffect } from './preview.ts';
import { listMeetingsInSlots } from './queries.ts';
import { placeReleased } from './replacing.ts';

export type BlockKey = { eventId: string; id: string };
export type Confirmation = { version: number; confirmed: boolean };

/** Slots that go, and times that come. A slot whose interval stays the same stays with all that is in it. */
type GridChange = { removed: string[]; added: grid.Span[] };

const sameSpan = (a: grid.Span, b: grid.Span): boolean =>
  a.startsAt.getTime() === b.startsAt.getTime() && a.endsAt.getTime() === b.endsAt.getTime();

function compareGrids(
  present: readonly timetable.SlotRow[],
  wanted: readonly grid.Span[],
): GridChange {
  return {
    removed: present
      .filter((slot) => !wanted.some((span) => sameSpan(slot, span)))
      .map(({ id }) => id),
    added: wanted.filter((span) => !present.some((slot) => sameSpan(slot, span))),
  };
}

async function planChange(
  db: Queryable,
  event: EventRow,
  blockId: string,
  plan: BlockPlan | null,
): Promise<GridChange> {
  const present = await timetable.listSlotsOfBlock(db, blockId);
  const wanted = plan ? grid.planSlots(grid.toGridPlan(plan), event) : [];
  const change = compareGrids(present, wanted);
  await grid.ensureNoOverlap(db, event.id, wanted, blockId);
  const others = (await timetable.countSlots(db, event.id)) - present.length;
  grid.ensureRoom(others, wanted.length, limits.slotsPerEvent);
  return change;
}

async function measureChange(
  db: Queryable,
  eventId: string,
  change: GridChange,
  now: Date,
): Promise<EditEffect> {
  const meetings = await listMeetingsInSlots(db, eventId, change.removed);
  ensureAhead(meetings, now);
  const { added, removed } = change;
  return { ...noEffect, meetings, slotsAdded: added.length, slotsRemoved: removed.length };
}

/** What changing (or, with null, deleting) the block would do. Writes nothing. */
export async function previewBlock(
  call: Call,
  event: EventRow,
  blockId: string,
  plan: BlockPlan | null,
): Promise<EditEffect> {
  const { db } = call.deps;
  ensure(whyNotEditEvent(event.state));
  found(await timetable.findBlock(db, event.id, blockId));
  const change = await planChange(db, event, blockId, plan);
  return measureChange(db, event.id, change, call.now);
}

/** Removes slots with all that hangs on them: meetings are released, their people told. */
async function removeSlots(
  tx: Transaction,
  call: Call,
  eventId: string,
  slotIds: readonly string[],
  meetingIds: readonly string[],
): Promise<void> {
  await releaseMeetings(tx, call, eventId, meetingIds, 'slot_removed');
  await forgetCancelledPlaces(tx, eventId, { slotIds });
  await timetable.deleteOwnClaimsIn(tx, slotIds);
  await timetable.deleteSlots(tx, slotIds);
}

/** Everybody absent in a removed slot stays absent in the new ones that touch its time. */
async function exchangeSlots(
  tx: Transaction,
  call: Call,
  block: { id: string; eventId: string; day: string },
  change: GridChange,
  meetingIds: readonly string[],
): Promise<void> {
  const absences = await timetable.listAbsencesIn(tx, change.removed);
  await removeSlots(tx, call, block.eventId, change.removed, meetingIds);
  const added = await grid.addSlots(tx, call, block, change.added);
  await timetable.insertAbsencesDuring(tx, block.eventId, absences, added);
  await timetable.insertOwnClaimsIn(tx, block.eventId, added);
}

/** Changes (or, with null, deletes) the block once its effect has been seen; the locks keep the effect as seen. */
export function editBlock(
  call: Call,
  key: BlockKey,
  plan: BlockPlan | null,
  { version, confirmed }: Confirmation,
): Promise<void> {
  return transact(call, async (tx) => {
    const event = await timetable.lockTimetable(tx, key.eventId);
    ensure(whyNotEditEvent(event.state));
    const block = found(await timetable.findBlock(tx, event.id, key.id));
    if (block.version !== version) throw refuse('stale_state');
    await timetable.lockAgenda(tx, event.id);
    const change = await planChange(tx, event, key.id, plan);
    await timetable.lockSlots(tx, change.removed);
    const effect = await measureChange(tx, event.id, change, call.now);
    ensureConfirmed(effect, confirmed);
    const meetingIds = effect.meetings.map(({ id }) => id);
    await exchangeSlots(tx, call, { ...key, day: plan?.day ?? block.day }, change, meetingIds);
    await writeBlock(tx, { ...key, version }, plan);
    await recordActivity(tx, call, {
      action: plan ? 'timetable.change_block' : 'timetable.delete_block',
      eventId: event.id,
      subjectId: key.id,
      detail: { plan, meetings: meetingIds, slots: countsOf(effect) },
    });
    const former = meetingIds.map((meetingId) => ({ meetingId, slotId: null }));
    await placeReleased(tx, call, event, former);
  });
}

const countsOf = ({ slotsAdded, slotsRemoved }: EditEffect) => ({
  added: slotsAdded,
  removed: slotsRemoved,
});

async function writeBlock(
  tx: Transaction,
  key: BlockKey & { version: number },
  plan: BlockPlan | null,
): Promise<void> {
  const isWritten = plan
    ? await timetable.updateBlock(tx, key, grid.toGridPlan(plan))
    : await timetable.deleteBlock(tx, key);
  if (!isWritten) throw refuse('stale_state');
}
