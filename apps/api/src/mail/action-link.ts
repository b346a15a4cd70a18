import type { Database } from '@ponte/db';
import type { Config } from '../config.ts';
import { bytesOfId, idOfBytes, isSignatureOf, signText } from '../signing.ts';
import type { EventFacts } from './facts.ts';
import { findLinkVersion } from './facts.ts';
import { actionPage } from './links.ts';

/**
 * Links in mails that act for one participant without an account. The token names who acts, about what, until
 * when, and the version of the participant's links: raising that ends all links given out before. Opening the
 * page only shows; what it does is decided by the rules at that moment.
 */
export const actionLinkKinds = ['request', 'meeting', 'proposal', 'place'] as const;
export type ActionLinkKind = (typeof actionLinkKinds)[number];

export type ActionLink = {
  kind: ActionLinkKind;
  participantId: string;
  /** The request, meeting or proposal; for an offered place the participant again. */
  subjectId: string;
  version: number;
  expiresAt: Date;
};

const purpose = 'action-link';
const minuteMs = 60_000;
const dayMs = 86_400_000;
const bodyBytes = 41;

export function writeActionToken(secret: string, link: ActionLink): string {
  const body = Buffer.alloc(bodyBytes);
  body.writeUInt8(actionLinkKinds.indexOf(link.kind), 0);
  bytesOfId(link.participantId).copy(body, 1);
  bytesOfId(link.subjectId).copy(body, 17);
  body.writeUInt32BE(link.version, 33);
  body.writeUInt32BE(Math.floor(link.expiresAt.getTime() / minuteMs), 37);
  const signature = signText(secret, purpose, body.toString('hex'));
  return Buffer.concat([body, signature]).toString('base64url');
}

/** What the token allows, or null when we never gave it out. Whether it is over is the caller's to ask. */
export function readActionToken(secret: string, token: string): ActionLink | null {
  if (!/^[\w-]{76}$/.test(token)) return null;
  const bytes = Buffer.from(token, 'base64url');
  const body = bytes.subarray(0, bodyBytes);
  if (!isSignatureOf(bytes.subarray(bodyBytes), secret, purpose, body.toString('hex'))) return null;
  const kind = actionLinkKinds[body.readUInt8(0)];
  if (!kind) return null;
  return {
    kind,
    participantId: idOfBytes(body.subarray(1, 17)),
    subjectId: idOfBytes(body.subarray(17, 33)),
    version: body.readUInt32BE(33),
    expiresAt: new Date(body.readUInt32BE(37) * minuteMs),
  };
}

/** Until the day after the event is over, in whichever zone. */
export const linksEndAt = ({ lastDay }: Pick<EventFacts, 'lastDay'>): Date =>
  new Date(Date.parse(lastDay) + 2 * dayMs);

/** The address of a page that acts for this participant; null when there is none any more. */
export async function actionUrl(
  deps: { db: Database; config: Pick<Config, 'secret' | 'publicUrl'> },
  event: Pick<EventFacts, 'lastDay'>,
  link: Pick<ActionLink, 'kind' | 'participantId' | 'subjectId'>,
): Promise<string | null> {
  const version = await findLinkVersion(deps.db, link.participantId);
  if (version === null) return null;
  const { config } = deps;
  const token = writeActionToken(config.secret, {
    ...link,
    version,
    expiresAt: linksEndAt(event),
  });
  return actionPage(config, token);
}
