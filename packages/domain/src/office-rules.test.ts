import { describe, expect, it } from 'vitest';
import {
  type CaseFacts,
  findOfficeTasks,
  type HandoverFacts,
  type InviteFacts,
  whyNotActForClient,
  whyNotAskHandover,
  whyNotAssignOffice,
  whyNotDecideHandover,
  whyNotInvite,
  whyNotPassNotes,
  whyNotWithdrawHandover,
} from './office-rules.ts';

const now = new Date('2027-03-01T10:00:00Z');
const later = new Date('2027-03-31T10:00:00Z');

const ready: CaseFacts = {
  state: 'approved',
  eventState: 'open',
  isOver: false,
  isIntroduced: true,
  profiles: 1,
  unanswered: 0,
  past: 0,
  told: 0,
};

describe('what waits for an office', () => {
  it.each<[string, Partial<CaseFacts>, string[]]>([
    ['nothing, when all is done', {}, []],
    ['an application', { state: 'applied' }, ['validate']],
    ['a request without an answer', { unanswered: 2 }, ['answer']],
    ['an organisation that says nothing of itself', { isIntroduced: false }, ['complete']],
    ['somebody without offer and request', { profiles: 0 }, ['complete']],
    ['a profile while they wait for a place', { state: 'waiting', profiles: 0 }, ['complete']],
    ['nobody’s profile who is not coming', { state: 'rejected', profiles: 0 }, []],
    [
      'a card that is missing, long after the event',
      { isOver: true, past: 3, told: 2 },
      ['outcomes'],
    ],
    ['a card of an archived event', { eventState: 'archived', past: 1 }, ['outcomes']],
    ['nothing else of an event that is over', { isOver: true, unanswered: 1, profiles: 0 }, []],
    [
      'several, the most urgent first',
      { unanswered: 1, profiles: 0, past: 1 },
      ['answer', 'complete', 'outcomes'],
    ],
  ])('%s', (_, facts, tasks) => {
    expect(findOfficeTasks({ ...ready, ...facts })).toEqual(tasks);
  });

  it.each([
    [true, 'open', null],
    [false, 'open', 'office_needs_role'],
    [true, 'archived', 'event_state_forbids'],
  ] as const)('acting with the role %s in an event that is %s: %s', (hasRole, eventState, why) => {
    expect(whyNotActForClient(hasRole, { eventState })).toBe(why);
  });
});

describe('an invitation', () => {
  const fine: InviteFacts = {
    isRecognised: true,
    isOfficeOfEvent: true,
    sentToday: 0,
    isRepeated: false,
  };
  it.each<[Partial<InviteFacts>, string | null]>([
    [{}, null],
    [{ isRecognised: false }, 'office_not_recognised'],
    [{ isOfficeOfEvent: false }, 'office_needs_role'],
    [{ isRepeated: true }, 'invitation_is_sent'],
    [{ sentToday: 100 }, 'too_many_requests'],
    [{ sentToday: 99 }, null],
  ])('%o: %s', (facts, why) => {
    expect(whyNotInvite({ ...fine, ...facts })).toBe(why);
  });
});

describe('a hand-over', () => {
  const fine: HandoverFacts = {
    asker: 'new_office',
    toKind: 'chamber',
    isItself: false,
    isRecognised: true,
    isThere: false,
    hasOpen: false,
  };
  it.each<[Partial<HandoverFacts>, string | null]>([
    [{}, null],
    [{ isItself: true }, 'office_not_institution'],
    [{ toKind: 'company' }, 'office_not_institution'],
    [{ isRecognised: false }, 'office_not_recognised'],
    [{ isRecognised: false, asker: 'old_office' }, 'office_not_recognised'],
    [{ isRecognised: false, asker: 'company' }, null],
    [{ isThere: true }, 'handover_is_there'],
    [{ hasOpen: true }, 'handover_is_open'],
  ])('asked with %o: %s', (facts, why) => {
    expect(whyNotAskHandover({ ...fine, ...facts })).toBe(why);
  });

  it.each([
    ['asked', later, null],
    ['asked', now, 'handover_over'],
    ['agreed', later, 'handover_state_forbids'],
    ['declined', later, 'handover_state_forbids'],
    ['withdrawn', later, 'handover_state_forbids'],
  ] as const)('%s until %o is decided: %s', (state, expiresAt, why) => {
    expect(whyNotDecideHandover({ state, expiresAt }, now)).toBe(why);
  });

  it('is taken back only before it was decided', () => {
    expect(whyNotWithdrawHandover({ state: 'asked' })).toBeNull();
    expect(whyNotWithdrawHandover({ state: 'agreed' })).toBe('handover_state_forbids');
  });

  const left = { hasNewOffice: true, companyGivesNotes: true, arePassed: false, leftAt: now };
  it.each([
    [left, null],
    [{ ...left, companyGivesNotes: false }, 'notes_stay'],
    [{ ...left, hasNewOffice: false }, 'notes_stay'],
    [{ ...left, arePassed: true }, 'handover_state_forbids'],
    [{ ...left, leftAt: new Date('2026-11-01T00:00:00Z') }, 'handover_over'],
  ])('passes notes on, case %#', (facts, why) => {
    expect(whyNotPassNotes(facts, now)).toBe(why);
  });
});

describe('an organiser may put a registration', () => {
  it.each<[string, string | null, string | null, string | null]>([
    ['anywhere, when the company has chosen nobody', null, 'one', null],
    ['with the office that the company has chosen', 'one', 'one', null],
    ['with no other one', 'one', 'two', 'office_is_chosen'],
    ['out of no care that the company has chosen', 'one', null, 'office_is_chosen'],
  ])('%s', (_, chosenId, officeId, expected) => {
    expect(whyNotAssignOffice(chosenId, officeId)).toBe(expected);
  });
});
