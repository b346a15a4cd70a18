import type { Transaction } from '@ponte/db';
import { type RuleCode, whyNotSlot } from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import type { Call } from '../../call/call.ts';
import { findSlot, findSlotOptions } from './placement-queries.ts';
import { claimSlot, listSuitableTables, peopleOf, writePlacement } from './placing.ts';
import type { MeetingRow } from './queries.ts';
import * as queries from './queries.ts';

/** Whether everybody could meet in this slot, and why not. Takes nothing. */
export async function findCommonSlot(
  tx: Transaction,
  call: Call,
  meeting: MeetingRow,
  slotId: string,
): Promise<{ refusal: RuleCode | null }> {
  const slot = await findSlot(tx, meeting.eventId, slotId);
  if (!slot) return { refusal: 'slot_unknown' };
  const past = whyNotSlot(slot.startsAt.getTime(), call.now.getTime());
  if (past) return { refusal: past };
  if (meeting.allowedSlotIds && !meeting.allowedSlotIds.includes(slotId))
    return { refusal: 'slot_not_allowed' };
  const tables = await listSuitableTables(tx, meeting);
  const [option] = await findSlotOptions(tx, {
    eventId: meeting.eventId,
    participantIds: peopleOf(meeting),
    tableIds: tables.map(({ id }) => id),
    after: call.now,
    ownerId: meeting.id,
    limit: 1,
    needsTable: false,
    slotId,
  });
  if (!option) return { refusal: 'counterpart_taken' };
  return { refusal: option.tableId ? null : 'no_free_table' };
}

/**
 * In organiser's mode a slot that became free goes to the best wish that is agreed and has no place: those that
 * somebody must have before those they would like, then whose people have the fewest meetings, then the oldest.
 * Both get an invitation, which they can decline. Returns the meeting that got it, or null.
 */
export async function placeBestWish(
  tx: Transaction,
  call: Call,
  freed: { eventId: string; slotId: string; exceptId: string },
): Promise<string | null> {
  const slot = await findSlot(tx, freed.eventId, freed.slotId);
  if (!slot || whyNotSlot(slot.startsAt.getTime(), call.now.getTime())) return null;
  for (const meeting of await queries.holdWishesFor(tx, freed)) {
    const tables = await listSuitableTables(tx, meeting);
    const outcome = await claimSlot(tx, call, meeting, freed.slotId, tables);
    if ('refusal' in outcome) continue;
    await writePlacement(tx, call, meeting, outcome);
    await recordActivity(tx, call, {
      action: 'meetings.place',
      eventId: freed.eventId,
      subjectId: meeting.id,
      detail: { slotId: freed.slotId, freedBy: freed.exceptId },
    });
    return meeting.id;
  }
  return null;
}
