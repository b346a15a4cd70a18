import type { Transaction } from '@ponte/db';
import type { Call } from '../../call/call.ts';
import type { EventRow } from '../../http/event-scope.ts';
import * as meetings from '../meetings/commands.ts';
import { findMeetings } from '../meetings/queries.ts';

/**
 * Gives meetings that an edit has released a new place: the same time at another table if they kept their
 * slot, else, where people place themselves, the first time that suits everybody. The others wait for the
 * organiser, and their people are told so.
 */
export async function placeReleased(
  tx: Transaction,
  call: Call,
  event: EventRow,
  former: readonly { meetingId: string; slotId: string | null }[],
): Promise<void> {
  const slotOf = new Map(former.map(({ meetingId, slotId }) => [meetingId, slotId]));
  for (const meeting of await findMeetings(tx, event.id, [...slotOf.keys()])) {
    const slotId = slotOf.get(meeting.id) ?? null;
    if (slotId !== null) {
      const tables = await meetings.listSuitableTables(tx, meeting);
      const outcome = await meetings.claimSlot(tx, call, meeting, slotId, tables);
      if ('tableId' in outcome) {
        await meetings.writePlacement(tx, call, meeting, outcome);
        continue;
      }
    }
    if (event.placementMode === 'participants') await meetings.placeMeeting(tx, call, meeting);
  }
}

/** Tells the calendars of meetings that keep their slot and table that the place has changed in name or link. */
export async function announcePlace(
  tx: Transaction,
  call: Call,
  eventId: string,
  meetingIds: readonly string[],
): Promise<void> {
  for (const meeting of await findMeetings(tx, eventId, meetingIds)) {
    const { slotId, tableId } = meeting;
    if (slotId && tableId) await meetings.writePlacement(tx, call, meeting, { slotId, tableId });
  }
}
