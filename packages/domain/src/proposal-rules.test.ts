import { describe, expect, it } from 'vitest';
import { whyNotDecide } from './inbound-rules.ts';
import {
  whyNotAnswerProposal,
  whyNotProposeTime,
  whyNotWithdrawProposal,
} from './proposal-rules.ts';

const hour = 3_600_000;
const now = Date.UTC(2027, 2, 8, 8);
const meeting = { state: 'scheduled', isPinned: false, startsAt: now + hour } as const;
const event = { state: 'scheduled' } as const;

describe('proposing another time', () => {
  it.each([
    [meeting, event, null],
    [{ ...meeting, state: 'agreed', startsAt: null } as const, event, null],
    [{ ...meeting, state: 'cancelled' } as const, event, 'meeting_state_forbids'],
    [{ ...meeting, startsAt: now }, event, 'meeting_in_the_past'],
    [{ ...meeting, isPinned: true }, event, 'meeting_pinned'],
    [meeting, { state: 'finished' } as const, 'event_state_forbids'],
  ])('of %o in %o is refused with %s', (facts, phase, code) => {
    expect(whyNotProposeTime(facts, phase, now)).toBe(code);
  });
});

describe('answering a proposal', () => {
  const proposal = { state: 'open', isOwn: false, sequence: 1, meetingSequence: 1 } as const;
  it.each([
    [proposal, null],
    [{ ...proposal, state: 'declined' } as const, 'proposal_state_forbids'],
    [{ ...proposal, isOwn: true }, 'proposal_is_own'],
    [{ ...proposal, meetingSequence: 2 }, 'proposal_state_forbids'],
  ])('%o is refused with %s', (facts, code) => {
    expect(whyNotAnswerProposal(facts)).toBe(code);
  });

  it('is taken back only by who made it, while it is open', () => {
    expect(whyNotWithdrawProposal({ state: 'open', isOwn: true })).toBeNull();
    expect(whyNotWithdrawProposal({ state: 'open', isOwn: false })).toBe('proposal_state_forbids');
    expect(whyNotWithdrawProposal({ state: 'accepted', isOwn: true })).toBe(
      'proposal_state_forbids',
    );
  });
});

describe('deciding about an incoming mail', () => {
  it.each([
    ['open', 'decline_waits', 'apply', null],
    ['open', 'unknown_attendee', 'apply', null],
    ['open', 'not_signed', 'apply', 'inbound_cannot_apply'],
    ['open', 'words', 'dismiss', null],
    ['closed', 'declined', 'dismiss', 'inbound_state_forbids'],
    ['received', null, 'dismiss', 'inbound_state_forbids'],
  ] as const)('that is %s (%s): %s is refused with %s', (state, outcome, decision, code) => {
    expect(whyNotDecide({ state, outcome }, decision)).toBe(code);
  });
});
