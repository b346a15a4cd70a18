import { describe, expect, it } from 'vitest';
import {
  type AnswerFacts,
  type ReopenFacts,
  type RequestFacts,
  whyNotAccept,
  whyNotAcceptAtAll,
  whyNotChangeRequest,
  whyNotDecline,
  whyNotReopen,
  whyNotSendRequest,
} from './request-rules.ts';
import { requestStates } from './states.ts';

const now = 1_000;
const event = { state: 'open', requestsOpenAt: null, requestsCloseAt: null } as const;
const facts: RequestFacts = {
  event,
  sender: {
    id: 'a',
    state: 'approved',
    organisationId: 'oa',
    typeId: 't',
    sentRequests: 2,
    maxRequests: 3,
    meetings: 1,
    maxMeetings: 2,
  },
  recipient: { id: 'b', state: 'approved', organisationId: 'ob', typeId: 't' },
  doTypesMeet: true,
  hasLiveRequest: false,
};
const send = (change: Partial<RequestFacts>) => whyNotSendRequest({ ...facts, ...change }, now);
const sender = (change: Partial<RequestFacts['sender']>) =>
  send({ sender: { ...facts.sender, ...change } });

describe('sending a meeting request', () => {
  it('is allowed between approved people of two organisations', () => {
    expect(send({})).toBeNull();
  });

  it.each([
    ['a draft event', () => send({ event: { ...event, state: 'draft' } }), 'requests_not_open'],
    [
      'a finished event',
      () => send({ event: { ...event, state: 'finished' } }),
      'requests_not_open',
    ],
    [
      'before the window opens',
      () => send({ event: { ...event, requestsOpenAt: now + 1 } }),
      'requests_not_open',
    ],
    [
      'when the window closes',
      () => send({ event: { ...event, requestsCloseAt: now } }),
      'requests_closed',
    ],
    ['to oneself', () => send({ recipient: facts.sender }), 'request_to_self'],
    ['by somebody not approved', () => sender({ state: 'applied' }), 'participant_not_approved'],
    [
      'to somebody not approved',
      () => send({ recipient: { ...facts.recipient, state: 'withdrawn' } }),
      'counterpart_not_approved',
    ],
    [
      'to a colleague',
      () => send({ recipient: { ...facts.recipient, organisationId: 'oa' } }),
      'request_to_colleague',
    ],
    ['between types that may not', () => send({ doTypesMeet: false }), 'request_types_forbid'],
    ['twice to one pair', () => send({ hasLiveRequest: true }), 'request_pair_exists'],
    ['beyond the limit of requests', () => sender({ sentRequests: 3 }), 'request_limit_reached'],
    ['beyond the limit of meetings', () => sender({ meetings: 2 }), 'meeting_limit_reached'],
  ])('%s is refused', (_case, ask, code) => {
    expect(ask()).toBe(code);
  });

  it('at the instant the window opens it is allowed', () => {
    expect(send({ event: { ...event, requestsOpenAt: now } })).toBeNull();
  });

  it('without limits any number is allowed', () => {
    expect(
      sender({ sentRequests: 999, maxRequests: null, meetings: 999, maxMeetings: null }),
    ).toBeNull();
  });
});

const answer: AnswerFacts = {
  request: { state: 'pending', expiresAt: null },
  event,
  isRecipient: true,
  senderState: 'approved',
  recipientState: 'approved',
  senderMeetings: 0,
  senderMaxMeetings: 1,
  recipientMeetings: 0,
  recipientMaxMeetings: 1,
};
const accept = (change: Partial<AnswerFacts>) => whyNotAccept({ ...answer, ...change }, now);

