import {
  account,
  event,
  message,
  messageStep,
  type Queryable,
  suppression,
  type Transaction,
} from '@ponte/db';
import type { MessageStepKind, SuppressionSource } from '@ponte/domain';
import { and, asc, eq, inArray, lte, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { MessageRow, RenderedMessage } from './rendering.ts';
import type { Sibling } from './superseding.ts';

/** What is kept of a rendering beside the columns of its own. */
const keptSchema = z.object({
  from: z.object({ name: z.string(), address: z.string() }),
  references: z.array(z.string()),
  until: z.iso.datetime().nullable(),
  told: z.record(z.string(), z.unknown()),
  headers: z.record(z.string(), z.string()).default({}),
});

/** Still to go. */
export const openStates = ['queued', 'sending'] as const;

/** The next messages of a lane that are due, in the order in which they go. */
export const listDue = (db: Queryable, lane: number, limit: number): Promise<MessageRow[]> =>
  db
    .select()
    .from(message)
    .where(
      and(
        eq(message.lane, lane),
        inArray(message.state, [...openStates]),
        lte(message.dueAt, sql`now()`),
      ),
    )
    .orderBy(asc(message.dueAt), asc(message.id))
    .limit(limit);

/** Every invitation about the meetings of these messages to their recipients, these messages included. */
export async function listSiblings(
  db: Queryable,
  rows: readonly Pick<MessageRow, 'meetingId'>[],
): Promise<(Sibling & Pick<MessageRow, 'meetingId' | 'participantId' | 'accountId'>)[]> {
  const meetingIds = [...new Set(rows.flatMap(({ meetingId }) => meetingId ?? []))];
  if (meetingIds.length === 0) return [];
  return db
    .select({
      id: message.id,
      meetingId: message.meetingId,
      participantId: message.participantId,
      accountId: message.accountId,
      method: message.method,
      sequence: message.sequence,
      state: message.state,
      renderedAt: message.renderedAt,
    })
    .from(message)
    .where(
      and(inArray(message.meetingId, meetingIds), inArray(message.method, ['REQUEST', 'CANCEL'])),
    );
}

/** Why mail no longer goes to which of the addresses. */
export async function listSuppressions(
  db: Queryable,
  addresses: readonly string[],
): Promise<Map<string, string>> {
  const rows = await db
    .select({ address: suppression.address, reason: suppression.reason })
    .from(suppression)
    .where(inArray(suppression.address, [...addresses]));
  return new Map(rows.map(({ address, reason }) => [address, reason]));
}

/** Mail goes to the address no more; the first reason stays. */
export async function insertSuppression(
  db: Queryable,
  row: {
    address: string;
    reason: string;
    source: SuppressionSource;
    messageId: string;
    createdAt: Date;
  },
): Promise<void> {
  await db
    .insert(suppression)
    .values({ ...row, address: row.address.toLowerCase() })
    .onConflictDoNothing();
}

/** Lets mail go to the address again; false when it was not silenced. */
export async function deleteSuppression(db: Queryable, address: string): Promise<boolean> {
  const rows = await db
    .delete(suppression)
    .where(eq(suppression.address, address.toLowerCase()))
    .returning({ address: suppression.address });
  return rows.length > 0;
}

/** Notes what happened to a message, with the words of who said so. */
export async function insertStep(
  db: Queryable,
  step: { id: string; messageId: string; kind: MessageStepKind; words: string; createdAt: Date },
): Promise<void> {
  await db.insert(messageStep).values(step);
}

const restOf = (rendered: RenderedMessage): string =>
  JSON.stringify({
    from: rendered.from,
    references: rendered.references,
    until: rendered.until?.toISOString() ?? null,
    told: rendered.told ?? {},
    headers: rendered.headers ?? {},
  });

/** Bodies go as they are, a parameter each: as JSON each would be escaped here and parsed there. */
const toValues = ({ row, rendered }: { row: MessageRow; rendered: RenderedMessage }) =>
  sql`(${row.id}::uuid, ${rendered.subject}::text, ${rendered.text}::text, ${rendered.html}::text,
    ${rendered.calendar}::text, ${rendered.messageId}::text,
    ${rendered.renderedAt.toISOString()}::timestamptz, ${restOf(rendered)}::jsonb)`;

/** Keeps what is about to be sent, before it is sent. What an earlier attempt has kept stays. */
export async function keepRenderings(
  db: Queryable,
  renderings: readonly { row: MessageRow; rendered: RenderedMessage }[],
): Promise<void> {
  if (renderings.length === 0) return;
  const values = sql.join(renderings.map(toValues), sql`, `);
  await db.execute(sql`
    update ${message} set state = 'sending',
      subject = coalesce(${message.subject}, kept.subject), text_body = coalesce(text_body, kept.text),
      html_body = coalesce(html_body, kept.html), calendar_body = coalesce(calendar_body, kept.calendar),
      message_id = coalesce(${message.messageId}, kept.message_id),
      rendered_at = coalesce(${message.renderedAt}, kept.rendered_at),
      payload = case when ${message.renderedAt} is null
        then payload || jsonb_build_object('rendered', kept.rest) else payload end
    from (values ${values})
      as kept(id, subject, text, html, calendar, message_id, rendered_at, rest)
    where ${message.id} = kept.id`);
}

/** Takes back what was kept for messages that were not tried after all: they are written anew, from a later state. */
export async function releaseRenderings(
  db: Queryable,
  rows: readonly Pick<MessageRow, 'id' | 'renderedAt'>[],
): Promise<void> {
  const ids = (isTried: boolean) =>
    rows.filter(({ renderedAt }) => (renderedAt !== null) === isTried).map(({ id }) => id);
  const unwritten = {
    subject: null,
    textBody: null,
    htmlBody: null,
    calendarBody: null,
    messageId: null,
    renderedAt: null,
    payload: sql`${message.payload} - 'rendered'`,
  };
  for (const [some, change] of [
    [ids(true), {}],
    [ids(false), unwritten],
  ] as const) {
    if (some.length === 0) continue;
    await db
      .update(message)
      .set({ state: 'queued', ...change })
      .where(inArray(message.id, some));
  }
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
    headers: kept.headers,
    ...(kept.until ? { until: new Date(kept.until) } : {}),
  };
}

