/** Parts of a run, in their order. */
export const SOLVE_STAGES = ['placing', 'bounding', 'smoothing'] as const;
export type SolveStage = (typeof SOLVE_STAGES)[number];

/** Where a run stands: the best schedule so far and what is proved about any. */
export interface Progress {
  stage: SolveStage;
  seconds: number;
  scheduled: number;
  weight: number;
  weightBound: number;
  breaks: number;
  breaksBound: number;
}
