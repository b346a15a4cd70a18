import type { Database } from '@ponte/db';
import type { Config } from '../config.ts';
import { bytesOfId, idOfBytes, isSignatureOf, signText } from '../signing.ts';
import { findLinkVersion } from './facts.ts';
import { outcomePage } from './links.ts';

/**
 * Links in mails that open one participant's outcomes without an account, for as long as anybody is asked about
 * them. As with action links, raising the participant's link version ends all of them.
 */
export type OutcomeLink = { participantId: string; version: number };

const purpose = 'outcome-link';

export function writeOutcomeToken(secret: string, { participantId, version }: OutcomeLink): string {
  const body = Buffer.alloc(20);
  bytesOfId(participantId).copy(body);
  body.writeUInt32BE(version, 16);
  const signature = signText(secret, purpose, body.toString('hex'));
  return Buffer.concat([body, signature]).toString('base64url');
}

/** Whose token it is, or null when we never gave it out. */
export function readOutcomeToken(secret: string, token: string): OutcomeLink | null {
  if (!/^[\w-]{48}$/.test(token)) return null;
  const bytes = Buffer.from(token, 'base64url');
  const body = bytes.subarray(0, 20);
  if (!isSignatureOf(bytes.subarray(20), secret, purpose, body.toString('hex'))) return null;
  return { participantId: idOfBytes(body.subarray(0, 16)), version: body.readUInt32BE(16) };
}

/** The address of the page on which this participant tells; null when there is no such participant any more. */
export async function outcomeUrl(
  deps: { db: Database; config: Pick<Config, 'secret' | 'publicUrl'> },
  participantId: string,
): Promise<string | null> {
  const version = await findLinkVersion(deps.db, participantId);
  if (version === null) return null;
  return outcomePage(
    deps.config,
    writeOutcomeToken(deps.config.secret, { participantId, version }),
  );
}
