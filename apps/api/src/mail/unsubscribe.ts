import type { Config } from '../config.ts';
import { bytesOfId, idOfBytes, isSignatureOf, signText } from '../signing.ts';

/** What the house writes by itself and everybody may end: what is signed for each, and where it is ended. */
const lists = {
  reminders: { purpose: 'unsubscribe', path: '' },
  digests: { purpose: 'exchange_digest', path: 'exchange/' },
  newsletters: { purpose: 'newsletter', path: 'newsletter/' },
  groups: { purpose: 'group_mailing', path: 'groups/' },
} as const;
export type MailingList = keyof typeof lists;

/** The account (of newsletters: the reader, of groups: the copy that was sent) and a signature: no sign-in is needed, and nobody else can make such an address. */
export const writeUnsubscribeToken = (
  secret: string,
  list: MailingList,
  accountId: string,
): string =>
  Buffer.concat([bytesOfId(accountId), signText(secret, lists[list].purpose, accountId)]).toString(
    'base64url',
  );

type Given = Pick<Config, 'secret' | 'publicUrl'>;

export const unsubscribePage = (
  { secret, publicUrl }: Given,
  list: MailingList,
  accountId: string,
): string =>
  `${publicUrl}/${lists[list].path}unsubscribe/${writeUnsubscribeToken(secret, list, accountId)}`;

/** Whose token it is, or null when we never gave it out for this list. */
export function readUnsubscribeToken(
  secret: string,
  list: MailingList,
  token: string,
): string | null {
  if (!/^[\w-]{43}$/.test(token)) return null;
  const bytes = Buffer.from(token, 'base64url');
  const accountId = idOfBytes(bytes.subarray(0, 16));
  const isOurs = isSignatureOf(bytes.subarray(16), secret, lists[list].purpose, accountId);
  return isOurs ? accountId : null;
}

/** One-click unsubscribing (RFC 8058 section 3.1): one field with one address, and the word that it takes a POST. */
export const unsubscribeHeaders = (
  { secret, publicUrl }: Given,
  list: MailingList,
  accountId: string,
): Record<string, string> => {
  const token = writeUnsubscribeToken(secret, list, accountId);
  return {
    'List-Unsubscribe': `<${publicUrl}/api/${lists[list].path}unsubscribe/${token}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
};
