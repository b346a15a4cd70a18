import { createPrivateKey } from 'node:crypto';

/** With what mail is signed (RFC 6376): the public half stands at <selector>._domainkey.<domain>. */
export type DkimKey = { domainName: string; keySelector: string; privateKey: string };

/**
 * The fields that the signature covers where they are there. The library's own list leaves out
 * List-Unsubscribe-Post, which RFC 8058 section 4 wants signed, and names fields that relays rewrite.
 */
export const signedFields = [
  'From',
  'To',
  'Subject',
  'Date',
  'Message-ID',
  'In-Reply-To',
  'References',
  'MIME-Version',
  'Content-Type',
  'Content-Transfer-Encoding',
  'Auto-Submitted',
  'List-Unsubscribe',
  'List-Unsubscribe-Post',
].join(':');

type Given = Record<string, string | undefined>;

/** An environment holds one line: the breaks of a PEM may be written as `\n`. */
const readPem = (text: string): string => text.replaceAll('\\n', '\n').trim();

function isUsableKey(text: string): boolean {
  try {
    const { asymmetricKeyType, asymmetricKeyDetails } = createPrivateKey(readPem(text));
    if (asymmetricKeyType === 'ed25519') return false; // few receivers check it (RFC 8463), and the library does not sign so
    return asymmetricKeyType === 'rsa' && (asymmetricKeyDetails?.modulusLength ?? 0) >= 1024;
  } catch {
    return false;
  }
}

/** What is wrong with the settings of the signature, in words for the operator. */
export function findDkimFaults(env: Given): string[] {
  const { DKIM_DOMAIN: domain, DKIM_SELECTOR: selector, DKIM_PRIVATE_KEY: key } = env;
  const given = [domain, selector, key].filter(Boolean).length;
  if (given === 0) return [];
  if (given < 3)
    return ['DKIM_DOMAIN, DKIM_SELECTOR and DKIM_PRIVATE_KEY are set together or not at all'];
  return isUsableKey(key ?? '')
    ? []
    : ['DKIM_PRIVATE_KEY must be an RSA key of at least 1024 bits in PEM form'];
}

export const readDkimKey = (env: {
  DKIM_DOMAIN?: string | undefined;
  DKIM_SELECTOR?: string | undefined;
  DKIM_PRIVATE_KEY?: string | undefined;
}): DkimKey | null =>
  env.DKIM_DOMAIN && env.DKIM_SELECTOR && env.DKIM_PRIVATE_KEY
    ? {
        domainName: env.DKIM_DOMAIN.toLowerCase(),
        keySelector: env.DKIM_SELECTOR,
        privateKey: readPem(env.DKIM_PRIVATE_KEY),
      }
    : null;
