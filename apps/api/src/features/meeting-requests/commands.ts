import type { Transaction } from '@ponte/db';
import {
  type MailPurpose,
  type RequestRank,
  type RuleCode,
  whyNotAccept,
  whyNotChangeRequest,
  whyNotDecline,
  whyNotSendRequest,
} from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { ensure, found, refuse } from '../../http/errors.ts';
import type { EventRow, ParticipantRow } from '../../http/event-scope.ts';
import { queueMessages } from '../../outbox/queue.ts';
import {
  cancelMeeting,
  createMeeting,
  type MeetingKey,
  placeFreedPeople,
  placeMeeting,
} from '../meetings/commands.ts';
import {
  countMeetings,
  findMeeting,
  lockParticipants,
  type MeetingRow,
  recipientOf,
} from '../meetings/queries.ts';
import { loadRecipientFacts, loadSenderFacts } from './fact-queries.ts';
import type { RequestRow } from './queries.ts';
import * as queries from './queries.ts';

export { withdrawParticipant } from './withdrawal.ts';

const windowOf = (event: EventRow) => ({
  state: event.state,
  requestsOpenAt: event.requestsOpenAt?.getTime() ?? null,
  requestsCloseAt: event.requestsCloseAt?.getTime() ?? null,
});

const logged = (
  row: { eventId: string; id: string },
  action: string,
  detail: Record<string, unknown> = {},
) => ({
  action: `meeting_requests.${action}`,
  eventId: row.eventId,
  subjectId: row.id,
  detail,
});

/** A mail to one side about what the other did. `version` makes each change a message of its own. */
async function tell(
  tx: Transaction,
  call: Call,
  row: RequestRow,
  purpose: MailPurpose,
  to: 'sender' | 'recipient',
): Promise<void> {
  const person = row[to];
  await queueMessages(tx, call, [
    {
      purpose,
      dedupeKey: `${purpose}:${row.id}:${row.version}`,
      to: recipientOf(person),
      eventId: row.eventId,
      participantId: person.participantId,
      payload: { requestId: row.id },
    },
  ]);
}

/** Why a wish to meet each of these people would be refused now; people of other events are left out. */
export async function checkRequests(
  call: Call,
  event: EventRow,
  senderId: string,
  recipientIds: readonly string[],
) {
  const sender = found(await loadSenderFacts(call.deps.db, event.id, senderId));
  const recipients = await loadRecipientFacts(call.deps.db, event.id, sender, recipientIds);
  const items = recipients.map((recipient) => ({
    participantId: recipient.id,
    requestId: recipient.requestId,
    side: recipient.side,
    meetingId: recipient.meetingId,
    whyNot: whyNotSend(event, sender, recipient, call.now),
  }));
  return {
    items,
    remaining:
      sender.maxRequests === null ? null : Math.max(0, sender.maxRequests - sender.sentRequests),
  };
}

type Sender = NonNullable<Awaited<ReturnType<typeof loadSenderFacts>>>;
type Recipient = Awaited<ReturnType<typeof loadRecipientFacts>>[number];

const whyNotSend = (
  event: EventRow,
  sender: Sender,
  recipient: Recipient,
  now: Date,
): RuleCode | null =>
  whyNotSendRequest(
    {
      event: windowOf(event),
      sender,
      recipient,
      doTypesMeet: recipient.doTypesMeet,
      hasLiveRequest: recipient.requestId !== null,
    },
    now.getTime(),
  );

const expiryOf = (event: EventRow, now: Date): Date | null =>
  event.requestExpiryDays === null
    ? null
    : new Date(now.getTime() + event.requestExpiryDays * 86_400_000);

/** Writes a wish to meet and tells the recipient. The unique index on the pair decides between two at once. */
export function sendMeetingRequest(
  call: Call,
  event: EventRow,
  senderId: string,
  input: { recipientId: string; rank: RequestRank; message: string },
): Promise<RequestRow> {
  return transact(call, async (tx) => {
    // The limit of requests is counted: two sent at once by one person must wait for each other.
    await lockParticipants(tx, [senderId]);
    const sender = found(await loadSenderFacts(tx, event.id, senderId));
    const [recipient] = await loadRecipientFacts(tx, event.id, sender, [input.recipientId]);
    ensure(whyNotSend(event, sender, found(recipient), call.now));
    const id = call.deps.ids.next();
    const row = {
      id,
      eventId: event.id,
      senderId,
      ...input,
      expiresAt: expiryOf(event, call.now),
      createdAt: call.now,
    };
    if (!(await queries.insertRequest(tx, row))) throw refuse('request_pair_exists');
    const request = found(await queries.findRequest(tx, event.id, id));
    await tell(tx, call, request, 'request_received', 'recipient');
    await recordActivity(
      tx,
      call,
      logged(request, 'send', { recipientId: input.recipientId, rank: input.rank }),
    );
    return request;
  });
}

