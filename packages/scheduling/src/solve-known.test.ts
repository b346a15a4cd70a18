import { describe, expect, it } from 'vitest';
import { loadLinearSolver } from './run/highs.ts';
import { solve } from './solve.ts';
import { makeProblem, pairAll } from './testing/test-problems.ts';
import { verifySchedule } from './verify.ts';

const steps = 5000;
const star = [1, 2, 3, 4, 5, 6].map((p) => [0, p]);

describe('known answers', () => {
  it.each([
    [6, 3, 9],
    [7, 4, 12],
    [8, 5, 20],
  ])('a complete graph of %i people in %i slots places %i, proved', async (n, slots, most) => {
    const solution = solve(makeProblem(slots, 99, n, pairAll(n)), {
      steps,
      solveLinear: await loadLinearSolver(),
    });
    expect(solution).toMatchObject({ scheduled: most, weightBound: most, status: 'infeasible' });
  });

  it('tables bound a complete graph', async () => {
    const solution = solve(makeProblem(4, 2, 8, pairAll(8)), {
      steps,
      solveLinear: await loadLinearSolver(),
    });
    expect(solution).toMatchObject({ scheduled: 8, weightBound: 8 });
  });

  it('a star places one meeting a slot, without a break', async () => {
    const solution = solve(makeProblem(6, 3, 7, star), {
      steps,
      solveLinear: await loadLinearSolver(),
    });
    expect(solution).toMatchObject({ scheduled: 6, breaks: 0, status: 'optimal' });
    const short = solve(makeProblem(4, 3, 7, star), {
      steps,
      solveLinear: await loadLinearSolver(),
    });
    expect(short).toMatchObject({ scheduled: 4, weightBound: 4, status: 'infeasible' });
    expect(short.unscheduled.map(({ reason }) => reason)).toEqual([
      'participant_full',
      'participant_full',
    ]);
  });

  it('without tables nothing is placed, and says why', () => {
    const solution = solve(makeProblem(3, 0, 2, [[0, 1]]), { steps });
    expect(solution).toMatchObject({ status: 'infeasible', scheduled: 0, weightBound: 0 });
    expect(solution.unscheduled).toEqual([{ id: 'm0', reason: 'no_suitable_place' }]);
  });

  it('without slots, people or meetings there is nothing to do', () => {
    expect(solve(makeProblem(0, 3, 2, [[0, 1]]), { steps }).status).toBe('infeasible');
    expect(solve(makeProblem(3, 3, 0, []), { steps })).toMatchObject({
      status: 'optimal',
      scheduled: 0,
    });
  });

  it('people who are never free together get that reason', () => {
    const problem = makeProblem(2, 3, 2, [[0, 1]]);
    problem.participants[0]?.unavailable.push(0);
    problem.participants[1]?.unavailable.push(1);
    const solution = solve(problem, { steps });
    expect(solution).toMatchObject({
      status: 'infeasible',
      unscheduled: [{ id: 'm0', reason: 'no_common_slot' }],
    });
  });

  it('fixed meetings stay, and two that clash are reported', () => {
    const fixed = makeProblem(3, 2, 4, [
      { of: [0, 1], fixedSlot: 2 },
      { of: [2, 3], fixedSlot: 2 },
      { of: [0, 2], fixedSlot: 1 },
    ]);
    expect(solve(fixed, { steps })).toMatchObject({ scheduled: 3, status: 'optimal' });
    const clash = makeProblem(3, 2, 3, [
      { of: [0, 1], fixedSlot: 2 },
      { of: [0, 2], fixedSlot: 2, priority: 5 },
    ]);
    const solution = solve(clash, { steps });
    expect(solution).toMatchObject({
      scheduled: 1,
      weight: 5,
      unscheduled: [{ id: 'm0', reason: 'participant_full' }],
    });
  });

  it('a pair that asks twice meets twice', () => {
    expect(
      solve(
        makeProblem(2, 1, 2, [
          [0, 1],
          [1, 0],
        ]),
        { steps },
      ),
    ).toMatchObject({ scheduled: 2, breaks: 0 });
  });

  it('meetings of six share nobody with others of their slot', () => {
    const threeTied = [
      [0, 1, 2, 3, 4, 5],
      [5, 6, 7],
      [0, 6],
    ];
    for (const slots of [2, 3]) {
      const problem = makeProblem(slots, 3, 8, threeTied);
      const solution = solve(problem, { steps });
      expect(verifySchedule(problem, solution)).toMatchObject({ isValid: true, scheduled: slots });
    }
  });

  it('a day of three busy slots in two days has no break overnight', () => {
    const problem = makeProblem(4, 2, 3, [
      { of: [0, 1], fixedSlot: 1 },
      { of: [0, 2], fixedSlot: 3 },
    ]);
    expect(solve(problem, { steps }).breaks).toBe(1);
    expect(solve({ ...problem, days: [1, 1, 2, 2] }, { steps }).breaks).toBe(0);
  });
});
