import { checkBreaksCertificate } from '../breaks/price-bound.ts';
import { compileProblem, type Model } from '../model/model.ts';
import type { Problem } from '../problem.ts';
import type { Solution } from '../solution.ts';
import { boundSimply, type Certificate } from '../solve-run.ts';
import { type Verification, verifySchedule } from '../verify.ts';
import { checkWeightCertificate } from '../weight/weight-bound.ts';

/**
 * What stands behind a bound: nothing but counting, prices that were counted again here, or a refutation by clasp,
 * which keeps no certificate.
 */
export const BOUND_PROOFS = ['counting', 'prices', 'refutation'] as const;
export type BoundProof = (typeof BOUND_PROOFS)[number];

export interface CheckedBound {
  bound: number;
  provedBy: BoundProof;
  /** Whether it was found again in plain code, without a solver. */
  isChecked: boolean;
  /** Whether the schedule reaches it, so that none is better. */
  isMet: boolean;
}

export interface SolutionCheck {
  verification: Verification;
  weight: CheckedBound;
  breaks: CheckedBound;
}

const DUST = 1e-6;

/** Counts a schedule and its bounds again, from the problem and the certificates alone. */
export function checkSolution(
  problem: Problem,
  solution: Solution,
  certificate: Certificate | null,
): SolutionCheck {
  const model = compileProblem(problem);
  return {
    verification: verifySchedule(problem, solution),
    weight: checkWeightBound(model, solution, certificate),
    breaks: checkBreaksBound(model, solution, certificate),
  };
}

function checkWeightBound(
  model: Model,
  { weight, weightBound }: Solution,
  certificate: Certificate | null,
): CheckedBound {
  const prices = certificate?.weight ?? null;
  const proof = (): BoundProof => {
    if (weightBound >= boundSimply(model).weight - DUST) return 'counting';
    const arePrices = prices !== null && weightBound >= prices.bound - DUST;
    return arePrices && checkWeightCertificate(model, prices) ? 'prices' : 'refutation';
  };
  return describeBound(weightBound, proof(), weight >= weightBound - DUST);
}

function checkBreaksBound(
  model: Model,
  { breaks, breaksBound, unscheduled }: Solution,
  certificate: Certificate | null,
): CheckedBound {
  const prices = certificate?.breaks ?? null;
  const proof = (): BoundProof => {
    if (breaksBound === 0) return 'counting';
    const arePrices = prices !== null && breaksBound <= prices.bound;
    return arePrices && checkBreaksCertificate(model, prices) ? 'prices' : 'refutation';
  };
  // The bound is one on schedules with every meeting placed; another one may have fewer breaks.
  return describeBound(breaksBound, proof(), unscheduled.length === 0 && breaks <= breaksBound);
}

const describeBound = (bound: number, provedBy: BoundProof, isMet: boolean): CheckedBound => ({
  bound,
  provedBy,
  isChecked: provedBy !== 'refutation',
  isMet,
});
