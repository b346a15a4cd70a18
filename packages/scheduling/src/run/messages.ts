import type { Problem } from '../problem.ts';
import type { Progress } from '../progress.ts';
import type { CertifiedSolution } from '../solve.ts';
import type { SolutionCheck } from './check-solution.ts';

/** What the search is started with. */
export interface SearchTask {
  problem: Problem;
  seed: number;
  seconds: number;
  /** Whether the answer is to be counted again, from the problem and its proofs alone. */
  isChecked: boolean;
}

/** `check` where one was asked for. */
export type CheckedSolution = CertifiedSolution & { check: SolutionCheck | null };

export type SearchMessage =
  | { kind: 'progress'; progress: Progress }
  | { kind: 'solution'; answer: CheckedSolution };

/** What the exact thread is started with. */
export interface ExactTask {
  problem: Problem;
  /** Null: can all meetings be placed? Else: refute so many breaks, then one more, and so on. */
  fewest: number | null;
}

/** What a search is told on its way: to stop, or what has been proved or found elsewhere. */
export type SearchNote =
  | { kind: 'stop' }
  | { kind: 'impossible' }
  | { kind: 'proved'; breaks: number }
  /** A schedule as the slot of each meeting. */
  | { kind: 'offer'; slotOf: number[] };

/** What the exact thread proves or finds, for the search. */
export type ExactMessage = Exclude<SearchNote, { kind: 'stop' }>;

/** What a thread is started with in its process: `shared` is where notes arrive while it searches. */
export interface ThreadData<Task> {
  task: Task;
  shared: SharedArrayBuffer;
}

/** What a solver's process says. */
export type HostMessage =
  | { kind: 'message'; message: unknown }
  | { kind: 'failure'; reason: HostFailure; detail: string };

/** `memory`: it wanted more than it may have; `error`: the thread threw; `crash`: the process died. */
export const HOST_FAILURES = ['memory', 'error', 'crash'] as const;
export type HostFailure = (typeof HOST_FAILURES)[number];
