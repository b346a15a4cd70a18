import type { Problem } from '../problem.ts';
import type { Progress } from '../progress.ts';
import type { CertifiedSolution } from '../solve.ts';

/** What a search thread is started with. */
export interface SearchTask {
  problem: Problem;
  seed: number;
  seconds: number;
  shared: SharedArrayBuffer;
}

export type SearchMessage =
  | { kind: 'progress'; progress: Progress }
  | { kind: 'solution'; answer: CertifiedSolution };

/** What the exact thread is started with; its answers go straight into the shared state. */
export interface ExactTask {
  problem: Problem;
  /** Null: can all meetings be placed? Else: refute so many breaks, then one more, and so on. */
  fewest: number | null;
  shared: SharedArrayBuffer;
}
