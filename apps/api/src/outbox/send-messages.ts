import { inTransaction } from '@ponte/db';
import { DrizzleQueryError } from 'drizzle-orm';
import type { Deps } from '../deps.ts';
import { isAddressFailure, isPermanentFailure, type OutgoingMail } from '../mail/mailer.ts';
import { oneLine } from '../mail/one-line.ts';
import { delayAfter, mostAttempts } from './attempts.ts';
import type { CloseMessage } from './closing.ts';
import * as store from './message-store.ts';
import { addSendJobs } from './queue.ts';
import {
  type MessageRenderers,
  type MessageRow,
  type RenderedMessage,
  recipientOf,
} from './rendering.ts';
import { isSuperseded } from './superseding.ts';
import { holdBack } from './waiting.ts';

/** What sending needs beside the house itself. */
export type Sender = {
  deps: Deps;
  renderers: MessageRenderers;
  close: CloseMessage;
  /** Aborted when the worker is to stop: what is being sent is finished, the rest is left to others. */
  stopping?: AbortSignal | undefined;
};

/**
 * How long what was read may be relied on. A slow mail server makes the rest of a handful old: it is then read
 * and, if it was not tried yet, judged again.
 */
const freshMs = 2_000;

/** An end without sending. */
type Ending = { state: 'skipped' | 'failed'; lastError: string };

const skipped: Ending = { state: 'skipped', lastError: '' };

/** How messages end without being sent. Whoever asks for a sign-in link is there to read it. */
async function findEndings(
  { deps }: Sender,
  rows: readonly MessageRow[],
): Promise<(row: MessageRow) => Ending | null> {
  const addresses = rows.map(({ toAddress }) => toAddress.toLowerCase());
  const [siblings, suppressions] = await Promise.all([
    store.listSiblings(deps.db, rows),
    store.listSuppressions(deps.db, addresses),
  ]);
  return (row) => {
    const own = siblings.filter(
      (sibling) => sibling.meetingId === row.meetingId && recipientOf(sibling) === recipientOf(row),
    );
    if (row.method && isSuperseded(row, own)) return skipped;
    const reason = suppressions.get(row.toAddress.toLowerCase());
    if (reason === undefined || row.purpose === 'sign_in_link') return null;
    return { state: 'failed', lastError: reason };
  };
}

export const toOutgoing = (row: MessageRow, rendered: RenderedMessage): OutgoingMail => ({
  messageId: rendered.messageId,
  date: rendered.renderedAt,
  from: rendered.from,
  to: { name: row.toName, address: row.toAddress },
  subject: rendered.subject,
  text: rendered.text,
  html: rendered.html,
  headers: rendered.headers ?? {},
  references: rendered.references,
  calendar:
    rendered.calendar && row.method ? { method: row.method, content: rendered.calendar } : null,
});

/** The server's own words where there are any: the library's around them say nothing more. */
export function describeFailure(error: unknown): string {
  const { response } = error as { response?: unknown };
  const words = error instanceof Error ? error.message : String(error);
  return oneLine(typeof response === 'string' && response ? response : words).slice(0, 500);
}

/**
 * Dead-letters what cannot be delivered, and queues the rest for later. Done here and not by the queue's own
 * retries, so that attempts, the reason and the jittered delay stand beside the message.
 */
async function recordFailure({ deps }: Sender, row: MessageRow, error: unknown): Promise<void> {
  const attempts = row.attempts + 1;
  const lastError = describeFailure(error);
  const isOver = isPermanentFailure(error) || attempts >= mostAttempts;
  deps.log.warn({ messageId: row.id, attempts, isOver, err: error }, 'message not sent');
  const createdAt = deps.clock.now();
  await inTransaction(deps.db, async (tx) => {
    if (isAddressFailure(error)) {
      const address = row.toAddress;
      const source = { source: 'refused' as const, messageId: row.id };
      await store.insertSuppression(tx, { address, reason: lastError, ...source, createdAt });
    }
    const state = isOver ? 'failed' : 'queued';
    const kind = isOver ? 'refused' : 'retried';
    const step = {
      id: deps.ids.next(),
      messageId: row.id,
      kind,
      words: lastError,
      createdAt,
    } as const;
    await store.insertStep(tx, step);
    await store.noteFailure(tx, row.id, { state, attempts, lastError });
    if (!isOver) await addSendJobs(tx, [row], delayAfter(attempts));
  });
}

const isLate = (rendered: RenderedMessage, now: Date): boolean =>
  rendered.until !== undefined && rendered.until <= now;

type Written = { row: MessageRow; rendered: RenderedMessage };

const finish = ({ close }: Sender, { id }: MessageRow, ending: Ending): Promise<void> =>
  close({ id, ...ending, attempts: 0, sentAt: null });

/** The same bytes as the last attempt, or a rendering of this moment; nothing when there is nothing left to tell. */
async function write(sender: Sender, row: MessageRow): Promise<Written[]> {
  const { deps, renderers } = sender;
  try {
    const rendered = store.readRendering(row) ?? (await renderers[row.purpose](deps, row));
    if (rendered !== 'obsolete' && !isLate(rendered, deps.clock.now())) return [{ row, rendered }];
    await finish(sender, row, skipped);
  } catch (error) {
    if (error instanceof DrizzleQueryError) throw error; // not the mail's fault: the queue tries again in seconds
    await recordFailure(sender, row, error);
  }
  return [];
}

/** An error that is told once everything under way has ended. */
type Closed = Promise<unknown>;

/** Hands one message over. What then is written down is not waited for: the next may go meanwhile. */
async function sendOne(sender: Sender, { row, rendered }: Written): Promise<{ closed: Closed }> {
  const { deps, close } = sender;
  try {
    const { state } = await deps.mailer.send(toOutgoing(row, rendered));
    const sentAt = deps.clock.now();
    const closed = close({ id: row.id, state, attempts: 1, lastError: '', sentAt });
    return {
      closed: closed.then(
        () => null,
        (error: unknown) => error,
      ),
    };
  } catch (error) {
    await recordFailure(sender, row, error);
    return { closed: Promise.resolve(null) };
  }
}

/** One after the other. Those that are left at the end, or when the reading has become old, are queued as before. */
async function sendInOrder(
  sender: Sender,
  written: readonly Written[],
  readAt: number,
): Promise<void> {
  const closings: Closed[] = [];
  const mayGoOn = () =>
    closings.length === 0 || (!sender.stopping?.aborted && performance.now() - readAt <= freshMs);
  for (const one of written) {
    if (!mayGoOn()) break;
    closings.push((await sendOne(sender, one)).closed);
  }
  const left = written.slice(closings.length).map(({ row }) => row);
  await store.releaseRenderings(sender.deps.db, left);
  const failure = (await Promise.all(closings)).find((error) => error !== null);
  if (failure) throw failure;
}

/**
 * Sends a handful of messages of one lane in their order, except those that were replaced by a newer one, have
 * nobody to go to, or have to wait. After a crash they are read again, and what may have left has the same bytes.
 */
export async function sendMessages(sender: Sender, rows: readonly MessageRow[]): Promise<void> {
  const readAt = performance.now();
  const endingOf = await findEndings(sender, rows);
  const endings = rows.flatMap((row) => {
    const ending = endingOf(row);
    return ending ? [finish(sender, row, ending)] : [];
  });
  await Promise.all(endings);
  const ready = await holdBack(
    sender.deps,
    rows.filter((row) => endingOf(row) === null),
  );
  const written = (await Promise.all(ready.map((row) => write(sender, row)))).flat();
  await store.keepRenderings(sender.deps.db, written);
  await sendInOrder(sender, written, readAt);
}
