import type { MailLinkShape } from '@ponte/contracts';
import {
  whyNotAcceptAtAll,
  whyNotCancelMeeting,
  whyNotDecline,
  whyNotProposeTime,
  whyNotTakeOffer,
  whyNotTellLate,
} from '@ponte/domain';
import { listMeetingOptions, presentMeeting } from '../meetings/commands.ts';
import { factsOf } from '../meetings/queries.ts';
import { presentProposal } from '../replies/commands.ts';
import { findAsked, findOwn, findProposed, type OpenLink } from './opening.ts';

const common = ({ owner, link }: OpenLink) => ({
  locale: owner.locale,
  name: owner.name,
  event: { slug: owner.event.slug, names: owner.event.names, zone: owner.event.zone },
  expiresAt: link.expiresAt.toISOString(),
});

async function presentRequestLink(open: OpenLink): Promise<MailLinkShape> {
  const request = await findAsked(open);
  const { event } = open.owner;
  const now = open.call.now.getTime();
  const basics = {
    request: { state: request.state, expiresAt: request.expiresAt?.getTime() ?? null },
    event: { state: event.state },
    isRecipient: true,
  };
  return {
    kind: 'request',
    ...common(open),
    counterpart: `${request.sender.name} (${request.sender.organisationName})`,
    message: request.message,
    state: request.state,
    actions: { accept: whyNotAcceptAtAll(basics, now), decline: whyNotDecline(basics, now) },
  };
}

async function presentMeetingLink(open: OpenLink): Promise<MailLinkShape> {
  const { event, participant } = open.owner;
  const meeting = await findOwn(open, open.link.subjectId);
  const now = open.call.now.getTime();
  const propose = whyNotProposeTime(factsOf(meeting), event, now);
  const { items } = propose
    ? { items: [] }
    : await listMeetingOptions(open.call, event.id, meeting.id, participant.id);
  return {
    kind: 'meeting',
    ...common(open),
    participantId: participant.id,
    meeting: presentMeeting(meeting, { actor: 'participant', event, now }),
    options: items.filter(({ slotId, tableId }) => tableId && slotId !== meeting.slotId),
    actions: {
      propose,
      late: whyNotTellLate(factsOf(meeting), event, now),
      cancel: whyNotCancelMeeting(factsOf(meeting), event, now),
    },
  };
}

async function presentProposalLink(open: OpenLink): Promise<MailLinkShape> {
  const { proposal, meeting } = await findProposed(open);
  const { event, participant } = open.owner;
  const view = { event, participantId: participant.id, now: open.call.now.getTime() };
  return {
    kind: 'proposal',
    ...common(open),
    proposal: presentProposal(proposal, meeting, view),
  };
}

function presentPlaceLink(open: OpenLink): MailLinkShape {
  const { state, offeredUntil } = open.owner.participant;
  const until = offeredUntil?.getTime() ?? null;
  return {
    kind: 'place',
    ...common(open),
    state,
    offeredUntil: offeredUntil?.toISOString() ?? null,
    actions: { take: whyNotTakeOffer(state, until, open.call.now.getTime()) },
  };
}

/** What the page of a link shows. Reads only: programs that follow every link in a mail change nothing. */
export async function presentLink(open: OpenLink): Promise<MailLinkShape> {
  switch (open.link.kind) {
    case 'request':
      return presentRequestLink(open);
    case 'meeting':
      return presentMeetingLink(open);
    case 'proposal':
      return presentProposalLink(open);
    case 'place':
      return presentPlaceLink(open);
  }
}
