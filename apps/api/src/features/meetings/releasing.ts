import type { Transaction } from '@ponte/db';
import type { Call } from '../../call/call.ts';
import { refuse } from '../../http/errors.ts';
import { queueMessages } from '../../outbox/queue.ts';
import { queueInvitations } from '../invitations/commands.ts';
import { deleteClaimsOf } from '../timetable/queries.ts';
import { nextSequence, peopleOf } from './placing.ts';
import type { MeetingRow } from './queries.ts';
import * as queries from './queries.ts';

/** Tells everybody's calendar that the meeting is off; nothing when no calendar ever held it. */
async function queueCancellation(
  tx: Transaction,
  call: Call,
  meeting: MeetingRow,
  sequence: number,
): Promise<void> {
  if (!meeting.wasInvited || !meeting.slot) return;
  const { eventId, id: meetingId } = meeting;
  await queueInvitations(tx, call, {
    eventId,
    meetingId,
    method: 'CANCEL',
    sequence,
    participantIds: peopleOf(meeting),
  });
}

export type ReleaseReason = 'slot_removed' | 'table_removed' | 'rescheduled';

/**
 * Takes slot and table away from meetings that stay agreed: their claims end, calendars get a CANCEL, people a
 * mail that says why, unless the reason is null: then the caller tells them. Place them again with `placeWaitingMeetings` once the grid is as it should be.
 */
export async function releaseMeetings(
  tx: Transaction,
  call: Call,
  eventId: string,
  meetingIds: readonly string[],
  reason: ReleaseReason | null,
): Promise<void> {
  const meetings = (await queries.findMeetings(tx, eventId, meetingIds)).filter(
    ({ state }) => state === 'scheduled',
  );
  await deleteClaimsOf(
    tx,
    meetings.map(({ id }) => id),
  );
  for (const meeting of meetings) {
    const sequence = nextSequence(meeting);
    await queueCancellation(tx, call, meeting, sequence); // reads slot and table while they are still there
    const change = {
      state: 'agreed' as const,
      slotId: null,
      tableId: null,
      sequence,
      changedAt: call.now,
    };
    if (!(await queries.changeMeeting(tx, meeting, change))) throw refuse('stale_state');
    if (!reason) continue;
    await queueMessages(
      tx,
      call,
      meeting.people.map((person) => unplacedMessage(meeting, person, sequence, reason)),
    );
  }
}

function unplacedMessage(
  meeting: MeetingRow,
  person: queries.MeetingPersonRow,
  sequence: number,
  reason: ReleaseReason,
) {
  return {
    purpose: 'meeting_unplaced' as const,
    dedupeKey: `meeting_unplaced:${meeting.id}:${person.participantId}:${sequence}`,
    to: queries.recipientOf(person),
    participantId: person.participantId,
    eventId: meeting.eventId,
    meetingId: meeting.id,
    payload: { reason },
  };
}

/** Cancels whatever the rules say; what a person's cancelling and a withdrawal share. */
export async function cancelInTransaction(
  tx: Transaction,
  call: Call,
  meeting: MeetingRow,
  reason: string,
): Promise<void> {
  const sequence = nextSequence(meeting);
  await queueCancellation(tx, call, meeting, sequence);
  const change = {
    state: 'cancelled' as const,
    sequence,
    cancelReason: reason,
    cancelledAt: call.now,
    changedAt: call.now,
  };
  if (!(await queries.changeMeeting(tx, meeting, change))) throw refuse('stale_state');
  await deleteClaimsOf(tx, [meeting.id]);
}