describe('answering a meeting request', () => {
  it('a pending request may be accepted and declined by its recipient', () => {
    expect(accept({})).toBeNull();
    expect(whyNotDecline(answer, now)).toBeNull();
  });

  it.each([
    ['by its sender', { isRecipient: false }, 'not_the_recipient'],
    ['that has expired', { request: { state: 'expired', expiresAt: 1 } }, 'request_expired'],
    [
      'whose time is over, though the clock has not run yet',
      { request: { state: 'pending', expiresAt: now } },
      'request_expired',
    ],
    [
      'that was withdrawn',
      { request: { state: 'withdrawn', expiresAt: null } },
      'request_state_forbids',
    ],
    ['of a finished event', { event: { ...event, state: 'finished' } }, 'requests_not_open'],
    ['by somebody no longer approved', { recipientState: 'withdrawn' }, 'participant_not_approved'],
    ['of somebody no longer approved', { senderState: 'rejected' }, 'counterpart_not_approved'],
    ['by somebody whose meetings are full', { recipientMeetings: 1 }, 'meeting_limit_reached'],
    [
      'of somebody whose meetings are full',
      { senderMeetings: 1 },
      'counterpart_meeting_limit_reached',
    ],
  ] as const)('accepting one %s is refused', (_case, change, code) => {
    expect(accept(change)).toBe(code);
  });

  it('it may still be accepted after the window for new wishes has closed', () => {
    expect(accept({ event: { ...event, requestsCloseAt: 1 } })).toBeNull();
  });

  it.each(requestStates)(
    'in state %s, declining and changing are open only while pending',
    (state) => {
      const request = { state, expiresAt: null };
      const isOpen = state === 'pending';
      expect(whyNotDecline({ request, event, isRecipient: true }, now) === null).toBe(isOpen);
      expect(whyNotChangeRequest(request, event, true, 'edit') === null).toBe(isOpen);
      expect(whyNotChangeRequest(request, event, true, 'withdraw') === null).toBe(isOpen);
      expect(whyNotChangeRequest(request, event, false, 'withdraw')).toBe('not_the_sender');
    },
  );

  it('one whose time is over cannot be declined either', () => {
    const request = { state: 'pending', expiresAt: now } as const;
    expect(whyNotDecline({ request, event, isRecipient: true }, now)).toBe('request_expired');
  });

  it('nothing about a request of an archived event changes any more', () => {
    const { request } = answer;
    const archived = { ...event, state: 'archived' } as const;
    const basics = { request, event: archived, isRecipient: true };
    expect(whyNotDecline(basics, now)).toBe('event_state_forbids');
    expect(whyNotAcceptAtAll(basics, now)).toBe('event_state_forbids');
    for (const action of ['edit', 'withdraw'] as const)
      expect(whyNotChangeRequest(request, archived, true, action)).toBe('event_state_forbids');
  });
});

describe('taking back that one has declined or withdrawn', () => {
  const declined = { state: 'declined', expiresAt: null, answeredAt: now - 60_000 } as const;
  const facts: ReopenFacts = {
    request: declined,
    event,
    side: 'recipient',
    ownState: 'approved',
    counterpartState: 'approved',
    sentRequests: 1,
    maxRequests: 2,
  };
  const withdrawn = { request: { ...declined, state: 'withdrawn' }, side: 'sender' } as const;

  it('whoever did it may, until the other side is told', () => {
    expect(whyNotReopen(facts, now)).toBeNull();
    expect(whyNotReopen({ ...facts, ...withdrawn }, now)).toBeNull();
  });

  it.each([
    ['a decline, by its sender', { side: 'sender' }, 'not_the_recipient'],
    ['a withdrawal, by its recipient', { ...withdrawn, side: 'recipient' }, 'not_the_sender'],
    ['an accepted one', { request: { ...declined, state: 'accepted' } }, 'request_state_forbids'],
    [
      'when the other side has been told',
      { request: { ...declined, answeredAt: now - 600_000 } },
      'undo_too_late',
    ],
    ['when its time is over', { request: { ...declined, expiresAt: now } }, 'request_expired'],
    ['by somebody no longer approved', { ownState: 'withdrawn' }, 'participant_not_approved'],
    ['of somebody who has left', { counterpartState: 'withdrawn' }, 'counterpart_not_approved'],
    ['beyond the sender’s limit', { sentRequests: 2 }, 'request_limit_reached'],
    ['in a cancelled event', { event: { ...event, state: 'cancelled' } }, 'event_state_forbids'],
  ] as const)('%s is refused', (_case, change, code) => {
    expect(whyNotReopen({ ...facts, ...change }, now)).toBe(code);
  });
});
