import { message, participant, type Queryable } from '@ponte/db';
import type { MessageState } from '@ponte/domain';
import { and, desc, eq, ilike, inArray, or, type SQL, sql } from 'drizzle-orm';

export type MessageRow = typeof message.$inferSelect;

const summaryColumns = {
  id: message.id,
  purpose: message.purpose,
  state: message.state,
  method: message.method,
  sequence: message.sequence,
  toName: message.toName,
  toAddress: message.toAddress,
  participantId: message.participantId,
  meetingId: message.meetingId,
  subject: message.subject,
  attempts: message.attempts,
  lastError: message.lastError,
  createdAt: message.createdAt,
  sentAt: message.sentAt,
};

export type MessageSummaryRow = Pick<MessageRow, keyof typeof summaryColumns>;

export type MessageFilter = {
  eventId: string;
  state?: MessageState | undefined;
  participantId?: string | undefined;
  text?: string | undefined;
  /** Only messages to people of these offices; null: to everybody. */
  offices: readonly string[] | null;
};

const pattern = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

const matchesText = (text: string): SQL | undefined =>
  or(
    ilike(message.toName, pattern(text)),
    ilike(message.toAddress, pattern(text)),
    ilike(message.subject, pattern(text)),
  );

const isOfOffices = (eventId: string, offices: readonly string[]): SQL =>
  sql`exists (select 1 from ${participant} where ${participant.id} = ${message.participantId}
    and ${participant.eventId} = ${eventId} and ${inArray(participant.officeId, [...offices])})`;

const toCondition = ({ eventId, state, participantId, text, offices }: MessageFilter) =>
  and(
    eq(message.eventId, eventId),
    state && eq(message.state, state),
    participantId ? eq(message.participantId, participantId) : undefined,
    text ? matchesText(text) : undefined,
    offices ? isOfOffices(eventId, offices) : undefined,
  );

/** Newest first, after the cursor's row; one row more than the page, to see whether there is another. */
export const listMessages = (
  db: Queryable,
  filter: MessageFilter,
  page: { after: readonly [string, string] | null; limit: number },
): Promise<MessageSummaryRow[]> =>
  db
    .select(summaryColumns)
    .from(message)
    .where(
      and(
        toCondition(filter),
        page.after
          ? sql`(${message.createdAt}, ${message.id}) < (${page.after[0]}::timestamptz, ${page.after[1]}::uuid)`
          : undefined,
      ),
    )
    .orderBy(desc(message.createdAt), desc(message.id))
    .limit(page.limit + 1);

export async function findMessageOf(
  db: Queryable,
  filter: MessageFilter,
  id: string,
): Promise<MessageRow | null> {
  const [row] = await db
    .select()
    .from(message)
    .where(and(toCondition(filter), eq(message.id, id)));
  return row ?? null;
}
