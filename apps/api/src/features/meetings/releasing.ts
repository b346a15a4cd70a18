import type { Transaction } from '@ponte/db';
import type { Call } from '../../call/call.ts';
import { refuse } from '../../http/errors.ts';
import { queueMessages } from '../../outbox/queue.ts';
import { type InvitationOrder, queueInvitations } from '../invitations/commands.ts';
import { deleteClaimsOf } from '../timetable/queries.ts';
import { nextSequence, peopleOf } from './placing.ts';
import type { MeetingRow } from './queries.ts';
import * as queries from './queries.ts';

/** What tells everybody's calendar that the meeting is off; nothing when no calendar ever held it. */
const cancellationOf = (meeting: MeetingRow, sequence: number): InvitationOrder[] =>
  meeting.wasInvited && meeting.slot
    ? [
        {
          eventId: meeting.eventId,
          meetingId: meeting.id,
          method: 'CANCEL',
          sequence,
          participantIds: peopleOf(meeting),
        },
      ]
    : [];

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
  const ids = meetings.map(({ id }) => id);
  await deleteClaimsOf(tx, ids);
  const changes = meetings.map(({ id, version }) => ({ id, version, place: null }));
  const told = await queries.changePlaces(tx, eventId, changes, call.now);
  if (told.length < meetings.length) throw refuse('stale_state', { facts: { meetings: ids } });
  const sequences = new Map(told.map(({ id, sequence }) => [id, sequence]));
  const released = meetings.map((meeting) => ({
    meeting,
    sequence: sequences.get(meeting.id) ?? 0,
  }));
  const orders = released.flatMap(({ meeting, sequence }) => cancellationOf(meeting, sequence));
  await queueInvitations(tx, call, ...orders);
  if (!reason) return;
  const letters = released.flatMap(({ meeting, sequence }) =>
    meeting.people.map((person) => unplacedMessage(meeting, person, sequence, reason)),
  );
  await queueMessages(tx, call, letters);
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

/** Cancels meetings of one event whatever the rules say, with one statement each for all of them. */
export async function cancelMeetings(
  tx: Transaction,
  call: Call,
  eventId: string,
  meetings: readonly MeetingRow[],
  cancellation: queries.Cancellation,
): Promise<void> {
  const told = await queries.cancelAll(tx, eventId, meetings, cancellation, call.now);
  if (told.length < meetings.length) throw refuse('stale_state');
  const sequences = new Map(told.map(({ id, sequence }) => [id, sequence]));
  const orders = meetings.flatMap((meeting) =>
    cancellationOf(meeting, sequences.get(meeting.id) ?? 0),
  );
  await queueInvitations(tx, call, ...orders);
  await deleteClaimsOf(
    tx,
    meetings.map(({ id }) => id),
  );
}

/** Tells the calendar of one who leaves a meeting that for them it is off; the others are told by their own message. */
export async function tellLeaving(
  tx: Transaction,
  call: Call,
  meeting: MeetingRow,
  participantId: string,
): Promise<void> {
  if (!meeting.wasInvited || !meeting.slot) return;
  await queueInvitations(tx, call, {
    eventId: meeting.eventId,
    meetingId: meeting.id,
    method: 'CANCEL',
    sequence: nextSequence(meeting),
    participantIds: [participantId],
  });
}

/** Frees the people and the table of one meeting. */
export const dropClaims = (tx: Transaction, meeting: MeetingRow): Promise<number> =>
  deleteClaimsOf(tx, [meeting.id]);

async function change(
  tx: Transaction,
  call: Call,
  meeting: MeetingRow,
  values: queries.MeetingChange,
): Promise<void> {
  if (!(await queries.changeMeeting(tx, meeting, { ...values, changedAt: call.now })))
    throw refuse('stale_state');
}

/** Notes that the people of a meeting are others by now, whom no request has brought together. */
export const forgetRequest = (tx: Transaction, call: Call, meeting: MeetingRow): Promise<void> =>
  change(tx, call, meeting, { requestId: null });

/** Makes a cancelled meeting an agreed one without a place. Its sequence goes on from where it was. */
export const reopenMeeting = (tx: Transaction, call: Call, meeting: MeetingRow): Promise<void> =>
  change(tx, call, meeting, {
    state: 'agreed',
    slotId: null,
    tableId: null,
    cancelReason: '',
    cancelledById: null,
    cancelledAt: null,
  });
