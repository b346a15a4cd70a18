import { describe, expect, it } from 'vitest';
import { findNextSteps, type ParticipantProgress } from './next-steps.ts';

const settled: ParticipantProgress = {
  state: 'approved',
  isOrganisationIntroduced: true,
  profiles: 1,
  unanswered: 0,
  sent: 3,
  areRequestsOpen: true,
  unplaced: 0,
  ahead: 0,
  untold: 0,
};

describe('next steps', () => {
  it.each([
    ['offered', 'take_place'],
    ['applied', 'await_decision'],
    ['waiting', 'await_place'],
    ['rejected', 'register_again'],
    ['withdrawn', 'register_again'],
  ] as const)('who is %s has only one: %s', (state, step) => {
    expect(findNextSteps({ ...settled, state, unanswered: 2 })).toEqual([step]);
  });

  it('an approved participant with nothing open has none', () => {
    expect(findNextSteps(settled)).toEqual([]);
  });

  it('answers to others come before the own profile, and that before new wishes', () => {
    const progress = { ...settled, unanswered: 1, profiles: 0, sent: 0 };
    expect(findNextSteps({ ...progress, isOrganisationIntroduced: false })).toEqual([
      'answer_requests',
      'describe_cooperation',
      'introduce_organisation',
      'send_requests',
    ]);
  });

  it('wishes are suggested only while they are open', () => {
    const progress = { ...settled, sent: 0 };
    expect(findNextSteps(progress)).toEqual(['send_requests']);
    expect(findNextSteps({ ...progress, areRequestsOpen: false })).toEqual([]);
  });

  it('meetings ahead are to be prepared, unplaced ones to be awaited', () => {
    expect(findNextSteps({ ...settled, ahead: 2, unplaced: 1 })).toEqual([
      'prepare_meetings',
      'await_schedule',
    ]);
  });

  it('what is over is asked about first', () => {
    expect(findNextSteps({ ...settled, untold: 2, unanswered: 1 })).toEqual([
      'tell_outcomes',
      'answer_requests',
    ]);
  });
});
