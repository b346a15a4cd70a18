import type { Bounds } from './assemble.ts';
import { type Board, createBoard } from './board/board.ts';
import type { BreaksCertificate } from './breaks/price-bound.ts';
import { findWindows } from './breaks/windows.ts';
import { type Budget, type BudgetLimits, createBudget } from './budget.ts';
import { compileProblem, type Model } from './model/model.ts';
import type { Problem } from './problem.ts';
import type { Progress, SolveStage } from './progress.ts';
import { createRandom, type Random } from './random.ts';
import type { LinearSolver, WeightCertificate } from './weight/linear.ts';

/** What another thread proves or finds while this one searches; asked every few thousand moves. */
export interface OutsideProof {
  /** No schedule of all meetings has fewer breaks. */
  readProvedBreaks(): number;
  /** Whether it is proved that no schedule places all meetings. */
  isImpossible(): boolean;
  /** A schedule found there, as the slot of each meeting, once; else null. */
  takeOffer(): Int32Array | null;
}

export interface SolveOptions extends BudgetLimits {
  /** 1 unless told; the same seed and steps give the same answer. */
  seed?: number;
  /** Solves the weight bound's linear program; without it only simple bounds are proved. */
  solveLinear?: LinearSolver;
  onProgress?: (progress: Progress) => void;
  outside?: OutsideProof;
}

/** The proofs that stand behind a solution's bounds, each to be checked again in plain code. */
export interface Certificate {
  weight: WeightCertificate | null;
  breaks: BreaksCertificate | null;
}

/** Everything one solve works with. */
export interface SolveRun {
  readonly model: Model;
  readonly board: Board;
  readonly random: Random;
  readonly budget: Budget;
  readonly options: SolveOptions;
  readonly bounds: Bounds;
  readonly certificate: Certificate;
  /** Seconds since the start, 0 without a clock. */
  readonly elapsed: () => number;
  secondsToBest: number;
}

export function startRun(problem: Problem, options: SolveOptions): SolveRun {
  const { now } = options;
  const start = now?.() ?? 0;
  const model = compileProblem(problem);
  const isMeasured = now !== undefined && options.steps === undefined;
  return {
    model,
    board: createBoard(model),
    random: createRandom(options.seed ?? 1),
    budget: createBudget(options),
    options,
    bounds: boundSimply(model),
    certificate: { weight: null, breaks: null },
    elapsed: () => (isMeasured ? Math.round(now() - start) / 1000 : 0),
    secondsToBest: 0,
  };
}

/**
 * What holds at sight: a meeting without a slot is lost, one at least where their order leaves no room, and everything
 * else might be placed without a break.
 */
export function boundSimply(model: Model): Bounds {
  let weight = 0;
  let placeable = 0;
  let lightest = Number.POSITIVE_INFINITY;
  model.slotsOf.forEach((slots, m) => {
    if (slots.length === 0) return;
    weight += model.weight[m] as number;
    lightest = Math.min(lightest, model.weight[m] as number);
    placeable++;
  });
  const hasAllSlots = placeable === model.meetings;
  if (!hasAllSlots || findWindows(model).isPossible)
    return { weight, breaks: 0, areAllPlaceable: hasAllSlots };
  return { weight: weight - lightest, breaks: 0, areAllPlaceable: false };
}

export function noteBest(run: SolveRun): void {
  run.secondsToBest = run.elapsed();
}

export function report(run: SolveRun, stage: SolveStage, breaks: number): void {
  const { board, bounds } = run;
  run.options.onProgress?.({
    stage,
    seconds: run.elapsed(),
    scheduled: board.scheduled,
    weight: board.weight,
    weightBound: bounds.weight,
    breaks,
    breaksBound: board.scheduled === board.model.meetings ? bounds.breaks : 0,
  });
}
