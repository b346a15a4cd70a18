import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Signatures that let a link or an address speak for somebody. `purpose` keeps them apart: what was signed to
 * read a feed never answers an invitation.
 */
export function signText(secret: string, purpose: string, text: string, bytes = 16): Buffer {
  return createHmac('sha256', secret).update(`${purpose}\n${text}`).digest().subarray(0, bytes);
}

/** Whether the signature is the one `signText` makes; takes the same time whichever byte is wrong. */
export function isSignatureOf(
  signature: Buffer,
  secret: string,
  purpose: string,
  text: string,
): boolean {
  const expected = signText(secret, purpose, text, signature.length);
  return signature.length >= 16 && timingSafeEqual(signature, expected);
}

/** The 16 bytes of a UUID. */
export const bytesOfId = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');

/** The UUID of 16 bytes, in the form the database writes. */
export const idOfBytes = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
