import { readComponents, unescapeText } from '@ponte/calendar';
import type { MessageShape, MessageSummary } from '@ponte/contracts';
import { readRendering } from '../../outbox/message-store.ts';
import type { MessageStepRow, MessageSummaryRow, WholeMessage } from './message-queries.ts';

const toInstant = (value: Date | null): string | null => value?.toISOString() ?? null;

export const presentSummary = (row: MessageSummaryRow): MessageSummary => ({
  id: row.id,
  purpose: row.purpose,
  state: row.state,
  method: row.method,
  sequence: row.sequence,
  toName: row.toName,
  toAddress: row.toAddress,
  participantId: row.participantId,
  meetingId: row.meetingId,
  subject: row.subject,
  attempts: row.attempts,
  lastError: row.lastError,
  createdAt: row.createdAt.toISOString(),
  sentAt: toInstant(row.sentAt),
  answer: row.answer,
  isBounced: row.isBounced,
  actions: { resend: row.state === 'failed' ? null : 'message_state_forbids' },
});

/** The entry's properties as somebody would read them; parameters are left to the raw text. */
function readProperties(raw: string) {
  const [calendar] = readComponents(raw);
  const entry = calendar?.children.find(({ name }) => name === 'VEVENT');
  const lines = [
    ...(calendar?.lines ?? []).filter(({ name }) => name === 'METHOD'),
    ...(entry?.lines ?? []),
  ];
  return lines.map(({ name, params, value }) => {
    const person = params.get('CN');
    const words = unescapeText(value);
    return { name, value: person ? `${person} <${words.replace(/^mailto:/i, '')}>` : words };
  });
}

type Life = MessageShape['life'];

/** Beside the message itself: what happened to it, and when its reader's calendar answered. */
export type MessageStory = { steps: readonly MessageStepRow[]; answeredAt: Date | null };

const isAnswer = (
  answer: WholeMessage['answer'],
): answer is 'accepted' | 'tentative' | 'declined' =>
  answer === 'accepted' || answer === 'tentative' || answer === 'declined';

/** From being queued to being answered, oldest first. */
function tellLife(row: WholeMessage, { steps, answeredAt }: MessageStory): Life {
  const at = (kind: Life[number]['kind'], instant: Date | null, words = ''): Life =>
    instant ? [{ kind, at: instant.toISOString(), words }] : [];
  const end = row.state === 'kept' ? 'kept' : 'sent';
  return [
    ...at('queued', row.createdAt),
    ...at('written', row.renderedAt),
    ...steps.flatMap((step) => at(step.kind, step.at, step.words)),
    ...at(end, row.sentAt),
    ...(isAnswer(row.answer) ? at(row.answer, answeredAt) : []),
  ].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

export function presentMessage(row: WholeMessage, story: MessageStory): MessageShape {
  const from = readRendering(row)?.from;
  return {
    ...presentSummary(row),
    from: from ? `${from.name} <${from.address}>` : null,
    messageId: row.messageId,
    life: tellLife(row, story),
    text: row.textBody,
    html: row.htmlBody,
    calendar: row.calendarBody
      ? { raw: row.calendarBody, properties: readProperties(row.calendarBody) }
      : null,
  };
}
