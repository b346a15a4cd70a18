import type { InvitationMethod } from './invitation.ts';

/** What one calendar message is about; the four together name it once and for all. */
export type MessageKey = {
  readonly meetingId: string;
  readonly recipientId: string;
  readonly sequence: number;
  readonly method: InvitationMethod;
  readonly domain: string;
};

/** Headers of a calendar mail as plain values, in the field names nodemailer takes. */
export type InvitationHeaders = {
  readonly messageId: string;
  readonly inReplyTo?: string;
  readonly references?: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
};

/** Headers that keep robots from answering (RFC 3834 §5; the second is Exchange's own). */
export const AUTOMATIC_HEADERS = {
  'Auto-Submitted': 'auto-generated',
  'X-Auto-Response-Suppress': 'OOF, AutoReply',
} as const;

// RFC 5322 bounds a line at 998 characters; the first reference and the newest ones carry the thread (§3.6.4).
const referencesKept = 8;

/**
 * The UID of a meeting: its id, a UUID, and no host name (RFC 7986 §5.3), so that it outlives every change of
 * address.
 */
export function uidFor(meetingId: string): string {
  return encodeAtom(meetingId);
}

/**
 * The Message-ID of one calendar message, in angle brackets. Equal keys give equal ids and different keys
 * different ones, so a retry is recognised by every mail server (RFC 5322 §3.6.4); other content therefore needs a
 * higher SEQUENCE first. Throws RangeError for a bad domain.
 */
export function messageIdFor(key: MessageKey): string {
  const parts = [key.meetingId, key.recipientId, String(key.sequence), key.method.toLowerCase()];
  return `<${parts.map(encodeAtom).join('.')}@${checkDomain(key.domain)}>`;
}

/** The header set of a calendar mail; `earlierMessageIds` are those already sent about this meeting to this recipient, oldest first. */
export function invitationHeaders(
  key: MessageKey,
  earlierMessageIds: readonly string[],
): InvitationHeaders {
  const messageId = messageIdFor(key);
  const earlier = earlierMessageIds.filter((id) => id !== messageId);
  const inReplyTo = earlier.at(-1);
  if (inReplyTo === undefined) return { messageId, headers: AUTOMATIC_HEADERS };
  const references = [...earlier.slice(0, 1), ...earlier.slice(1).slice(-referencesKept)];
  return { messageId, inReplyTo, references, headers: AUTOMATIC_HEADERS };
}

/** The Content-Type of the inline calendar part, whose method equals the body's (RFC 6047 §2.4). */
export function calendarContentType(method: InvitationMethod): string {
  return `text/calendar; method=${method}; charset=utf-8; component=VEVENT`;
}

// Everything outside letters, digits and hyphen becomes _hex_, so that parts joined by dots stay distinct.
function encodeAtom(text: string): string {
  if (text === '') throw new RangeError('a part of the message key is empty');
  return text.replace(/[^A-Za-z0-9-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16)}_`);
}

function checkDomain(domain: string): string {
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)*$/i.test(domain))
    throw new RangeError('the domain is not a host name');
  return domain;
}