export type RequestKey = {
  event: EventRow;
  requestId: string;
  participant: ParticipantRow;
  version: number;
};

async function loadRequest(tx: Transaction, key: RequestKey): Promise<RequestRow> {
  const row = found(await queries.findRequest(tx, key.event.id, key.requestId));
  if (![row.senderId, row.recipientId].includes(key.participant.id)) throw refuse('not_found');
  if (row.version !== key.version) throw refuse('stale_state');
  return row;
}

const statusOf = (row: RequestRow) => ({
  state: row.state,
  expiresAt: row.expiresAt?.getTime() ?? null,
});

async function change(
  tx: Transaction,
  row: RequestRow,
  values: queries.RequestChange,
): Promise<RequestRow> {
  if (!(await queries.changeRequest(tx, row, values))) throw refuse('stale_state');
  return found(await queries.findRequest(tx, row.eventId, row.id));
}

/** Changes rank or message while nobody has answered. */
export function editMeetingRequest(
  call: Call,
  key: RequestKey,
  input: { rank?: RequestRank | undefined; message?: string | undefined },
): Promise<RequestRow> {
  return transact(call, async (tx) => {
    const row = await loadRequest(tx, key);
    ensure(whyNotChangeRequest(statusOf(row), row.senderId === key.participant.id, 'edit'));
    await recordActivity(tx, call, logged(row, 'edit'));
    return change(tx, row, { rank: input.rank ?? row.rank, message: input.message ?? row.message });
  });
}

export function withdrawMeetingRequest(call: Call, key: RequestKey): Promise<RequestRow> {
  return transact(call, async (tx) => {
    const row = await loadRequest(tx, key);
    ensure(whyNotChangeRequest(statusOf(row), row.senderId === key.participant.id, 'withdraw'));
    await recordActivity(tx, call, logged(row, 'withdraw'));
    return change(tx, row, { state: 'withdrawn', answeredAt: call.now });
  });
}

export function declineMeetingRequest(
  call: Call,
  key: RequestKey,
  reason: string,
): Promise<RequestRow> {
  return transact(call, async (tx) => {
    const row = await loadRequest(tx, key);
    ensure(
      whyNotDecline({
        request: statusOf(row),
        isRecipient: row.recipientId === key.participant.id,
      }),
    );
    const declined = await change(tx, row, {
      state: 'declined',
      declineReason: reason,
      answeredAt: call.now,
    });
    await tell(tx, call, declined, 'request_declined', 'sender');
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
    await change(tx, row, { state: 'accepted', answeredAt: call.now });
    const participantIds = [row.senderId, row.recipientId];
    const made = await createMeeting(tx, call, {
      eventId: key.event.id,
      requestId: row.id,
      participantIds,
    });
    const isPlacing = key.event.placementMode === 'participants';
    const unplaced = isPlacing ? await placeMeeting(tx, call, made) : null;
    const request = found(await queries.findRequest(tx, key.event.id, row.id));
    if (!isPlacing || unplaced) await tell(tx, call, request, 'request_accepted', 'sender');
    await recordActivity(tx, call, logged(row, 'accept', { meetingId: made.id, unplaced }));
    return { request, meeting: found(await findMeeting(tx, key.event.id, made.id)), unplaced };
  });
}

const expireAtOnce = 500;

/** Ends requests whose time to answer is over; run by the clock. Returns how many. */
export function expireRequests(call: Call): Promise<number> {
  return transact(call, async (tx) => {
    const expired = await queries.expireDueRequests(tx, call.now, expireAtOnce);
    for (const row of expired) await recordActivity(tx, call, logged(row, 'expire'));
    return expired.length;
  });
}

/**
 * Cancels an agreed or scheduled meeting and ends the request behind it, so that the pair may wish again. In
 * participants' mode the freed time serves those who still wait for a slot.
 */
export function cancelMeetingAndRequest(
  call: Call,
  key: MeetingKey,
  reason: string,
): Promise<MeetingRow> {
  return transact(call, async (tx) => {
    const meeting = await cancelMeeting(tx, call, key, reason);
    if (meeting.requestId) await queries.cancelRequest(tx, meeting.requestId, call.now);
    await placeFreedPeople(tx, call, key.event, meeting);
    return found(await findMeeting(tx, key.event.id, meeting.id));
  });
}
