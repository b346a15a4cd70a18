import { setTimeout as sleep } from 'node:timers/promises';
import { inTransaction } from '@ponte/db';
import { DrizzleQueryError } from 'drizzle-orm';
import type { Deps } from '../deps.ts';
import {
  isAddressFailure,
  isPermanentFailure,
  type MailFate,
  type OutgoingMail,
} from '../mail/mailer.ts';
import { oneLine } from '../mail/one-line.ts';
import { delayAfter, mostAttempts } from './attempts.ts';
import * as store from './message-store.ts';
import { addSendJobs } from './queue.ts';
import type { MessageRenderers, MessageRow, RenderedMessage } from './rendering.ts';
import { isSuperseded } from './superseding.ts';

/** An end without sending. */
type Ending = { state: 'skipped' | 'failed'; lastError: string };

const isOpen = ({ state }: MessageRow): boolean => state === 'queued' || state === 'sending';

/** How the message ends without being sent, or null. Whoever asks for a sign-in link is there to read it. */
async function findEnding(deps: Deps, row: MessageRow): Promise<Ending | null> {
  if (row.method && isSuperseded(row, await store.listSiblings(deps.db, row)))
    return { state: 'skipped', lastError: '' };
  if (row.purpose === 'sign_in_link') return null;
  const suppressed = await store.findSuppression(deps.db, row.toAddress);
  return suppressed === null ? null : { state: 'failed', lastError: suppressed };
}

const toOutgoing = (row: MessageRow, rendered: RenderedMessage): OutgoingMail => ({
  messageId: rendered.messageId,
  date: rendered.renderedAt,
  from: rendered.from,
  to: { name: row.toName, address: row.toAddress },
  subject: rendered.subject,
  text: rendered.text,
  html: rendered.html,
  headers: {},
  references: rendered.references,
  calendar:
    rendered.calendar && row.method ? { method: row.method, content: rendered.calendar } : null,
});

/** The server's own words where there are any: the library's around them say nothing more. */
function describeFailure(error: unknown): string {
  const { response } = error as { response?: unknown };
  const words = error instanceof Error ? error.message : String(error);
  return oneLine(typeof response === 'string' ? response : words).slice(0, 500);
}

/**
 * Dead-letters what cannot be delivered, and queues the rest for later. Done here and not by the queue's own
 * retries, so that attempts, the reason and the jittered delay stand beside the message.
 */
async function recordFailure(deps: Deps, row: MessageRow, error: unknown): Promise<void> {
  const attempts = row.attempts + 1;
  const lastError = describeFailure(error);
  const isOver = isPermanentFailure(error) || attempts >= mostAttempts;
  deps.log.warn({ messageId: row.id, attempts, isOver, err: error }, 'message not sent');
  await inTransaction(deps.db, async (tx) => {
    if (isAddressFailure(error)) {
      const address = row.toAddress;
      await store.insertSuppression(tx, {
        address,
        reason: lastError,
        createdAt: deps.clock.now(),
      });
    }
    await store.closeMessage(tx, row.id, {
      state: isOver ? 'failed' : 'queued',
      attempts,
      lastError,
    });
    if (!isOver) await addSendJobs(tx, [row], delayAfter(attempts));
  });
}

/** The same bytes as the last attempt, or a rendering of this moment. */
const render = async (deps: Deps, renderers: MessageRenderers, row: MessageRow) =>
  store.readRendering(row) ?? (await renderers[row.purpose](deps, row));

const isLate = (rendered: RenderedMessage, now: Date): boolean =>
  rendered.until !== undefined && rendered.until <= now;

async function attempt(
  deps: Deps,
  renderers: MessageRenderers,
  row: MessageRow,
): Promise<Ending | MailFate> {
  const rendered = await render(deps, renderers, row);
  if (rendered === 'obsolete' || isLate(rendered, deps.clock.now()))
    return { state: 'skipped', lastError: '' };
  await store.startAttempt(deps.db, row, rendered);
  return deps.mailer.send(toOutgoing(row, rendered));
}

const closingTries = 10;

/**
 * Writes down that the message has gone. Worth several tries while the database restarts: if this is never
 * written the message goes out once more.
 */
async function close(deps: Deps, row: MessageRow, fate: Ending | MailFate): Promise<void> {
  const change =
    'lastError' in fate ? fate : { state: fate.state, lastError: '', sentAt: deps.clock.now() };
  for (let tries = 1; ; tries++) {
    try {
      return await store.closeMessage(deps.db, row.id, change);
    } catch (error) {
      if (tries >= closingTries) throw error;
      await sleep(tries * 500);
    }
  }
}

/**
 * Sends one message, unless it was sent, replaced by a newer one or has nobody to go to. The queue runs this
 * once per message at a time and one at a time per recipient; after a crash it runs again and sends the same bytes.
 */
export async function sendMessage(
  deps: Deps,
  renderers: MessageRenderers,
  messageId: string,
): Promise<void> {
  const row = await store.findMessage(deps.db, messageId);
  if (!row || !isOpen(row)) return;
  const ending = await findEnding(deps, row);
  if (ending) return close(deps, row, ending);
  let fate: Ending | MailFate;
  try {
    fate = await attempt(deps, renderers, row);
  } catch (error) {
    if (error instanceof DrizzleQueryError) throw error; // not the mail's fault: the queue tries again in seconds
    return recordFailure(deps, row, error);
  }
  await close(deps, row, fate);
}
