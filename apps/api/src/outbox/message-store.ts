import { message, type Queryable, suppression, type Transaction } from '@ponte/db';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { MessageRow, RenderedMessage } from './rendering.ts';
import type { Sibling } from './superseding.ts';

/** What is kept of a rendering beside the columns of its own. */
const keptSchema = z.object({
  from: z.object({ name: z.string(), address: z.string() }),
  references: z.array(z.string()),
  until: z.iso.datetime().nullable(),
  told: z.record(z.string(), z.unknown()),
});

export async function findMessage(db: Queryable, id: string): Promise<MessageRow | null> {
  const [row] = await db.select().from(message).where(eq(message.id, id));
  return row ?? null;
}

/** Every invitation to this recipient about this meeting, this one included. */
export async function listSiblings(
  db: Queryable,
  { meetingId, participantId }: Pick<MessageRow, 'meetingId' | 'participantId'>,
): Promise<Sibling[]> {
  if (!meetingId || !participantId) return [];
  return db
    .select({
      id: message.id,
      method: message.method,
      sequence: message.sequence,
      state: message.state,
      renderedAt: message.renderedAt,
    })
    .from(message)
    .where(
      and(
        eq(message.meetingId, meetingId),
        eq(message.participantId, participantId),
        inArray(message.method, ['REQUEST', 'CANCEL']),
      ),
    );
}

/** Why mail no longer goes to the address, or null. */
export async function findSuppression(db: Queryable, address: string): Promise<string | null> {
  const [row] = await db
    .select({ reason: suppression.reason })
    .from(suppression)
    .where(eq(suppression.address, address.toLowerCase()));
  return row?.reason ?? null;
}

export async function insertSuppression(
  db: Queryable,
  row: { address: string; reason: string; createdAt: Date },
): Promise<void> {
  await db
    .insert(suppression)
    .values({ ...row, address: row.address.toLowerCase() })
    .onConflictDoNothing();
}

export async function deleteSuppression(db: Queryable, address: string): Promise<void> {
  await db.delete(suppression).where(eq(suppression.address, address.toLowerCase()));
}

const toColumns = (row: MessageRow, rendered: RenderedMessage) => ({
  subject: rendered.subject,
  textBody: rendered.text,
  htmlBody: rendered.html,
  calendarBody: rendered.calendar,
  messageId: rendered.messageId,
  renderedAt: rendered.renderedAt,
  payload: {
    ...row.payload,
    rendered: {
      from: rendered.from,
      references: [...rendered.references],
      until: rendered.until?.toISOString() ?? null,
      told: rendered.told ?? {},
    },
  },
});

/** Counts an attempt and keeps what is about to be sent, before it is sent. */
export async function startAttempt(
  db: Queryable,
  row: MessageRow,
  rendered: RenderedMessage,
): Promise<void> {
  await db
    .update(message)
    .set({
      state: 'sending',
      attempts: row.attempts + 1,
      ...(row.renderedAt ? {} : toColumns(row, rendered)),
    })
    .where(eq(message.id, row.id));
}

/** What an earlier attempt rendered, or null. */
export function readRendering(row: MessageRow): RenderedMessage | null {
  if (!row.renderedAt || row.messageId === null) return null;
  const kept = keptSchema.parse(row.payload.rendered);
  return {
    subject: row.subject ?? '',
    text: row.textBody ?? '',
    html: row.htmlBody ?? '',
    calendar: row.calendarBody,
    messageId: row.messageId,
    renderedAt: row.renderedAt,
    from: kept.from,
    references: kept.references,
    told: kept.told,
    ...(kept.until ? { until: new Date(kept.until) } : {}),
  };
}

export async function closeMessage(
  db: Queryable,
  id: string,
  change: Partial<Pick<MessageRow, 'state' | 'attempts' | 'lastError' | 'sentAt'>>,
): Promise<void> {
  await db.update(message).set(change).where(eq(message.id, id));
}

/** Makes a failed message new again; null when it is not a failed one. */
export async function reopenMessage(
  tx: Transaction,
  id: string,
): Promise<Pick<MessageRow, 'id' | 'toAddress' | 'purpose'> | null> {
  const [row] = await tx
    .update(message)
    .set({ state: 'queued', attempts: 0, lastError: '' })
    .where(and(eq(message.id, id), eq(message.state, 'failed')))
    .returning({ id: message.id, toAddress: message.toAddress, purpose: message.purpose });
  return row ?? null;
}

/** What the newest of the given sent invitations told its recipient; see `told` of a rendering. */
export const toldOf = (row: Pick<MessageRow, 'payload'>): Record<string, unknown> => {
  const kept = keptSchema.safeParse(row.payload.rendered);
  return kept.success ? kept.data.told : {};
};

/** Sign-in links are secrets: what mailed them is forgotten after a day. */
export async function deleteOldSignInMail(db: Queryable, now: Date): Promise<void> {
  const dayAgo = new Date(now.getTime() - 24 * 3_600_000).toISOString();
  await db
    .delete(message)
    .where(and(eq(message.purpose, 'sign_in_link'), sql`${message.createdAt} < ${dayAgo}`));
}
