import { bytesOfId, idOfBytes, isSignatureOf, signText } from '../../signing.ts';

/**
 * The secret part of a feed's address: participant, version of the feed and a signature. Raising the
 * participant's feed version makes every older address worthless.
 */
export type FeedKey = { participantId: string; version: number };

const purpose = 'feed';
const signedText = ({ participantId, version }: FeedKey): string => `${participantId}.${version}`;

export function writeFeedToken(secret: string, key: FeedKey): string {
  const signature = signText(secret, purpose, signedText(key));
  const id = bytesOfId(key.participantId);
  return `${id.toString('base64url')}.${key.version}.${signature.toString('base64url')}`;
}

/** Whose feed the token opens, or null when we never gave it out. */
export function readFeedToken(secret: string, token: string): FeedKey | null {
  const parts = /^([\w-]{22})\.(\d{1,9})\.([\w-]{22})$/.exec(token);
  if (!parts) return null;
  const [, id = '', version = '', signature = ''] = parts;
  const key = {
    participantId: idOfBytes(Buffer.from(id, 'base64url')),
    version: Number(version),
  };
  const isOurs = isSignatureOf(
    Buffer.from(signature, 'base64url'),
    secret,
    purpose,
    signedText(key),
  );
  return isOurs ? key : null;
}
