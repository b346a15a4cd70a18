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
  /** What the texts need and the database will not know later. */
  payload?: Record<string, unknown>;
};

export const sendTask = 'send_message';

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

/**
 * Writes the messages and their jobs in the transaction of the change that causes them. One queue per
 * recipient keeps the order in which they were written.
 */
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
    .returning({ id: message.id, to: message.toAddress });
  if (rows.length === 0) return;
  const jobs = JSON.stringify(rows);
  await tx.execute(sql`
    select graphile_worker.add_job(${sendTask}, json_build_object('messageId', job->>'id'),
      queue_name => 'to:' || md5(job->>'to'), max_attempts => 12)
    from jsonb_array_elements(${jobs}::jsonb) with ordinality as jobs(job, position) order by position`);
}
