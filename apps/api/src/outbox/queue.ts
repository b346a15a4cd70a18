import { createHash } from 'node:crypto';
import { message, type Queryable, type Transaction } from '@ponte/db';
import type { InvitationMethod, Locale, MailPurpose } from '@ponte/domain';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Call } from '../call/call.ts';

/** A message to be sent once the transaction is committed. */
export type NewMessage = {
  purpose: MailPurpose;
  /** Names the message for ever: queueing the same key again does nothing. */
  dedupeKey: string;
  to: { address: string; name: string; locale: Locale; accountId?: string | null };
  eventId?: string | null;
  participantId?: string | null;
  meetingId?: string | null;
  method?: InvitationMethod | null;
  sequence?: number | null;
  /** What the texts need and the database will not know later; mail/payloads.ts says what each purpose reads. */
  payload?: Record<string, unknown>;
  /** How long it is kept back, for what may still be taken back meanwhile. */
  delayMs?: number;
};

/** The job that empties a lane. */
export const laneTask = 'send_lane';

/**
 * Every recipient belongs to one of a few lanes, and each lane sends one message at a time: that keeps the order
 * per recipient. A lane for each recipient would keep it too, but the queue locks all free lanes for every job.
 */
const lanes = 32;

/** Somebody waits at the screen for a sign-in link: lanes of its own overtake a schedule that is being published. */
const urgent: readonly MailPurpose[] = ['sign_in_link'];
const urgentLanes = 4;

export function laneOf(address: string, purpose: MailPurpose): number {
  const hash = createHash('sha256').update(address.toLowerCase()).digest().readUInt32BE();
  return urgent.includes(purpose) ? lanes + (hash % urgentLanes) : hash % lanes;
}

const toRow = (call: Call, entry: NewMessage) => ({
  id: call.deps.ids.next(),
  event_id: entry.eventId ?? null,
  account_id: entry.to.accountId ?? null,
  participant_id: entry.participantId ?? null,
  meeting_id: entry.meetingId ?? null,
  purpose: entry.purpose,
  dedupe_key: entry.dedupeKey,
  to_address: entry.to.address,
  to_name: entry.to.name,
  locale: entry.to.locale,
  payload: entry.payload ?? {},
  method: entry.method ?? null,
  sequence: entry.sequence ?? null,
  lane: laneOf(entry.to.address, entry.purpose),
});

const columns = sql`id, event_id, account_id, participant_id, meeting_id, purpose, dedupe_key, to_address, to_name,
  locale, payload, method, sequence, lane`;

/** Makes lanes run at these times from now. Nothing happens where they find nothing to do. */
export async function wakeLanes(
  db: Queryable,
  wakings: readonly { lane: number; delayMs?: number }[],
): Promise<void> {
  if (wakings.length === 0) return;
  const jobs = JSON.stringify(
    wakings.map(({ lane, delayMs = 0 }) => ({
      lane,
      delay: delayMs,
      priority: lane >= lanes ? -1 : 0,
    })),
  );
  await db.execute(sql`
    select graphile_worker.add_job(${laneTask}, json_build_object('lane', lane),
      queue_name => 'mail:' || lane, run_at => now() + delay * interval '1 millisecond',
      priority => priority, max_attempts => 12)
    from jsonb_to_recordset(${jobs}::jsonb) as jobs(lane int, delay float8, priority int)`);
}

type Sendable = { id: string; lane: number };

/** Lets messages that are queued already be tried after that time. */
export async function addSendJobs(
  tx: Transaction,
  messages: readonly Sendable[],
  delayMs = 0,
): Promise<void> {
  if (messages.length === 0) return;
  const dueAt = sql`now() + ${delayMs}::float8 * interval '1 millisecond'`;
  const ids = messages.map(({ id }) => id);
  await tx.update(message).set({ dueAt }).where(inArray(message.id, ids));
  await wakeLanes(tx, distinctLanes(messages, delayMs));
}

const distinctLanes = (messages: readonly Sendable[], delayMs: number) =>
  [...new Set(messages.map(({ lane }) => lane))].map((lane) => ({ lane, delayMs }));

/**
 * Writes the messages, however many, in the transaction of the change that causes them, with a job for each of their
 * lanes. The jobs have no key: two transactions never wait for each other's.
 */
export async function queueMessages(
  tx: Transaction,
  call: Call,
  entries: readonly NewMessage[],
): Promise<void> {
  if (entries.length === 0) return;
  const rows = JSON.stringify(entries.map((entry) => toRow(call, entry)));
  const { rows: written } = await tx.execute<Sendable & { dedupe_key: string }>(sql`
    insert into ${message} (${columns}, created_at)
    select ${columns}, ${call.now.toISOString()}::timestamptz
    from jsonb_populate_recordset(null::message, ${rows}::jsonb)
    on conflict do nothing returning id, lane, dedupe_key`);
  await wakeLanes(tx, distinctLanes(written, 0));
  for (const { dedupeKey, delayMs } of entries) {
    if (!delayMs) continue;
    const late = written.filter(({ dedupe_key }) => dedupe_key === dedupeKey);
    await addSendJobs(tx, late, delayMs);
  }
}

/** Keeps a message in the house that has not gone yet, because what it tells is no longer so. */
export async function skipMessage(tx: Transaction, dedupeKey: string): Promise<void> {
  await tx
    .update(message)
    .set({ state: 'skipped' })
    .where(and(eq(message.dedupeKey, dedupeKey), eq(message.state, 'queued')));
}
