import { readComponents, unescapeText } from '@ponte/calendar';
import type { MessageShape, MessageSummary } from '@ponte/contracts';
import { readRendering } from '../../outbox/message-store.ts';
import type { MessageRow, MessageSummaryRow } from './message-queries.ts';

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

export function presentMessage(row: MessageRow): MessageShape {
  const from = readRendering(row)?.from;
  return {
    ...presentSummary(row),
    from: from ? `${from.name} <${from.address}>` : null,
    messageId: row.messageId,
    text: row.textBody,
    html: row.htmlBody,
    calendar: row.calendarBody
      ? { raw: row.calendarBody, properties: readProperties(row.calendarBody) }
      : null,
  };
}
