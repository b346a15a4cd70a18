import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solve } from './solve.ts';
import { tryEverything } from './testing/brute-force.ts';
import { makeProblem, pairAll, smallProblems } from './testing/test-problems.ts';
import { verifySchedule } from './verify.ts';

describe('solve', () => {
  it('is lawful, bounded and never better than trying everything', () => {
    fc.assert(
      fc.property(smallProblems, (problem) => {
        const solution = solve(problem, { steps: 3000 });
        const verification = verifySchedule(problem, solution);
        expect(verification.faults).toEqual({
          ...verification.faults,
          ...noFaults(verification.faults),
        });
        const best = tryEverything(problem);
        expect(solution.weight).toBeLessThanOrEqual(best.weight);
        expect(solution.weightBound).toBeGreaterThanOrEqual(best.weight);
        if (solution.status === 'optimal') expect(solution).toMatchObject(best);
        if (problem.fairness === null) expect(solution.weight).toBe(best.weight);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    [4, 3],
    [5, 3],
    [6, 4],
  ])('a complete graph of %i people in %i slots places slots x floor(people / 2)', (n, slots) => {
    const solution = solve(makeProblem(slots, 99, n, pairAll(n)), { steps: 20_000 });
    expect(solution.scheduled).toBe(slots * Math.floor(n / 2));
  });

  it('the same seed and steps give the same answer', () => {
    const problem = makeProblem(4, 2, 7, pairAll(7));
    expect(solve(problem, { steps: 500, seed: 7 })).toEqual(
      solve(problem, { steps: 500, seed: 7 }),
    );
  });
});

function noFaults(faults: object): Record<string, number> {
  return Object.fromEntries(Object.keys(faults).map((name) => [name, 0]));
}
