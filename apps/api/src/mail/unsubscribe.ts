import type { Config } from '../config.ts';
import { bytesOfId, idOfBytes, isSignatureOf, signText } from '../signing.ts';

const purpose = 'unsubscribe';

/** The account and a signature: no sign-in is needed, and nobody else can make such an address. */
const tokenOf = (secret: string, accountId: string): string =>
  Buffer.concat([bytesOfId(accountId), signText(secret, purpose, accountId)]).toString('base64url');

type Given = Pick<Config, 'secret' | 'publicUrl'>;

export const unsubscribePage = ({ secret, publicUrl }: Given, accountId: string): string =>
  `${publicUrl}/unsubscribe/${tokenOf(secret, accountId)}`;

/** Whose token it is, or null when we never gave it out. */
export function readUnsubscribeToken(secret: string, token: string): string | null {
  if (!/^[\w-]{43}$/.test(token)) return null;
  const bytes = Buffer.from(token, 'base64url');
  const accountId = idOfBytes(bytes.subarray(0, 16));
  return isSignatureOf(bytes.subarray(16), secret, purpose, accountId) ? accountId : null;
}

/** One-click unsubscribing (RFC 8058 section 3.1): one field with one address, and the word that it takes a POST. */
export const unsubscribeHeaders = (
  { secret, publicUrl }: Given,
  accountId: string,
): Record<string, string> => ({
  'List-Unsubscribe': `<${publicUrl}/api/unsubscribe/${tokenOf(secret, accountId)}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});
