import fc from 'fast-check';
import { expect, it } from 'vitest';
import { collectBlockers } from '../board/blockers.ts';
import { createBoard, placeMeeting } from '../board/board.ts';
import { compileProblem } from '../model/model.ts';
import { createRandom } from '../random.ts';
import { solve } from '../solve.ts';
import { smallProblems } from '../testing/test-problems.ts';

it('a meeting that lost to others could enter no slot by pushing out less than its own weight', () => {
  const draw = smallProblems.map((problem) => ({ ...problem, fairness: null }));
  fc.assert(
    fc.property(draw, (problem) => {
      const solution = solve(problem, { steps: 5 });
      const model = compileProblem(problem);
      const board = createBoard(model);
      const indexOf = new Map(problem.meetings.map(({ id }, m) => [id, m]));
      for (const { id, slot } of solution.meetings)
        placeMeeting(board, indexOf.get(id) as number, slot);
      for (const { id, reason } of solution.unscheduled) {
        if (reason !== 'lost_to_others') continue;
        const m = indexOf.get(id) as number;
        for (const t of model.slotsOf[m] as Int32Array) {
          const blockers: number[] = [];
          if (!collectBlockers(board, m, t, createRandom(1), blockers)) continue;
          const pushedOut = blockers.reduce((sum, b) => sum + (model.weight[b] as number), 0);
          expect(pushedOut).toBeGreaterThanOrEqual(model.weight[m] as number);
        }
      }
    }),
    { numRuns: 300 },
  );
});
