import type { RunFigures } from '@ponte/contracts';
import { type Problem, type Progress, type Solution, verifySchedule } from '@ponte/scheduling';
import { runSchedule } from '@ponte/scheduling/run';
import type { Deps } from '../../deps.ts';
import type { NumberedProblem } from './problem.ts';
import { changeRun } from './queries.ts';

/** The runs that this process is solving now; a restart loses them, and says so (failInterruptedRuns). */
type Running = { progress: Progress | null; stop: AbortController; done: Promise<void> };
const running = new Map<string, Running>();

export const progressOf = (runId: string): Progress | null => running.get(runId)?.progress ?? null;
export const listRunning = (): string[] => [...running.keys()];

/** Ends a run early with the best schedule so far; false when this process does not solve it. */
export function stopSolving(runId: string): boolean {
  const run = running.get(runId);
  run?.stop.abort();
  return run !== undefined;
}

/** Waits until a run has written its answer; at once when none is going on. For tests and for closing down. */
export const awaitRun = (runId: string): Promise<void> =>
  running.get(runId)?.done ?? Promise.resolve();

export async function stopAllSolving(): Promise<void> {
  for (const { stop } of running.values()) stop.abort();
  await Promise.all([...running.values()].map(({ done }) => done));
}

/** The figures of a draft. A schedule in which the independent verifier finds a fault never becomes one. */
function toFigures(problem: Problem, solution: Solution): RunFigures {
  const { faults, isValid } = verifySchedule(problem, solution);
  if (!isValid) throw new Error(`the schedule breaks its rules: ${JSON.stringify(faults)}`);
  return {
    status: solution.status,
    wished: problem.meetings.length,
    scheduled: solution.scheduled,
    weight: solution.weight,
    weightBound: solution.weightBound,
    breaks: solution.breaks,
    breaksBound: solution.breaksBound,
    seconds: solution.seconds,
    peopleTwice: faults.peopleTwice,
    tablesTwice: faults.tablesTwice,
    outsideAvailability: faults.outsideAvailability,
  };
}

async function solveAndKeep(
  deps: Deps,
  runId: string,
  numbered: NumberedProblem,
  options: { seconds: number; seed: number },
  run: Running,
): Promise<void> {
  const { solution } = await runSchedule(numbered.problem, {
    ...options,
    signal: run.stop.signal,
    onProgress: (progress) => {
      run.progress = progress;
    },
  });
  await changeRun(deps.db, runId, 'solving', {
    state: 'draft',
    figures: toFigures(numbered.problem, solution),
    finishedAt: deps.clock.now(),
    placements: solution.meetings.map(({ id, slot, table }) => ({
      meetingId: id,
      slotId: numbered.slots[slot]?.id ?? '',
      tableId: numbered.tables[table]?.id ?? '',
    })),
    unscheduled: solution.unscheduled.map(({ id, reason }) => ({ meetingId: id, reason })),
  });
}

/** Solves in worker threads while the API goes on; the answer is kept as a draft, a failure with its reason. */
export function startSolving(
  deps: Deps,
  runId: string,
  numbered: NumberedProblem,
  options: { seconds: number; seed: number },
): void {
  const run: Running = { progress: null, stop: new AbortController(), done: Promise.resolve() };
  running.set(runId, run);
  run.done = solveAndKeep(deps, runId, numbered, options, run)
    .catch(async (error: unknown) => {
      deps.log.error({ err: error, runId }, 'the scheduler failed');
      await changeRun(deps.db, runId, 'solving', {
        state: 'failed',
        failure: 'defect',
        finishedAt: deps.clock.now(),
      });
    })
    .catch((error: unknown) =>
      deps.log.error({ err: error, runId }, 'the failed run could not be written down'),
    )
    .finally(() => running.delete(runId));
}
