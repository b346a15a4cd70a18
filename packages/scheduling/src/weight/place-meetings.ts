import { noteBest, report, type SolveOptions, type SolveRun } from '../solve-run.ts';
import { annealWeight } from './anneal-weight.ts';
import { orderByGain, orderByNeed } from './construct.ts';
import { insertInOrder } from './insert.ts';
import {
  boundWeight,
  buildWeightProgram,
  checkWeightCertificate,
  reduceGains,
} from './weight-bound.ts';

/** Part of the time left that goes into more weight while the bound is not met; the rest smooths breaks. */
const WEIGHT_SHARE = 0.8;

/** Places as much weight as the budget allows and proves how much there can be. */
export function placeMeetings(run: SolveRun): void {
  const { board, budget, model, random } = run;
  const program = buildWeightProgram(model);
  const worth = program.rows.length > 0 ? proveWeight(run, program) : null;
  const order = worth ? orderByGain(model, worth) : orderByNeed(model, random);
  insertInOrder(board, order, random);
  noteBest(run);
  report(run, 'placing', 0);
  const watch = {
    onBetter: () => noteBest(run),
    readTarget: () => readTarget(run),
    takeOffer: () => run.options.outside?.takeOffer() ?? null,
  };
  annealWeight(board, worth, budget.slice(WEIGHT_SHARE), random, watch);
  report(run, 'placing', 0);
}

/** Bound and worth of each meeting by the linear program; null where there is no solver or it gave up. */
function proveWeight(
  run: SolveRun,
  program: ReturnType<typeof buildWeightProgram>,
): Float64Array | null {
  const { bounds, model, options } = run;
  const bound = options.solveLinear
    ? boundWeight(program, options.solveLinear, limitLinear(options))
    : null;
  if (!bound) return null;
  if (!checkWeightCertificate(model, bound.certificate)) {
    throw new Error('the certificate of the weight bound does not hold');
  }
  run.certificate.weight = bound.certificate;
  if (bound.certificate.bound < bounds.weight - 1e-6) bounds.areAllPlaceable = false;
  bounds.weight = Math.min(bounds.weight, bound.certificate.bound);
  report(run, 'bounding', 0);
  const reduced = reduceGains(program, bound.answer.prices);
  return reduced.map((gain, m) => gain + (bound.answer.values[m] as number));
}

/** Part of a timed run that the linear program may take. */
const LINEAR_SHARE = 0.4;

function limitLinear({ seconds, steps }: SolveOptions): number | null {
  return seconds === undefined || steps !== undefined ? null : seconds * LINEAR_SHARE;
}

/** The proven bound; a proof elsewhere that not all fit takes the lightest meeting off it. */
function readTarget(run: SolveRun): number {
  const { bounds, model, options } = run;
  if (bounds.areAllPlaceable && options.outside?.isImpossible()) {
    const total = model.weight.reduce((sum, w) => sum + w, 0);
    bounds.areAllPlaceable = false;
    bounds.weight = Math.min(
      bounds.weight,
      total - model.weight.reduce((least, w) => Math.min(least, w)),
    );
  }
  report(run, 'placing', 0);
  return bounds.weight;
}
