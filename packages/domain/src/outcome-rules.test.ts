import { describe, expect, it } from 'vitest';
import {
  type CardFacts,
  didTakePlace,
  type FollowUpFacts,
  findPeriod,
  findQuestion,
  settleResults,
  whyNotFillCard,
  whyNotReportFollowUp,
} from './outcome-rules.ts';

const day = 86_400_000;
const now = 1000 * day;
const past = { state: 'scheduled', startsAt: now - day } as const;
const running = { state: 'running' } as const;

describe('how a meeting went', () => {
  it.each([
    ['one that is over can be told about', past, 'running', null],
    ['one of an archived event can be told about', past, 'archived', null],
    ['one marked as missed can be contradicted', { ...past, state: 'missed' }, 'finished', null],
    ['one of a cancelled event cannot', past, 'cancelled', 'event_state_forbids'],
    ['one of a draft cannot', past, 'draft', 'event_state_forbids'],
    ['a cancelled one cannot', { ...past, state: 'cancelled' }, 'running', 'meeting_state_forbids'],
    [
      'one without a time cannot',
      { state: 'agreed', startsAt: null },
      'running',
      'meeting_state_forbids',
    ],
    [
      'one that is still ahead cannot',
      { ...past, startsAt: now + 1 },
      'running',
      'meeting_still_ahead',
    ],
    [
      'one of two years ago cannot',
      { ...past, startsAt: now - 730 * day },
      'finished',
      'outcomes_closed',
    ],
  ] as const)('%s', (_what, meeting, state, code) => {
    expect(whyNotFillCard(meeting, { state }, now)).toBe(code);
  });
});

describe('what followed', () => {
  it('can be told of a meeting nobody has said anything of', () => {
    expect(whyNotReportFollowUp({ ...past, tookPlace: null }, running, now)).toBeNull();
  });

  it('cannot be told by who said that it did not take place', () => {
    const meeting = { ...past, tookPlace: false };
    expect(whyNotReportFollowUp(meeting, running, now)).toBe('meeting_not_held');
  });

  it('cannot be told before the meeting', () => {
    const meeting = { ...past, startsAt: now + day, tookPlace: null };
    expect(whyNotReportFollowUp(meeting, running, now)).toBe('meeting_still_ahead');
  });

  it.each([
    [0, 1],
    [35, 1],
    [105, 1],
    [106, 6],
    [200, 6],
    [274, 12],
    [547, 12],
    [548, null],
  ])('on day %i after the meeting answers the question of month %s', (days, months) => {
    expect(findPeriod(now - days * day, now)).toBe(months);
  });

  it.each([
    [20, null],
    [21, 1],
    [110, 6],
    [600, null],
  ] as const)('%i days after the meeting the question of %s months is asked', (days, months) => {
    expect(findQuestion(now - days * day, now)).toBe(months);
  });
});

const card = (participantId: string, tookPlace: boolean): CardFacts => ({
  participantId,
  tookPlace,
  usefulness: null,
  step: 'none',
});

describe('whether a meeting took place', () => {
  it.each([
    ['what both say counts more than the mark', 'missed', [card('a', true), card('b', true)], true],
    ['two who contradict leave it to the mark', 'held', [card('a', true), card('b', false)], true],
    [
      'two who contradict without a mark leave it open',
      'scheduled',
      [card('a', true), card('b', false)],
      null,
    ],
    ['the mark counts more than one side', 'missed', [card('a', true)], false],
    ['one side counts where nobody marked', 'scheduled', [card('a', true)], true],
    ['nobody knows of one that nobody told of', 'scheduled', [], null],
    ['a cancelled one did not', 'cancelled', [card('a', true)], false],
    ['one that never got a time did not', 'agreed', [], false],
  ] as const)('%s', (_what, state, cards, expected) => {
    expect(didTakePlace(state, cards)).toBe(expected);
  });
});

describe('what came of a meeting', () => {
  const report = (
    participantId: string,
    months: FollowUpFacts['months'],
    results: FollowUpFacts['results'],
  ): FollowUpFacts => ({ participantId, months, results });

  it('a contract that both tell counts once, by the lower value', () => {
    expect(
      settleResults([
        report('a', 1, [{ kind: 'contract', band: '50k_250k' }]),
        report('b', 1, [{ kind: 'contract', band: '10k_50k' }]),
      ]),
    ).toEqual([{ kind: 'contract', band: '10k_50k' }]);
  });

  it('a later answer replaces the earlier one of the same side', () => {
    expect(
      settleResults([
        report('a', 6, [{ kind: 'partnership', band: null }]),
        report('a', 1, [{ kind: 'contract', band: 'under_10k' }]),
      ]),
    ).toEqual([{ kind: 'partnership', band: null }]);
  });

  it('a value that only one side gives is taken', () => {
    expect(
      settleResults([
        report('a', 1, [{ kind: 'jobs', band: null }]),
        report('b', 12, [{ kind: 'jobs', band: 'jobs_2_5' }]),
      ]),
    ).toEqual([{ kind: 'jobs', band: 'jobs_2_5' }]);
  });

  it('nothing told is nothing', () => {
    expect(settleResults([report('a', 1, [])])).toEqual([]);
  });
});
