import { bytesOfId, idOfBytes, isSignatureOf, signText } from '../../signing.ts';

/** The part of a link that lets whoever got the mail end the digests, without an account's password. */
const purpose = 'exchange_digest';

export const writeUnsubscribeToken = (secret: string, accountId: string): string =>
  `${bytesOfId(accountId).toString('base64url')}.${signText(secret, purpose, accountId).toString('base64url')}`;

/** Whose digests the token ends, or null when we never gave it out. */
export function readUnsubscribeToken(secret: string, token: string): string | null {
  const parts = /^([\w-]{22})\.([\w-]{22})$/.exec(token);
  if (!parts) return null;
  const [, id = '', signature = ''] = parts;
  const accountId = idOfBytes(Buffer.from(id, 'base64url'));
  const isOurs = isSignatureOf(Buffer.from(signature, 'base64url'), secret, purpose, accountId);
  return isOurs ? accountId : null;
}
