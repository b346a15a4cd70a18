import { bytesOfId, idOfBytes, isSignatureOf, signText } from '../../signing.ts';

/**
 * The secret part of a feed's address: owner, version of the feed and a signature. Raising the owner's feed version
 * makes every older address worthless. A participant's feed holds one event, an account's all there is of a person.
 */
export type FeedKey = { ownerId: string; version: number };
export type FeedKind = 'feed' | 'account-feed';
const signedText = ({ ownerId, version }: FeedKey): string => `${ownerId}.${version}`;

export function writeFeedToken(secret: string, key: FeedKey, kind: FeedKind): string {
  const signature = signText(secret, kind, signedText(key));
  const id = bytesOfId(key.ownerId);
  return `${id.toString('base64url')}.${key.version}.${signature.toString('base64url')}`;
}

/** Whose feed the token opens, or null when we never gave it out. */
export function readFeedToken(secret: string, token: string, kind: FeedKind): FeedKey | null {
  const parts = /^([\w-]{22})\.(\d{1,9})\.([\w-]{22})$/.exec(token);
  if (!parts) return null;
  const [, id = '', version = '', signature = ''] = parts;
  const key = {
    ownerId: idOfBytes(Buffer.from(id, 'base64url')),
    version: Number(version),
  };
  const isOurs = isSignatureOf(Buffer.from(signature, 'base64url'), secret, kind, signedText(key));
  return isOurs ? key : null;
}
