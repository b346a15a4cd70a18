import { noteBest, report, type SolveRun } from '../solve-run.ts';
import { annealWeight } from './anneal-weight.ts';
import { orderByNeed } from './construct.ts';
import { insertInOrder } from './insert.ts';

/** Part of the time left that goes into more weight while the bound is not met; the rest smooths breaks. */
const WEIGHT_SHARE = 0.8;

/** Places as much weight as the budget allows. */
export function placeMeetings(run: SolveRun): void {
  const { board, bounds, budget, model, random } = run;
  insertInOrder(board, orderByNeed(model, random), random);
  noteBest(run);
  report(run, 'placing', 0);
  const watch = {
    onBetter: () => {
      noteBest(run);
      report(run, 'placing', 0);
    },
    takeOffer: () => readOffer(run),
  };
  annealWeight(board, bounds.weight, budget.slice(WEIGHT_SHARE), random, watch);
}

function readOffer(run: SolveRun): Int32Array | null {
  const { outside } = run.options;
  if (outside?.isImpossible()) run.bounds.areAllPlaceable = false;
  report(run, 'placing', 0);
  return outside?.takeOffer() ?? null;
}
