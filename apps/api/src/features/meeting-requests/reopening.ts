import type { Transaction } from '@ponte/db';
import { whyNotReopen } from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { ensure, found, refuse } from '../../http/errors.ts';
import { lockParticipants } from '../timetable/queries.ts';
import { loadRecipientFacts, loadSenderFacts } from './fact-queries.ts';
import type { RequestRow } from './queries.ts';
import {
  changeRequest,
  loadRequest,
  logged,
  type RequestKey,
  statusOf,
  untell,
} from './request-change.ts';

async function ensureReopenable(
  tx: Transaction,
  call: Call,
  key: RequestKey,
  row: RequestRow,
): Promise<void> {
  // As when a wish is sent: limits are counted, and nobody may leave meanwhile.
  await lockParticipants(tx, [row.senderId, row.recipientId]);
  const sender = found(await loadSenderFacts(tx, row.eventId, row.senderId));
  const [facts] = await loadRecipientFacts(tx, row.eventId, sender, [row.recipientId]);
  const recipient = found(facts);
  const side = row.senderId === key.participant.id ? 'sender' : 'recipient';
  const [own, counterpart] = side === 'sender' ? [sender, recipient] : [recipient, sender];
  ensure(
    whyNotReopen(
      {
        request: { ...statusOf(row), answeredAt: row.answeredAt?.getTime() ?? null },
        event: key.event,
        side,
        ownState: own.state,
        counterpartState: counterpart.state,
        sentRequests: sender.sentRequests,
        maxRequests: sender.maxRequests,
      },
      call.now.getTime(),
    ),
  );
  if (recipient.requestId !== null) throw refuse('request_pair_exists');
}

/** Takes back that one has declined or withdrawn; the request waits for an answer as before. Nobody is told. */
export function reopenMeetingRequest(call: Call, key: RequestKey): Promise<RequestRow> {
  return transact(call, async (tx) => {
    const row = await loadRequest(tx, key);
    await ensureReopenable(tx, call, key, row);
    await untell(tx, row, 'request_declined');
    await recordActivity(tx, call, logged(row, 'reopen', { from: row.state }));
    return changeRequest(tx, row, { state: 'pending', declineReason: '', answeredAt: null });
  });
}
