import type { MailLinkAction } from '@ponte/contracts';
import { refuse } from '../../http/errors.ts';
import {
  acceptMeetingRequest,
  cancelMeetingAndRequest,
  declineMeetingRequest,
} from '../meeting-requests/commands.ts';
import { tellLate } from '../meetings/commands.ts';
import { takeOfferedPlace } from '../participants/commands.ts';
import { acceptProposal, declineProposal, proposeTime } from '../replies/commands.ts';
import { findAsked, findOwn, findProposed, type OpenLink } from './opening.ts';

/** The link does not reach that far. */
const unfit = () => refuse('validation_failed', { faults: [{ path: 'action', code: 'unfit' }] });

async function answerRequest(open: OpenLink, action: MailLinkAction): Promise<void> {
  const { event, participant } = open.owner;
  const { id: requestId, version } = await findAsked(open);
  const key = { event, participant, requestId, version };
  if (action.action === 'accept') await acceptMeetingRequest(open.call, key);
  else if (action.action === 'decline') await declineMeetingRequest(open.call, key, action.reason);
  else throw unfit();
}

async function actOnMeeting(open: OpenLink, action: MailLinkAction): Promise<void> {
  const { event, participant } = open.owner;
  const { id: meetingId, version } = await findOwn(open, open.link.subjectId);
  const key = { event, meetingId, participantId: participant.id };
  if (action.action === 'propose') await proposeTime(open.call, key, action);
  else if (action.action === 'late') await tellLate(open.call, key, action.minutes);
  else if (action.action === 'cancel')
    await cancelMeetingAndRequest(open.call, { ...key, version }, action.reason);
  else throw unfit();
}

async function answerProposal(open: OpenLink, action: MailLinkAction): Promise<void> {
  const { proposal } = await findProposed(open);
  const key = {
    event: open.owner.event,
    proposalId: proposal.id,
    participantId: open.owner.participant.id,
    version: proposal.version,
  };
  if (action.action === 'accept') await acceptProposal(open.call, key);
  else if (action.action === 'decline') await declineProposal(open.call, key);
  else throw unfit();
}

async function takePlace(open: OpenLink, action: MailLinkAction): Promise<void> {
  if (action.action !== 'take') throw unfit();
  await takeOfferedPlace(open.call, open.owner.event, open.owner.participant.id);
}

/** Does what somebody has pressed on the page of their link, by the same commands and rules as everywhere. */
export async function actByLink(open: OpenLink, action: MailLinkAction): Promise<void> {
  switch (open.link.kind) {
    case 'request':
      return answerRequest(open, action);
    case 'meeting':
      return actOnMeeting(open, action);
    case 'proposal':
      return answerProposal(open, action);
    case 'place':
      return takePlace(open, action);
  }
}
