import { isEventPublic } from '@ponte/domain';
import type { Call } from '../../call/call.ts';
import { found, refuse } from '../../http/errors.ts';
import { type ActionLink, readActionToken } from '../../mail/action-link.ts';
import { findRequest } from '../meeting-requests/queries.ts';
import { findMeeting } from '../meetings/queries.ts';
import { findProposal } from '../replies/queries.ts';
import { findLinkOwner, type LinkOwner } from './queries.ts';

/** A link that holds: who acts, and the call in their name. */
export type OpenLink = { link: ActionLink; owner: LinkOwner; call: Call };

/**
 * Opens a link, or says that it is over: forged, late, revoked and somebody's who is gone look the same, so that
 * trying teaches nothing.
 */
export async function openLink(call: Call, token: string): Promise<OpenLink> {
  const link = readActionToken(call.deps.config.secret, token);
  if (!link || link.expiresAt <= call.now) throw refuse('link_expired');
  const owner = await findLinkOwner(call.deps.db, link.participantId);
  if (!owner || owner.participant.linkVersion !== link.version) throw refuse('link_expired');
  if (!isEventPublic(owner.event.state)) throw refuse('link_expired');
  return { link, owner, call: { ...call, accountId: owner.participant.accountId } };
}

/** The request that the link's owner is asked. */
export async function findAsked({ link, owner, call }: OpenLink) {
  const request = found(await findRequest(call.deps.db, owner.event.id, link.subjectId));
  if (request.recipientId !== owner.participant.id) throw refuse('not_found');
  return request;
}

/** A meeting that the link's owner is one of. */
export async function findOwn({ owner, call }: OpenLink, meetingId: string) {
  const meeting = found(await findMeeting(call.deps.db, owner.event.id, meetingId));
  const { id } = owner.participant;
  if (!meeting.people.some((person) => person.participantId === id)) throw refuse('not_found');
  return meeting;
}

/** A proposal about such a meeting. */
export async function findProposed(open: OpenLink) {
  const { db } = open.call.deps;
  const proposal = found(await findProposal(db, open.owner.event.id, open.link.subjectId));
  return { proposal, meeting: await findOwn(open, proposal.meetingId) };
}
