import { parentPort, workerData } from 'node:worker_threads';
import { repairSchedule } from '../repair/repair-schedule.ts';
import { countPlaces } from '../what-if/estimate-gains.ts';
import { findRemedy } from '../why-not/find-remedy.ts';
import { checkSolution } from './check-solution.ts';
import { loadLinearSolver } from './highs.ts';
import type { InquiryAnswers, InquiryKind, InquiryTasks } from './inquiry.ts';
import type { ThreadData } from './messages.ts';

type Answer<K extends InquiryKind> = InquiryAnswers[K] | Promise<InquiryAnswers[K]>;
type Answers = { [K in InquiryKind]: (task: InquiryTasks[K]) => Answer<K> };

const now = (): number => performance.now();

const answers: Answers = {
  check: ({ problem, solution, certificate }) => checkSolution(problem, solution, certificate),
  places: async ({ problems, seconds }) => {
    const solveLinear = await loadLinearSolver();
    const until = now() + seconds * 1000;
    return problems.map((problem, i) => {
      const share = Math.max(50, until - now()) / (problems.length - i) / 1000;
      return countPlaces(problem, { seconds: share, now, solveLinear });
    });
  },
  remedy: ({ problem, solution, id, seconds }) => {
    const until = now() + seconds * 1000;
    return findRemedy(problem, solution, id, () => now() < until);
  },
  repair: ({ problem, current, changes, options }) => {
    const repair = repairSchedule(problem, current, changes, { ...options, now });
    return { ...repair, check: checkSolution(repair.problem, repair.solution, null) };
  },
};

type Question = { [K in InquiryKind]: { kind: K; task: InquiryTasks[K] } }[InquiryKind];

const answer = <K extends InquiryKind>(kind: K, task: InquiryTasks[K]): Answer<K> =>
  answers[kind](task);

const { kind, task } = (workerData as ThreadData<Question>).task;
parentPort?.postMessage(await answer(kind, task));
