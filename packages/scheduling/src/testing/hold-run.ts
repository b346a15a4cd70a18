import { runSchedule } from '../run/index.ts';
import { makeProblem, pairAll } from './test-problems.ts';

/** Solves for a minute, and tells its parent each process that it starts: for tests that kill it meanwhile. */
await runSchedule(makeProblem(9, 3, 12, pairAll(12), { fairness: 0 }), {
  seconds: 60,
  onProcess: (pid) => process.send?.(pid),
});
