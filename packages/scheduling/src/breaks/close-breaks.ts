import { copySlots, restoreSlots } from '../board/board.ts';
import type { SolveStage } from '../progress.ts';
import { noteBest, report, type SolveRun } from '../solve-run.ts';
import { exchangeForWeight } from '../weight/exchange.ts';
import { insertInOrder } from '../weight/insert.ts';
import { listInsertable } from '../why-not/find-reason.ts';
import { annealBreaks, type BreaksWatch } from './anneal-breaks.ts';
import { countBreaks, dropUnfairest, enforceFairness } from './fairness.ts';
import { boundBreaks, checkBreaksCertificate } from './price-bound.ts';

/** Parts of the time left after which fairness without, and with, a break for everybody is given up. */
const FAIR_SHARE = 0.5;
/** Part of the time left that is searched before anything is proved; small events are often done by then. */
const FIRST_SHARE = 0.05;
/** Part of the time left that the prices may take; small events need far less. */
const BOUND_SHARE = 0.2;
/** Part of the time left that is searched after each meeting dropped for fairness. */
const DROP_SHARE = 0.15;

/**
 * Brings the breaks of the placed meetings down and, where all meetings are placed, proves how far they can come
 * down. Keeps every meeting placed unless fairness can be had in no other way.
 */
export function closeBreaks(run: SolveRun): void {
  const { board, budget, model, random } = run;
  const isWhole = board.scheduled === model.meetings;
  if (isWhole) {
    annealBreaks(board, watchRun(run, true, 'bounding'), budget.slice(FIRST_SHARE), random);
    if (countBreaks(board) > 0) proveBreaks(run);
  }
  report(run, 'smoothing', countBreaks(board));
  if (!smooth(run, isWhole)) dropForFairness(run);
  readTarget(run, isWhole);
  enforceFairness(board);
  if (board.weight < run.bounds.weight - 1e-9) {
    refill(run);
    exchangeForWeight(board, run.random);
  }
  report(run, 'smoothing', countBreaks(board));
}

/** Searches with some participants free of breaks, then, if fairness is out of reach, with everybody having one. */
function smooth(run: SolveRun, isWhole: boolean): boolean {
  const { board, budget, random } = run;
  const watch = watchRun(run, isWhole);
  const patience = run.model.fairness === null ? 1 : FAIR_SHARE;
  if (annealBreaks(board, watch, budget.slice(patience), random)) {
    return annealBreaks(board, watch, budget, random);
  }
  const before = copySlots(board);
  if (annealBreaks(board, { ...watch, leastBreaks: 1 }, budget.slice(FAIR_SHARE), random))
    return true;
  restoreSlots(board, before);
  return false;
}

function watchRun(run: SolveRun, isWhole: boolean, stage: SolveStage = 'smoothing'): BreaksWatch {
  return {
    leastBreaks: 0,
    readTarget: () => readTarget(run, isWhole),
    takeOffer: () => takeOffer(run, isWhole),
    onBetter: (breaks) => {
      noteBest(run);
      report(run, stage, breaks);
    },
  };
}

/** Drops meetings one by one, and searches again after each, until what is left is fair. */
function dropForFairness(run: SolveRun): void {
  const { board, budget, random } = run;
  const watch = watchRun(run, false);
  while (!budget.isSpent() && dropUnfairest(board)) {
    if (annealBreaks(board, watch, budget.slice(DROP_SHARE), random)) return;
  }
}

function proveBreaks(run: SolveRun): void {
  const { model, bounds } = run;
  const certificate = boundBreaks(model, countBreaks(run.board), run.budget.slice(BOUND_SHARE));
  if (!checkBreaksCertificate(model, certificate)) {
    throw new Error('the certificate of the breaks bound does not hold');
  }
  run.certificate.breaks = certificate;
  bounds.breaks = Math.max(bounds.breaks, certificate.bound);
  report(run, 'bounding', countBreaks(run.board));
}

/** Fewest breaks worth searching for, with what other threads have proved by now. */
function readTarget(run: SolveRun, isWhole: boolean): number {
  if (!isWhole) return 0;
  const proved = run.options.outside?.readProvedBreaks() ?? 0;
  run.bounds.breaks = Math.max(run.bounds.breaks, proved);
  return run.bounds.breaks;
}

function takeOffer(run: SolveRun, isWhole: boolean): Int32Array | null {
  return isWhole ? (run.options.outside?.takeOffer() ?? null) : null;
}

/** Puts back what fits after meetings were dropped for fairness, one by one where fairness allows. */
function refill(run: SolveRun): void {
  const { board, random } = run;
  for (const m of listInsertable(board)) {
    const before = copySlots(board);
    const { scheduled } = board;
    insertInOrder(board, [m], random);
    enforceFairness(board);
    if (board.scheduled <= scheduled) restoreSlots(board, before);
  }
}
