import { createHash } from 'node:crypto';
import { AUTOMATIC_HEADERS } from '@ponte/calendar';
import type { OutgoingMail } from './mailer.ts';
import { oneLine } from './one-line.ts';

const person = ({ name, address }: { name: string; address: string }) => ({
  name: oneLine(name),
  address: oneLine(address),
});

/**
 * The calendar part twice, byte for byte: inline in the alternative, where clients find the invitation
 * (RFC 6047 section 2.4), and as the file that the others can open. `icalEvent` of the library would leave out
 * `component` and call a part without a method PUBLISH.
 */
function calendarParts(calendar: NonNullable<OutgoingMail['calendar']>) {
  const content = Buffer.from(calendar.content, 'utf8');
  const contentType = `text/calendar; method=${calendar.method}; charset=utf-8; component=VEVENT`;
  const base64 = { contentTransferEncoding: 'base64' as const };
  return {
    alternatives: [{ contentType, content, ...base64 }],
    attachments: [{ filename: 'invite.ics', contentType: 'application/ics', content, ...base64 }],
  };
}

/** The message in the library's words. Equal input gives equal bytes: boundaries follow from the Message-ID. */
export function toMimeOptions(mail: OutgoingMail) {
  const inReplyTo = mail.references.at(-1);
  return {
    messageId: mail.messageId,
    date: mail.date,
    from: person(mail.from),
    to: [person(mail.to)],
    envelope: { from: mail.from.address, to: [mail.to.address] },
    subject: oneLine(mail.subject),
    text: mail.text,
    html: mail.html,
    headers: { ...AUTOMATIC_HEADERS, ...mail.headers },
    ...(inReplyTo ? { inReplyTo, references: [...mail.references] } : {}),
    ...(mail.calendar ? calendarParts(mail.calendar) : {}),
    baseBoundary: createHash('sha256').update(mail.messageId).digest('hex').slice(0, 16),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
