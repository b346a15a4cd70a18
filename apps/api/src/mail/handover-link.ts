import type { Config } from '../config.ts';
import { bytesOfId, idOfBytes, isSignatureOf, signText } from '../signing.ts';
import { handoverPage } from './links.ts';

/**
 * The link by which a contact person says yes or no for their company without signing in. It names the question and
 * the person; that it is over, answered or taken back, and that they still speak for the company, is asked when used.
 */
export type HandoverLink = { handoverId: string; accountId: string };

const purpose = 'handover-link';

export function writeHandoverToken(secret: string, link: HandoverLink): string {
  const body = Buffer.concat([bytesOfId(link.handoverId), bytesOfId(link.accountId)]);
  return Buffer.concat([body, signText(secret, purpose, body.toString('hex'))]).toString(
    'base64url',
  );
}

/** Whose token it is and about what, or null when we never gave it out. */
export function readHandoverToken(secret: string, token: string): HandoverLink | null {
  if (!/^[\w-]{64}$/.test(token)) return null;
  const bytes = Buffer.from(token, 'base64url');
  const body = bytes.subarray(0, 32);
  if (!isSignatureOf(bytes.subarray(32), secret, purpose, body.toString('hex'))) return null;
  return { handoverId: idOfBytes(body.subarray(0, 16)), accountId: idOfBytes(body.subarray(16)) };
}

export const handoverUrl = (
  config: Pick<Config, 'secret' | 'publicUrl'>,
  link: HandoverLink,
): string => handoverPage(config, writeHandoverToken(config.secret, link));
