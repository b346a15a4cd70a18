import type { Slot } from './problem.ts';

export const SOLUTION_STATUSES = ['optimal', 'feasible', 'infeasible'] as const;
export type SolutionStatus = (typeof SOLUTION_STATUSES)[number];

/**
 * Why a meeting is not in a schedule. Each is checked against the finished schedule, slot by slot:
 * - no_common_slot: no slot is allowed to it and free of absences of all its participants;
 * - no_suitable_place: no table (or no interpreter) could ever hold it;
 * - participant_full: one participant is taken, or at a limit, in every common slot;
 * - tables_full: in every common slot in which all participants are free, tables or interpreters have run out;
 * - rule: in every common slot with free participants and tables, order, limits or fairness forbid it;
 * - lost_to_others: every common slot is taken, by different causes, by meetings that weigh no less.
 */
export const UNSCHEDULED_REASONS = [
  'no_common_slot',
  'no_suitable_place',
  'participant_full',
  'tables_full',
  'rule',
  'lost_to_others',
] as const;
export type UnscheduledReason = (typeof UNSCHEDULED_REASONS)[number];

/** A change to the event which the engine has verified by solving with it. `gain` is meetings more than now. */
export type Remedy =
  | { kind: 'free_slot'; participant: string; slot: Slot; gain: number; meetings: string[] }
  | { kind: 'add_table'; slot: Slot; gain: number; meetings: string[] }
  | { kind: 'raise_limit'; participant: string; gain: number; meetings: string[] }
  | { kind: 'allow_slot'; slot: Slot; gain: number; meetings: string[] };

export interface PlacedMeeting {
  id: string;
  slot: Slot;
  table: number;
  /** Who interprets, where the participants share no language. */
  interpreter?: string;
}

export interface UnscheduledMeeting {
  id: string;
  reason: UnscheduledReason;
  fix?: Remedy;
}

/** One answer in the published format. Seconds are 0 where no clock was given. */
export interface Solution {
  status: SolutionStatus;
  scheduled: number;
  weight: number;
  /** No schedule can weigh more. */
  weightBound: number;
  breaks: number;
  /** No schedule of this weight can have fewer breaks. */
  breaksBound: number;
  seconds: number;
  secondsToBest: number;
  meetings: PlacedMeeting[];
  unscheduled: UnscheduledMeeting[];
}
