import { bytesOfId, idOfBytes, isSignatureOf, signText } from '../../signing.ts';

/** The link by which an address is confirmed: which request, until when, and a signature. */
const purpose = 'newsletter_confirm';
const minuteMs = 60_000;

export type ConfirmLink = { requestId: string; expiresAt: Date };

export function writeConfirmToken(secret: string, { requestId, expiresAt }: ConfirmLink): string {
  const body = Buffer.alloc(20);
  bytesOfId(requestId).copy(body, 0);
  body.writeUInt32BE(Math.floor(expiresAt.getTime() / minuteMs), 16);
  return Buffer.concat([body, signText(secret, purpose, body.toString('hex'))]).toString(
    'base64url',
  );
}

/** The request that is confirmed, or null when we never gave the link out or it is over. */
export function readConfirmToken(secret: string, token: string, now: Date): string | null {
  if (!/^[\w-]{48}$/.test(token)) return null;
  const bytes = Buffer.from(token, 'base64url');
  const body = bytes.subarray(0, 20);
  if (!isSignatureOf(bytes.subarray(20), secret, purpose, body.toString('hex'))) return null;
  const isOver = body.readUInt32BE(16) * minuteMs <= now.getTime();
  return isOver ? null : idOfBytes(body.subarray(0, 16));
}
