import { assembleSolution } from './assemble.ts';
import { createBoard } from './board/board.ts';
import { enforceFairness } from './breaks/fairness.ts';
import { type BudgetLimits, createBudget } from './budget.ts';
import { compileProblem } from './model/model.ts';
import type { Problem } from './problem.ts';
import { createRandom } from './random.ts';
import type { Solution } from './solution.ts';
import { annealWeight } from './weight/anneal-weight.ts';
import { orderByNeed } from './weight/construct.ts';
import { insertInOrder } from './weight/insert.ts';

export interface SolveOptions extends BudgetLimits {
  /** 1 unless told; the same seed and steps give the same answer. */
  seed?: number;
}

/** The best schedule found within the budget, always lawful, with the bounds proved on the way. */
export function solve(problem: Problem, options: SolveOptions = {}): Solution {
  const random = createRandom(options.seed ?? 1);
  const budget = createBudget(options);
  const model = compileProblem(problem);
  const board = createBoard(model);
  const placeable = model.slotsOf.filter((slots) => slots.length > 0).length;
  const bound = model.weight.reduce(
    (sum, w, m) => sum + ((model.slotsOf[m] as Int32Array).length > 0 ? w : 0),
    0,
  );
  insertInOrder(board, orderByNeed(model, random), random);
  annealWeight(board, bound, budget, random);
  enforceFairness(board);
  const bounds = { weight: bound, breaks: 0, areAllPlaceable: placeable === model.meetings };
  return assembleSolution(board, bounds, { seconds: 0, secondsToBest: 0 });
}
