import { type MeetingFacts, whyNotArrangeMeetings } from './meeting-rules.ts';
import type { RuleCode } from './rule-codes.ts';
import type { EventState, ProposalState } from './states.ts';

type EventPhase = { readonly state: EventState };

/**
 * Why nobody may propose another time for the meeting now, or null. In organiser's mode too: what everybody agrees
 * on harms nobody, because the slot must be free; only what the organiser has pinned stays.
 */
export function whyNotProposeTime(
  meeting: MeetingFacts,
  event: EventPhase,
  now: number,
): RuleCode | null {
  const refusal = whyNotArrangeMeetings(event);
  if (refusal) return refusal;
  if (meeting.state !== 'scheduled' && meeting.state !== 'agreed') return 'meeting_state_forbids';
  if (meeting.startsAt !== null && meeting.startsAt <= now) return 'meeting_in_the_past';
  return meeting.isPinned ? 'meeting_pinned' : null;
}

export type ProposalFacts = {
  readonly state: ProposalState;
  /** Whether the one who answers has proposed it. */
  readonly isOwn: boolean;
  /** The meeting's sequence when it was proposed, and now. */
  readonly sequence: number;
  readonly meetingSequence: number;
};

/** Why the proposed time cannot be accepted or declined now, or null. A meeting that moved since has outdated it. */
export function whyNotAnswerProposal(proposal: ProposalFacts): RuleCode | null {
  if (proposal.state !== 'open') return 'proposal_state_forbids';
  if (proposal.isOwn) return 'proposal_is_own';
  return proposal.sequence === proposal.meetingSequence ? null : 'proposal_state_forbids';
}

/** Why one cannot take the proposal back, or null. */
export const whyNotWithdrawProposal = (
  proposal: Pick<ProposalFacts, 'state' | 'isOwn'>,
): RuleCode | null =>
  proposal.state === 'open' && proposal.isOwn ? null : 'proposal_state_forbids';
