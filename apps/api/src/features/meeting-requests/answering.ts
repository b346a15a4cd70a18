import type { Transaction } from '@ponte/db';
import { durations, type RuleCode, whyNotAccept, whyNotDecline } from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { ensure, found, refuse } from '../../http/errors.ts';
import { createMeeting, placeMeeting } from '../meetings/commands.ts';
import { countMeetings, findMeeting, type MeetingRow } from '../meetings/queries.ts';
import { lockParticipants } from '../timetable/queries.ts';
import type { RequestRow } from './queries.ts';
import * as queries from './queries.ts';
import {
  changeRequest,
  loadRequest,
  logged,
  type RequestKey,
  statusOf,
  tell,
  windowOf,
} from './request-change.ts';

/** Says no, with a reason if there is one, and tells the sender once it can no longer be taken back. */
export function declineMeetingRequest(
  call: Call,
  key: RequestKey,
  reason: string,
): Promise<RequestRow> {
  return transact(call, async (tx) => {
    const row = await loadRequest(tx, key);
    ensure(
      whyNotDecline(
        {
          request: statusOf(row),
          event: windowOf(key.event),
          isRecipient: row.recipientId === key.participant.id,
        },
        call.now.getTime(),
      ),
    );
    const declined = await changeRequest(tx, row, {
      state: 'declined',
      declineReason: reason,
      answeredAt: call.now,
    });
    await tell(tx, call, declined, 'request_declined', 'sender', durations.undoMinutes * 60_000);
    await recordActivity(tx, call, logged(row, 'decline', { reason }));
    return declined;
  });
}

async function ensureAcceptable(
  tx: Transaction,
  call: Call,
  key: RequestKey,
  row: RequestRow,
): Promise<void> {
  // Limits of meetings are counted: accepts that concern one person must wait for each other.
  await lockParticipants(tx, [row.senderId, row.recipientId]);
  const loads = await countMeetings(tx, [row.senderId, row.recipientId]);
  const loadOf = (id: string) => found(loads.find(({ participantId }) => participantId === id));
  const [sender, recipient] = [loadOf(row.senderId), loadOf(row.recipientId)];
  const facts = {
    request: statusOf(row),
    event: windowOf(key.event),
    isRecipient: row.recipientId === key.participant.id,
    senderState: sender.state,
    recipientState: recipient.state,
    senderMeetings: sender.meetings,
    senderMaxMeetings: sender.maxMeetings,
    recipientMeetings: recipient.meetings,
    recipientMaxMeetings: recipient.maxMeetings,
  };
  ensure(whyNotAccept(facts, call.now.getTime()));
}

export type Accepted = { request: RequestRow; meeting: MeetingRow; unplaced: RuleCode | null };

/**
 * Accepts a wish. In participants' mode the meeting gets the first common slot and a table at once, or stays
 * agreed with the reason; in organiser's mode the scheduler places it later.
 */
export function acceptMeetingRequest(call: Call, key: RequestKey): Promise<Accepted> {
  return transact(call, async (tx) => {
    const row = await loadRequest(tx, key);
    await ensureAcceptable(tx, call, key, row);
    const change = { state: 'accepted' as const, answeredAt: call.now };
    if (!(await queries.changeRequest(tx, row, change))) throw refuse('stale_state');
    const participantIds = [row.senderId, row.recipientId];
    const made = await createMeeting(tx, call, {
      eventId: key.event.id,
      requestId: row.id,
      participantIds,
    });
    const isPlacing = key.event.placementMode === 'participants';
    const unplaced = isPlacing ? await placeMeeting(tx, call, made) : null;
    const request = { ...row, ...change, version: row.version + 1, meetingId: made.id };
    if (!isPlacing || unplaced) await tell(tx, call, request, 'request_accepted', 'sender');
    await recordActivity(tx, call, logged(row, 'accept', { meetingId: made.id, unplaced }));
    const isPlaced = isPlacing && !unplaced;
    const meeting = isPlaced ? found(await findMeeting(tx, key.event.id, made.id)) : made;
    return { request, meeting, unplaced };
  });
}
