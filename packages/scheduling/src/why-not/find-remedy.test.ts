import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solve } from '../solve.ts';
import { tryEverything } from '../testing/brute-force.ts';
import { crowdedProblems, makeProblem } from '../testing/test-problems.ts';
import { applyRemedy, findRemedy } from './find-remedy.ts';

describe('findRemedy', () => {
  it('names the absence whose end makes room for this and one more', () => {
    const problem = makeProblem(2, 2, 4, [
      [0, 1],
      { of: [2, 3], fixedSlot: 0 },
      { of: [0, 2], after: ['m0'] },
    ]);
    for (const p of [0, 2]) problem.participants[p]?.unavailable.push(1);
    problem.participants[2]?.unavailable.pop();
    const solution = solve(problem, { steps: 500 });
    expect(solution.unscheduled).toHaveLength(1);
    const fix = findRemedy(problem, solution, solution.unscheduled[0]?.id as string);
    expect(fix).toMatchObject({ kind: 'free_slot', participant: 'p0', slot: 1, gain: 1 });
  });

  it('asks for a table where only tables are short, and counts what else then fits', () => {
    const problem = makeProblem(1, 1, 4, [
      [0, 1],
      [2, 3],
    ]);
    const solution = solve(problem, { steps: 500 });
    expect(solution.unscheduled[0]?.reason).toBe('tables_full');
    const id = solution.unscheduled[0]?.id as string;
    expect(findRemedy(problem, solution, id)).toEqual({
      kind: 'add_table',
      slot: 0,
      gain: 1,
      meetings: [id],
    });
  });

  it('asks for a higher limit where one stands in the way', () => {
    const problem = makeProblem(2, 1, 3, [
      [0, 1],
      [0, 2],
    ]);
    Object.assign(problem.participants[0] as object, { limits: { meetings: 1 } });
    const solution = solve(problem, { steps: 500 });
    const id = solution.unscheduled[0]?.id as string;
    expect(solution.unscheduled[0]?.reason).toBe('participant_full');
    expect(findRemedy(problem, solution, id)).toMatchObject({
      kind: 'raise_limit',
      participant: 'p0',
      gain: 1,
    });
  });

  it('says nothing where no single change helps', () => {
    const problem = makeProblem(1, 2, 3, [
      [0, 1],
      [0, 2],
    ]);
    const solution = solve(problem, { steps: 500 });
    expect(findRemedy(problem, solution, solution.unscheduled[0]?.id as string)).toBeNull();
  });

  it('what it promises fits, by trying everything', { timeout: 60_000 }, () => {
    let promised = 0;
    fc.assert(
      fc.property(crowdedProblems, (drawn) => {
        const meetings = drawn.meetings.map((meeting) => ({ ...meeting, priority: 1 }));
        const problem = { ...drawn, meetings, fairness: null };
        const solution = solve(problem, { steps: 300 });
        for (const { id } of solution.unscheduled) {
          const fix = findRemedy(problem, solution, id);
          if (!fix) continue;
          promised++;
          const best = tryEverything(applyRemedy(problem, id, fix));
          expect(best.weight).toBeGreaterThanOrEqual(solution.scheduled + fix.gain);
          expect(fix.meetings).toHaveLength(fix.gain);
          expect(fix.meetings).toContain(id);
        }
      }),
      { numRuns: 60, seed: 3 },
    );
    expect(promised).toBeGreaterThan(20);
  });
});
