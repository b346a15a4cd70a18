import type { ParticipantState } from './states.ts';

/** What a participant may do next to get good meetings, by the name of its text. */
export const nextSteps = [
  'take_place',
  'await_decision',
  'await_place',
  'register_again',
  'introduce_organisation',
  'describe_cooperation',
  'answer_requests',
  'send_requests',
  'await_schedule',
  'prepare_meetings',
  'tell_outcomes',
] as const;
export type NextStep = (typeof nextSteps)[number];

export type ParticipantProgress = {
  readonly state: ParticipantState;
  /** The organisation says what it does: a description, or at least its sectors. */
  readonly isOrganisationIntroduced: boolean;
  readonly profiles: number;
  readonly unanswered: number;
  readonly sent: number;
  readonly areRequestsOpen: boolean;
  readonly unplaced: number;
  readonly ahead: number;
  /** Meetings that are over and of which they have not said how they went. */
  readonly untold: number;
};

const stepsBefore: Record<Exclude<ParticipantState, 'approved'>, NextStep> = {
  offered: 'take_place',
  applied: 'await_decision',
  waiting: 'await_place',
  rejected: 'register_again',
  withdrawn: 'register_again',
};

/** The steps that are open to a participant, the most urgent first; empty when there is nothing to do. */
export function findNextSteps(progress: ParticipantProgress): NextStep[] {
  if (progress.state !== 'approved') return [stepsBefore[progress.state]];
  const isOpen: Partial<Record<NextStep, boolean>> = {
    tell_outcomes: progress.untold > 0,
    answer_requests: progress.unanswered > 0,
    describe_cooperation: progress.profiles === 0,
    introduce_organisation: !progress.isOrganisationIntroduced,
    send_requests: progress.areRequestsOpen && progress.sent === 0,
    prepare_meetings: progress.ahead > 0,
    await_schedule: progress.unplaced > 0,
  };
  return (Object.keys(isOpen) as NextStep[]).filter((step) => isOpen[step]);
}
