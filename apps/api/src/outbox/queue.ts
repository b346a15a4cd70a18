import { message, type Transaction } from '@ponte/db';
import type { InvitationMethod, Locale, MailPurpose } from '@ponte/domain';
import { sql } from 'drizzle-orm';
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
};

export const sendTask = 'send_message';

/**
 * Every recipient belongs to one of a few lanes, and each lane sends one message at a time: that keeps the order
 * per recipient. A lane for each recipient would keep it too, but the queue locks all free lanes for every job.
 */
const lanes = 32;

/** Somebody waits at the screen for a sign-in link; it overtakes a schedule that is being published. */
const urgent: readonly MailPurpose[] = ['sign_in_link'];

const toRow = (call: Call, entry: NewMessage): typeof message.$inferInsert => ({
  id: call.deps.ids.next(),
  eventId: entry.eventId ?? null,
  accountId: entry.to.accountId ?? null,
  participantId: entry.participantId ?? null,
  meetingId: entry.meetingId ?? null,
  purpose: entry.purpose,
  dedupeKey: entry.dedupeKey,
  toAddress: entry.to.address,
  toName: entry.to.name,
  locale: entry.to.locale,
  payload: entry.payload ?? {},
  method: entry.method ?? null,
  sequence: entry.sequence ?? null,
  createdAt: call.now,
});

type Sendable = { id: string; toAddress: string; purpose: MailPurpose };

/** Adds the jobs that send these messages, in this order. */
export async function addSendJobs(
  tx: Transaction,
  messages: readonly Sendable[],
  delayMs = 0,
): Promise<void> {
  if (messages.length === 0) return;
  const jobs = JSON.stringify(
    messages.map(({ id, toAddress, purpose }) => ({
      id,
      to: toAddress,
      priority: urgent.includes(purpose) ? -1 : 0,
    })),
  );
  // The queue orders by run_at alone, which is the same for a whole transaction: microseconds keep the order.
  await tx.execute(sql`
    select graphile_worker.add_job(${sendTask}, json_build_object('messageId', job->>'id'),
      queue_name => 'mail:' || abs(hashtext(job->>'to') % ${lanes}::int),
      run_at => now() + ${delayMs}::float8 * interval '1 millisecond' + position * interval '1 microsecond',
      priority => (job->>'priority')::int, max_attempts => 12)
    from jsonb_array_elements(${jobs}::jsonb) with ordinality as jobs(job, position) order by position`);
}

/** Writes the messages and their jobs in the transaction of the change that causes them. */
export async function queueMessages(
  tx: Transaction,
  call: Call,
  entries: readonly NewMessage[],
): Promise<void> {
  if (entries.length === 0) return;
  const rows = await tx
    .insert(message)
    .values(entries.map((entry) => toRow(call, entry)))
    .onConflictDoNothing()
    .returning({ id: message.id, toAddress: message.toAddress, purpose: message.purpose });
  await addSendJobs(tx, rows);
}
