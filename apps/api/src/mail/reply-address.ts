import type { Config } from '../config.ts';
import { bytesOfId, idOfBytes, isSignatureOf, signText } from '../signing.ts';

/**
 * The mailbox that answers of calendars come back to: `reply+<token>@<mail domain>`. The token names the
 * participant and is signed; with the UID it says who answers about what. It is written in base32, because some
 * servers change the case of what stands before the `@`, and fits the 64 octets of RFC 5321 section 4.5.3.1.1.
 */
const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
const purpose = 'reply-address';

function toBase32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? [])
    .map((part) => alphabet[Number.parseInt(part.padEnd(5, '0'), 2)])
    .join('');
}

function fromBase32(text: string): Buffer {
  const bits = [...text]
    .map((sign) => alphabet.indexOf(sign).toString(2).padStart(5, '0'))
    .join('');
  const bytes = (bits.match(/.{8}/g) ?? []).map((part) => Number.parseInt(part, 2));
  return Buffer.from(bytes);
}

/** The host after the `@` of MAIL_FROM. */
export const mailDomain = ({ mailFrom }: Pick<Config, 'mailFrom'>): string =>
  mailFrom.slice(mailFrom.lastIndexOf('@') + 1).toLowerCase();

/** The organiser's mailbox as this participant's calendar sees it; the same in every message. */
export function replyAddressFor(
  config: Pick<Config, 'secret' | 'mailFrom'>,
  participantId: string,
): string {
  const signature = signText(config.secret, purpose, participantId);
  const token = toBase32(Buffer.concat([bytesOfId(participantId), signature]));
  return `reply+${token}@${mailDomain(config)}`;
}

/** Whose reply address this is, or null when we never gave it out. */
export function readReplyAddress(config: Pick<Config, 'secret'>, address: string): string | null {
  const token = /^reply\+([a-z2-7]{52})@/i.exec(address.trim())?.[1];
  if (!token) return null;
  const bytes = fromBase32(token.toLowerCase());
  const participantId = idOfBytes(bytes.subarray(0, 16));
  const isOurs = isSignatureOf(bytes.subarray(16), config.secret, purpose, participantId);
  return isOurs ? participantId : null;
}
