import { whyNotEditEvent } from './event-rules.ts';
import { durations } from './limits.ts';
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

/** While an event is in one of these states people may send requests and accept them. */
export const statesWithRequests: readonly EventState[] = ['open', 'closed', 'scheduled', 'running'];

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

type EventOfRequest = Pick<RequestWindow, 'state'>;

export type RequestStatus = {
  readonly state: RequestState;
  readonly expiresAt: number | null;
};

/** Why the sender may not edit or withdraw the request, or null. */
export function whyNotChangeRequest(
  request: RequestStatus,
  event: EventOfRequest,
  isSender: boolean,
  action: 'edit' | 'withdraw',
): RuleCode | null {
  if (!isSender) return 'not_the_sender';
  const refusal = whyNotEditEvent(event.state);
  if (refusal) return refusal;
  return (requestActions[action] as readonly RequestState[]).includes(request.state)
    ? null
    : 'request_state_forbids';
}

/** What state and side alone say about an answer. */
export type AnswerBasics = {
  readonly request: RequestStatus;
  readonly event: EventOfRequest;
  readonly isRecipient: boolean;
};

export type AnswerFacts = AnswerBasics & {
  readonly event: RequestWindow;
  readonly senderState: ParticipantState;
  readonly recipientState: ParticipantState;
  readonly recipientMeetings: number;
  readonly recipientMaxMeetings: number | null;
  readonly senderMeetings: number;
  readonly senderMaxMeetings: number | null;
};

const isFull = (meetings: number, most: number | null): boolean =>
  most !== null && meetings >= most;

/** Why the recipient may not decline the request now, or null. */
export function whyNotDecline(
  { request, event, isRecipient }: AnswerBasics,
  now: number,
): RuleCode | null {
  if (!isRecipient) return 'not_the_recipient';
  const refusal = whyNotEditEvent(event.state);
  if (refusal) return refusal;
  if (request.state === 'expired') return 'request_expired';
  if (request.state !== 'pending') return 'request_state_forbids';
  return request.expiresAt !== null && now >= request.expiresAt ? 'request_expired' : null;
}

export type ReopenFacts = {
  readonly request: RequestStatus & { readonly answeredAt: number | null };
  readonly event: EventOfRequest;
  readonly side: 'sender' | 'recipient';
  readonly ownState: ParticipantState;
  readonly counterpartState: ParticipantState;
  readonly sentRequests: number;
  readonly maxRequests: number | null;
};

/**
 * Why somebody may not take back that they declined or withdrew, or null. It holds as long as the other side has not
 * been told: whoever knows of a "no" must be able to rely on it.
 */
export function whyNotReopen(facts: ReopenFacts, now: number): RuleCode | null {
  const { request, event, side } = facts;
  if (request.state === 'declined' && side !== 'recipient') return 'not_the_recipient';
  if (request.state === 'withdrawn' && side !== 'sender') return 'not_the_sender';
  const refusal = whyNotEditEvent(event.state);
  if (refusal) return refusal;
  if (!(requestActions.reopen as readonly RequestState[]).includes(request.state))
    return 'request_state_forbids';
  if (now >= (request.answeredAt ?? 0) + durations.undoMinutes * 60_000) return 'undo_too_late';
  if (request.expiresAt !== null && now >= request.expiresAt) return 'request_expired';
  if (facts.ownState !== 'approved') return 'participant_not_approved';
  if (facts.counterpartState !== 'approved') return 'counterpart_not_approved';
  const { sentRequests, maxRequests } = facts;
  return maxRequests !== null && sentRequests >= maxRequests ? 'request_limit_reached' : null;
}

/** Why state and side alone forbid to accept the request now, or null: what a list can tell of each row. */
export function whyNotAcceptAtAll(basics: AnswerBasics, now: number): RuleCode | null {
  const refusal = whyNotDecline(basics, now);
  if (refusal) return refusal;
  return statesWithRequests.includes(basics.event.state) ? null : 'requests_not_open';
}

/** Why the recipient may not accept the request now, or null. An answer outlives the closing of new wishes. */
export function whyNotAccept(facts: AnswerFacts, now: number): RuleCode | null {
  const refusal = whyNotAcceptAtAll(facts, now);
  if (refusal) return refusal;
  if (facts.recipientState !== 'approved') return 'participant_not_approved';
  if (facts.senderState !== 'approved') return 'counterpart_not_approved';
  if (isFull(facts.recipientMeetings, facts.recipientMaxMeetings)) return 'meeting_limit_reached';
  if (isFull(facts.senderMeetings, facts.senderMaxMeetings))
    return 'counterpart_meeting_limit_reached';
  return null;
}