/** What became of a message. */
export type Closing = {
  id: string;
  state: 'sent' | 'kept' | 'skipped' | 'failed';
  /** 1 when a mail server was asked. */
  attempts: 0 | 1;
  lastError: string;
  sentAt: Date | null;
};

export async function closeMessages(db: Queryable, closings: readonly Closing[]): Promise<void> {
  const values = JSON.stringify(
    closings.map((closing) => ({
      ...closing,
      last_error: closing.lastError,
      sent_at: closing.sentAt,
    })),
  );
  await db.execute(sql`
    update ${message} set state = closed.state, attempts = ${message.attempts} + closed.attempts,
      last_error = closed.last_error, sent_at = closed.sent_at
    from jsonb_to_recordset(${values}::jsonb)
      as closed(id uuid, state message_state, attempts int, last_error text, sent_at timestamptz)
    where ${message.id} = closed.id`);
}

/** Notes a failed attempt; the message stays open when it is to be tried again. */
export async function noteFailure(
  db: Queryable,
  id: string,
  change: Pick<MessageRow, 'state' | 'attempts' | 'lastError'>,
): Promise<void> {
  await db
    .update(message)
    .set({ ...change, pacedUntil: null })
    .where(eq(message.id, id));
}

/** Makes a failed message new again; null when it is not a failed one. */
export async function reopenMessage(
  tx: Transaction,
  id: string,
): Promise<Pick<MessageRow, 'id' | 'lane'> | null> {
  const [row] = await tx
    .update(message)
    .set({ state: 'queued', attempts: 0, lastError: '', pacedUntil: null })
    .where(and(eq(message.id, id), eq(message.state, 'failed')))
    .returning({ id: message.id, lane: message.lane });
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

/** Lanes in which something has been due for a while: their jobs were lost with a database that was set back. */
export async function listForgottenLanes(db: Queryable): Promise<number[]> {
  const rows = await db
    .selectDistinct({ lane: message.lane })
    .from(message)
    .where(
      and(
        inArray(message.state, [...openStates]),
        lte(message.dueAt, sql`now() - interval '2 minutes'`),
      ),
    );
  return rows.map(({ lane }) => lane);
}

/** The zone on whose clock each message is read: its reader's, else its event's, else the one it was queued with. */
export async function listZones(
  db: Queryable,
  rows: readonly Pick<MessageRow, 'id'>[],
): Promise<Map<string, string>> {
  const zone = sql<string>`coalesce(${account.zone}, ${event.zone}, ${message.payload} ->> 'zone', 'UTC')`;
  const found = await db
    .select({ id: message.id, zone })
    .from(message)
    .leftJoin(account, eq(account.id, message.accountId))
    .leftJoin(event, eq(event.id, message.eventId))
    .where(
      inArray(
        message.id,
        rows.map(({ id }) => id),
      ),
    );
  return new Map(found.map((row) => [row.id, row.zone]));
}
