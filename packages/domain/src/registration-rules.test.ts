import { describe, expect, it } from 'vitest';
import {
  doesTakePlace,
  findAnswerFaults,
  type QuestionFacts,
  type RegistrationFacts,
  whyNotActOnParticipant,
  whyNotRegister,
  whyNotTakeOffer,
} from './registration-rules.ts';
import { participantStates } from './states.ts';

const now = 1_000;
const open: RegistrationFacts = {
  eventState: 'open',
  event: { opensAt: null, closesAt: null },
  type: { opensAt: null, closesAt: null },
  existing: null,
};
const register = (change: Partial<RegistrationFacts>) =>
  whyNotRegister({ ...open, ...change }, now);

describe('registering', () => {
  it.each([
    ['in an open event', {}, null],
    ['at the instant it opens', { event: { opensAt: now, closesAt: null } }, null],
    ['after having withdrawn', { existing: 'withdrawn' }, null],
    ['a second time', { existing: 'approved' }, 'already_registered'],
    ['while on the waiting list', { existing: 'waiting' }, 'already_registered'],
    ['in a draft', { eventState: 'draft' }, 'registration_not_open'],
    ['in a closed event', { eventState: 'closed' }, 'registration_closed'],
    ['before the time', { event: { opensAt: now + 1, closesAt: null } }, 'registration_not_open'],
    [
      'at the instant it closes',
      { event: { opensAt: null, closesAt: now } },
      'registration_closed',
    ],
    ['with a type not open yet', { type: { opensAt: now + 1, closesAt: null } }, 'type_not_open'],
    ['with a type closed already', { type: { opensAt: null, closesAt: now } }, 'type_not_open'],
  ] as const)('%s', (_case, change, code) => {
    expect(register(change)).toBe(code);
  });
});

describe('places', () => {
  it.each(participantStates)(
    'state %s may be approved only from where approval makes sense',
    (state) => {
      const isOpen = ['applied', 'waiting', 'rejected'].includes(state);
      expect(whyNotActOnParticipant(state, 'approve')).toBe(
        isOpen ? null : 'participant_state_forbids',
      );
    },
  );

  it('applied, approved and offered take a place, the others do not', () => {
    expect(participantStates.filter(doesTakePlace)).toEqual(['applied', 'approved', 'offered']);
  });

  it('an offer ends at its instant', () => {
    expect(whyNotTakeOffer('offered', now + 1, now)).toBeNull();
    expect(whyNotTakeOffer('offered', now, now)).toBe('offer_expired');
    expect(whyNotTakeOffer('waiting', null, now)).toBe('participant_state_forbids');
  });
});

describe('answers', () => {
  const question = (kind: QuestionFacts['kind'], isRequired = true): QuestionFacts => ({
    id: 'q',
    kind,
    isRequired,
    optionIds: ['a', 'b'],
  });
  const fault = (facts: QuestionFacts, value?: string | string[] | boolean) =>
    findAnswerFaults([facts], value === undefined ? {} : { q: value })[0]?.code ?? null;

  it.each([
    ['a text', question('text'), 'x', null],
    ['no text where one is required', question('text'), '', 'answer_required'],
    ['nothing where nothing is required', question('text', false), undefined, null],
    ['a text too long', question('text'), 'x'.repeat(501), 'answer_wrong'],
    ['a known choice', question('choice'), 'a', null],
    ['an unknown choice', question('choice'), 'c', 'answer_wrong'],
    ['several known choices', question('choices'), ['a', 'b'], null],
    ['one choice twice', question('choices'), ['a', 'a'], 'answer_wrong'],
    ['a text for choices', question('choices'), 'a', 'answer_wrong'],
    ['a consent given', question('consent'), true, null],
    ['a consent refused', question('consent'), false, 'consent_required'],
    ['a word for a consent', question('consent'), 'yes', 'answer_wrong'],
  ] as const)('%s', (_case, facts, value, code) => {
    expect(fault(facts, value as string)).toBe(code);
  });

  it('an answer to a question that was never asked is a fault', () => {
    expect(findAnswerFaults([], { stranger: 'x' })).toEqual([
      { questionId: 'stranger', code: 'question_unknown' },
    ]);
  });
});
