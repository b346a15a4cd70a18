import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBudget } from '../budget.ts';
import { compileProblem } from '../model/model.ts';
import { tryEverything } from '../testing/brute-force.ts';
import { makeProblem, smallProblems } from '../testing/test-problems.ts';
import { boundBreaks, checkBreaksCertificate } from './price-bound.ts';

/** Four people whose meetings leave two of them a free slot in the middle, as two slots have one table only. */
const tight = makeProblem(3, 2, 4, [
  { of: [0, 1], fixedSlot: 0 },
  { of: [0, 2], fixedSlot: 2 },
  [1, 3],
]);

describe('the price bound on breaks', () => {
  it('never passes the fewest breaks that trying everything finds', () => {
    fc.assert(
      fc.property(smallProblems, (problem) => {
        const model = compileProblem(problem);
        const certificate = boundBreaks(model, 99, createBudget({ steps: 200 }));
        expect(checkBreaksCertificate(model, certificate)).toBe(true);
        const total = model.weight.reduce((sum, w) => sum + w, 0);
        const best = tryEverything(problem);
        if (best.weight < total) return;
        expect(certificate.isPossible).toBe(true);
        expect(certificate.bound).toBeLessThanOrEqual(best.breaks);
      }),
      { numRuns: 300 },
    );
  });

  it('sees a break that fixed meetings force', () => {
    expect(boundBreaks(compileProblem(tight), 99, createBudget({})).bound).toBe(1);
  });

  it('a certificate that claims one break more is refused', () => {
    const model = compileProblem(tight);
    const certificate = boundBreaks(model, 99, createBudget({}));
    expect(checkBreaksCertificate(model, { ...certificate, bound: certificate.bound + 1 })).toBe(
      false,
    );
  });

  it('meetings that leave each other no slot prove that not all can be placed', () => {
    const cycle = makeProblem(3, 2, 4, [
      { of: [0, 1], after: ['m1'] },
      { of: [2, 3], after: ['m0'] },
    ]);
    expect(boundBreaks(compileProblem(cycle), 99, createBudget({})).isPossible).toBe(false);
  });
});
