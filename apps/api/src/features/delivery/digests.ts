import { type Call, transact } from '../../call/call.ts';
import type { ClockTask } from '../../outbox/clock-tasks.ts';
import { queueMessages } from '../../outbox/queue.ts';
import { toLocal } from '../../zone.ts';
import * as queries from './digest-queries.ts';

/** The hour from which organisers are told, on their own clock. */
const morningMinute = 9 * 60;

/** What a mail server refuses, it seldom refuses once: what comes together is told together. */
const gatherMs = 30 * 60_000;

/** What is still open after a week is told again. */
const patienceMs = 7 * 24 * 3_600_000;

function isDue({ unseenSince, toldAt }: queries.DigestReader, now: Date): boolean {
  if (unseenSince) return now.getTime() - unseenSince.getTime() >= gatherMs;
  return toldAt !== null && now.getTime() - toldAt.getTime() >= patienceMs;
}

/**
 * Tells organisers what of their event's mail needs a person: invitations that did not arrive, and answers that
 * wait for a decision. At most once a day for an event, by day, and only while there is something new.
 */
export async function tellOrganisers(call: Call): Promise<void> {
  const readers = await queries.listDigestReaders(call.deps.db);
  const messages = readers.flatMap((reader) => {
    const { eventId, to } = reader;
    const local = toLocal(call.now, reader.zone);
    if (local.minute < morningMinute || !isDue(reader, call.now)) return [];
    const dedupeKey = `organiser_digest:${eventId}:${to.accountId}:${local.day}`;
    return [{ purpose: 'organiser_digest' as const, dedupeKey, eventId, to }];
  });
  if (messages.length === 0) return;
  await transact(call, (tx) => queueMessages(tx, call, messages));
}

export const deliveryTasks: readonly ClockTask[] = [
  { name: 'delivery.tell_organisers', everyMinutes: 10, run: tellOrganisers },
];
