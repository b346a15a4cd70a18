import { calendarAnswer, message, messageStep, participant, type Queryable } from '@ponte/db';
import type { CalendarAnswer, MessageState } from '@ponte/domain';
import {
  and,
  asc,
  desc,
  eq,
  getTableColumns,
  ilike,
  inArray,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';

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

/**
 * What came back: the answer of the reader's calendar to this very message, and whether it was returned. The names
 * of the outer row are written out: a select from one table leaves out the table's name.
 */
const echoes = {
  answer: sql<CalendarAnswer | null>`(select given.answer from calendar_answer as given
    where given.meeting_id = message.meeting_id and given.participant_id = message.participant_id
      and given.answered_sequence = message.sequence and message.method = 'REQUEST')`,
  isBounced: sql<boolean>`exists (select 1 from message_step as step
    where step.message_id = message.id and step.kind = 'bounced')`,
};

export type Echoes = { answer: CalendarAnswer | null; isBounced: boolean };
export type MessageSummaryRow = Pick<MessageRow, keyof typeof summaryColumns> & Echoes;
export type WholeMessage = MessageRow & Echoes;

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
    .select({ ...summaryColumns, ...echoes })
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
): Promise<WholeMessage | null> {
  const [row] = await db
    .select({ ...getTableColumns(message), ...echoes })
    .from(message)
    .where(and(toCondition(filter), eq(message.id, id)));
  return row ?? null;
}

/** What happened to a message beside being queued and sent, oldest first. */
export const listSteps = (db: Queryable, messageId: string) =>
  db
    .select({ kind: messageStep.kind, words: messageStep.words, at: messageStep.createdAt })
    .from(messageStep)
    .where(eq(messageStep.messageId, messageId))
    .orderBy(asc(messageStep.createdAt), asc(messageStep.id));
export type MessageStepRow = Awaited<ReturnType<typeof listSteps>>[number];

/** When the reader's calendar last answered about the meeting. */
export async function findAnsweredAt(
  db: Queryable,
  { meetingId, participantId }: Pick<MessageRow, 'meetingId' | 'participantId'>,
): Promise<Date | null> {
  if (!meetingId || !participantId) return null;
  const [row] = await db
    .select({ at: calendarAnswer.answeredAt })
    .from(calendarAnswer)
    .where(
      and(eq(calendarAnswer.meetingId, meetingId), eq(calendarAnswer.participantId, participantId)),
    );
  return row?.at ?? null;
}
