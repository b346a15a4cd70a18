import { asProblem } from '../../../api/problem.ts';

// Two studies at once are what the server works on; another waits its turn here.
const mostTurns = 10;

/** Asks again while the server is at other studies; any other refusal is told at once. */
export const whileBusy = {
  retry: (failures: number, thrown: unknown): boolean =>
    asProblem(thrown).code === 'schedule_busy' && failures < mostTurns,
  retryDelay: 1_500,
};
