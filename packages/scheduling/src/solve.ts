import { assembleSolution } from './assemble.ts';
import { closeBreaks } from './breaks/close-breaks.ts';
import type { Problem } from './problem.ts';
import type { Solution } from './solution.ts';
import { type Certificate, type SolveOptions, type SolveRun, startRun } from './solve-run.ts';
import { placeMeetings } from './weight/place-meetings.ts';

export interface CertifiedSolution {
  solution: Solution;
  certificate: Certificate;
}

/** The best schedule found within the budget, always lawful, with the bounds proved on the way. */
export function solve(problem: Problem, options: SolveOptions = {}): Solution {
  return solveCertified(problem, options).solution;
}

/** `solve`, with the prices that prove its bounds. */
export function solveCertified(problem: Problem, options: SolveOptions = {}): CertifiedSolution {
  const run = startRun(problem, options);
  placeMeetings(run);
  closeBreaks(run);
  return { solution: finishRun(run), certificate: run.certificate };
}

function finishRun(run: SolveRun): Solution {
  const timing = { seconds: run.elapsed(), secondsToBest: run.secondsToBest };
  return assembleSolution(run.board, run.bounds, timing);
}
