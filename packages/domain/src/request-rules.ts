import type { RuleCode } from './rule-codes.ts';
import type { EventState, ParticipantState, RequestState } from './states.ts';
import { requestActions } from './states.ts';

/** What the rules need to know of the event when somebody wishes to meet. Instants are epoch milliseconds. */
export type RequestWindow = {
  readonly state: EventState;
  readonly requestsOpenAt: number | null;
  readonly requestsCloseAt: number | null;
};

export type RequestParty = {
  readonly id: string;
  readonly state: ParticipantState;
  readonly organisationId: string;
  readonly typeId: string;
};

export type RequestFacts = {
  readonly event: RequestWindow;
  readonly sender: RequestParty & {
    readonly sentRequests: number;
    readonly maxRequests: number | null;
    readonly meetings: number;
    readonly maxMeetings: number | null;
  };
  readonly recipient: RequestParty;
  readonly doTypesMeet: boolean;
  readonly hasLiveRequest: boolean;
};

const statesWithRequests: readonly EventState[] = ['open', 'closed', 'scheduled', 'running'];

/** Why nobody may send requests in this event now, or null. */
export function whyRequestsAreShut(event: RequestWindow, now: number): RuleCode | null {
  if (!statesWithRequests.includes(event.state)) return 'requests_not_open';
  if (event.requestsOpenAt !== null && now < event.requestsOpenAt) return 'requests_not_open';
  if (event.requestsCloseAt !== null && now >= event.requestsCloseAt) return 'requests_closed';
  return null;
}

/** Why two participants cannot wish to meet at all, whatever their limits, or null. */
export function whyNotMeet(
  a: RequestParty,
  b: RequestParty,
  doTypesMeet: boolean,
): RuleCode | null {
  if (a.id === b.id) return 'request_to_self';
  if (a.state !== 'approved') return 'participant_not_approved';
  if (b.state !== 'approved') return 'counterpart_not_approved';
  if (a.organisationId === b.organisationId) return 'request_to_colleague';
  return doTypesMeet ? null : 'request_types_forbid';
}

/** Why the sender may not send this meeting request now, or null. */
export function whyNotSendRequest(facts: RequestFacts, now: number): RuleCode | null {
  const { sender, recipient } = facts;
  const refusal =
    whyRequestsAreShut(facts.event, now) ?? whyNotMeet(sender, recipient, facts.doTypesMeet);
  if (refusal) return refusal;
  if (facts.hasLiveRequest) return 'request_pair_exists';
  if (sender.maxRequests !== null && sender.sentRequests >= sender.maxRequests)
    return 'request_limit_reached';
  if (sender.maxMeetings !== null && sender.meetings >= sender.maxMeetings)
    return 'meeting_limit_reached';
  return null;
}

export type RequestStatus = {
  readonly state: RequestState;
  readonly expiresAt: number | null;
};

/** Why the sender may not edit or withdraw the request, or null. */
export function whyNotChangeRequest(
  request: RequestStatus,
  isSender: boolean,
  action: 'edit' | 'withdraw',
): RuleCode | null {
  if (!isSender) return 'not_the_sender';
  return (requestActions[action] as readonly RequestState[]).includes(request.state)
    ? null
    : 'request_state_forbids';
}

export type AnswerFacts = {
  readonly request: RequestStatus;
  readonly event: RequestWindow;
  readonly isRecipient: boolean;
  readonly senderState: ParticipantState;
  readonly recipientState: ParticipantState;
  readonly recipientMeetings: number;
  readonly recipientMaxMeetings: number | null;
  readonly senderMeetings: number;
  readonly senderMaxMeetings: number | null;
};

const isFull = (meetings: number, most: number | null): boolean =>
  most !== null && meetings >= most;

/** Why the recipient may not answer at all, or null: the part that accepting and declining share. */
export function whyNotDecline({
  request,
  isRecipient,
}: Pick<AnswerFacts, 'request' | 'isRecipient'>): RuleCode | null {
  if (!isRecipient) return 'not_the_recipient';
  if (request.state === 'expired') return 'request_expired';
  return request.state === 'pending' ? null : 'request_state_forbids';
}

/** Why the recipient may not accept the request now, or null. An answer outlives the closing of new wishes. */
export function whyNotAccept(facts: AnswerFacts, now: number): RuleCode | null {
  const refusal = whyNotDecline(facts);
  if (refusal) return refusal;
  if (!statesWithRequests.includes(facts.event.state)) return 'requests_not_open';
  if (facts.request.expiresAt !== null && now >= facts.request.expiresAt) return 'request_expired';
  if (facts.recipientState !== 'approved') return 'participant_not_approved';
  if (facts.senderState !== 'approved') return 'counterpart_not_approved';
  if (isFull(facts.recipientMeetings, facts.recipientMaxMeetings)) return 'meeting_limit_reached';
  if (isFull(facts.senderMeetings, facts.senderMaxMeetings))
    return 'counterpart_meeting_limit_reached';
  return null;
}
