import type { Transaction } from '@ponte/db';
import { recordActivity } from '../../call/activity.ts';
import type { Call } from '../../call/call.ts';
import type { BouncedRecipient, BounceReport } from '../../inbound/bounce.ts';
import { delayAfter, mostAttempts } from '../../outbox/attempts.ts';
import { insertStep, insertSuppression, noteFailure } from '../../outbox/message-store.ts';
import { addSendJobs } from '../../outbox/queue.ts';
import { recipientOf } from '../../outbox/rendering.ts';
import { nobody, type Verdict } from './judging.ts';
import * as queries from './queries.ts';

type Sent = queries.SentMessage;

/**
 * Whether the report is about this mail of ours. Our Message-IDs of invitations can be guessed by who knows the
 * meeting, so that a report about one must have come to the address that only its recipient knows.
 */
const isAbout = (message: Sent, bounced: BouncedRecipient, signedIds: readonly string[]): boolean =>
  message.toAddress.toLowerCase() === bounced.address &&
  (message.method === null || signedIds.includes(recipientOf(message) ?? ''));

const isPermanent = ({ action, status }: BouncedRecipient): boolean =>
  action === 'failed' && !status?.startsWith('4.');

/** Given up for a passing reason: our own patience is longer than that server's. */
async function sendAgain(tx: Transaction, message: Sent, words: string): Promise<void> {
  if (message.state !== 'sent' || message.attempts >= mostAttempts) return;
  const { attempts } = message;
  await noteFailure(tx, message.id, { state: 'queued', attempts, lastError: words });
  await addSendJobs(tx, [message], delayAfter(message.attempts + 1));
}

async function giveUp(
  tx: Transaction,
  call: Call,
  message: Sent,
  { address, words, status }: BouncedRecipient,
): Promise<void> {
  await insertSuppression(tx, {
    address,
    reason: words || (status ?? ''),
    source: 'bounced',
    messageId: message.id,
    createdAt: call.now,
  });
  const { attempts } = message;
  await noteFailure(tx, message.id, { state: 'failed', attempts, lastError: words });
  await recordActivity(tx, call, {
    action: 'replies.bounce',
    eventId: message.eventId,
    subjectId: message.id,
    detail: { address, status, words },
  });
}

/**
 * A mail that could not be delivered after all: 5.x.x ends mail to the address and is shown to the organiser,
 * 4.x.x is noted and, where the server has given up, sent again later.
 */
export async function handleBounce(
  tx: Transaction,
  call: Call,
  report: BounceReport,
  signedIds: readonly string[],
): Promise<Verdict> {
  const sent = await queries.listSentMessages(tx, report.messageIds);
  for (const bounced of report.recipients) {
    const message = sent.find((candidate) => isAbout(candidate, bounced, signedIds));
    if (!message) continue;
    const { eventId, participantId, meetingId } = message;
    const about = { eventId, participantId, meetingId, detail: { ...bounced } };
    await insertStep(tx, {
      id: call.deps.ids.next(),
      messageId: message.id,
      kind: isPermanent(bounced) ? 'bounced' : 'delayed',
      words: bounced.words || (bounced.status ?? ''),
      createdAt: call.now,
    });
    if (isPermanent(bounced)) {
      await giveUp(tx, call, message, bounced);
      return { outcome: 'bounced', ...about };
    }
    if (bounced.action === 'failed') await sendAgain(tx, message, bounced.words);
    return { outcome: 'delayed', ...about };
  }
  const [first] = report.recipients;
  return { outcome: 'not_ours', ...nobody, ...(first ? { detail: { ...first } } : {}) };
}
