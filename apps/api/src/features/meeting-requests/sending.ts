import type { Transaction } from '@ponte/db';
import {
  type RequestRank,
  type RuleCode,
  whyNotChangeRequest,
  whyNotSendRequest,
} from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { ensure, found, refuse } from '../../http/errors.ts';
import type { EventRow } from '../../http/event-scope.ts';
import { lockParticipants } from '../timetable/queries.ts';
import { loadRecipientFacts, loadSenderFacts } from './fact-queries.ts';
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

type NewWish = {
  recipientId: string;
  rank: RequestRank;
  message: string;
  aboutId?: string | undefined;
};

/** What the wish is about, as it stands in the event now; it must be one of the two who are to meet. */
async function findSubject(
  tx: Transaction,
  eventId: string,
  senderId: string,
  { recipientId, aboutId }: NewWish,
) {
  if (aboutId === undefined) return {};
  const pair = { eventId, participantIds: [senderId, recipientId] };
  const subject = await queries.findSubject(tx, pair, aboutId);
  if (subject) return subject;
  throw refuse('validation_failed', { faults: [{ path: 'aboutId', code: 'not_found' }] });
}

/** Writes a wish to meet and tells the recipient. The unique index on the pair decides between two at once. */
export function sendMeetingRequest(
  call: Call,
  event: EventRow,
  senderId: string,
  input: NewWish,
): Promise<RequestRow> {
  return transact(call, async (tx) => {
    // The limit of requests is counted: two sent at once by one person must wait for each other. The
    // recipient is held too, or a wish could reach somebody who is just leaving.
    await lockParticipants(tx, [senderId, input.recipientId]);
    const sender = found(await loadSenderFacts(tx, event.id, senderId));
    const [recipient] = await loadRecipientFacts(tx, event.id, sender, [input.recipientId]);
    ensure(whyNotSend(event, sender, found(recipient), call.now));
    const id = call.deps.ids.next();
    const row = {
      id,
      eventId: event.id,
      senderId,
      ...input,
      ...(await findSubject(tx, event.id, senderId, input)),
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

const whyNotChange = (key: RequestKey, row: RequestRow, action: 'edit' | 'withdraw') =>
  whyNotChangeRequest(statusOf(row), key.event, row.senderId === key.participant.id, action);

/** Changes rank or message while nobody has answered. */
export function editMeetingRequest(
  call: Call,
  key: RequestKey,
  input: { rank?: RequestRank | undefined; message?: string | undefined },
): Promise<RequestRow> {
  return transact(call, async (tx) => {
    const row = await loadRequest(tx, key);
    ensure(whyNotChange(key, row, 'edit'));
    await recordActivity(tx, call, logged(row, 'edit'));
    return changeRequest(tx, row, {
      rank: input.rank ?? row.rank,
      message: input.message ?? row.message,
    });
  });
}

/** Takes the wish back while nobody has answered. */
export function withdrawMeetingRequest(call: Call, key: RequestKey): Promise<RequestRow> {
  return transact(call, async (tx) => {
    const row = await loadRequest(tx, key);
    ensure(whyNotChange(key, row, 'withdraw'));
    await recordActivity(tx, call, logged(row, 'withdraw'));
    return changeRequest(tx, row, { state: 'withdrawn', answeredAt: call.now });
  });
}
