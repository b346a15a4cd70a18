import { parentPort, workerData } from 'node:worker_threads';
import { solveCertified } from '../solve.ts';
import { addRemedies } from '../why-not/find-remedy.ts';
import { checkSolution } from './check-solution.ts';
import { loadLinearSolver } from './highs.ts';
import type { SearchMessage, SearchTask, ThreadData } from './messages.ts';
import {
  isImpossible,
  isStopRequested,
  openSharedState,
  readProvedBreaks,
  takeOffer,
} from './shared-state.ts';

/** Remedies for the meetings left out may take so long on top; those not reached are found when asked for. */
const REMEDY_MILLISECONDS = 400;

const { task, shared } = workerData as ThreadData<SearchTask>;
const state = openSharedState(shared);
const post = (message: SearchMessage): void => parentPort?.postMessage(message);

const answer = solveCertified(task.problem, {
  seed: task.seed,
  seconds: task.seconds,
  now: () => performance.now(),
  isStopped: () => isStopRequested(state),
  solveLinear: await loadLinearSolver(),
  outside: {
    readProvedBreaks: () => readProvedBreaks(state),
    isImpossible: () => isImpossible(state),
    takeOffer: () => takeOffer(state),
  },
  onProgress: (progress) => post({ kind: 'progress', progress }),
});
const until = performance.now() + REMEDY_MILLISECONDS;
const solution = addRemedies(task.problem, answer.solution, () => performance.now() < until);
const { problem, isChecked } = task;
const check = isChecked ? checkSolution(problem, solution, answer.certificate) : null;
post({ kind: 'solution', answer: { ...answer, solution, check } });
