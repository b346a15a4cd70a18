import type { RunFigures } from '@ponte/contracts';
import type { Problem, Progress, Solution } from '@ponte/scheduling';
import { runSchedule, type SolutionCheck, SolverFailure } from '@ponte/scheduling/run';
import type { Deps } from '../../deps.ts';
import type { NumberedProblem } from './problem.ts';
import { changeRun, type RunRow } from './queries.ts';
import { sealDraft } from './sealing.ts';

/** The runs that this process is solving now; a restart loses them, and says so (failInterruptedRuns). */
type Running = {
  progress: Progress | null;
  curve: Progress[];
  stop: AbortController;
  done: Promise<void>;
};
const running = new Map<string, Running>();

export const progressOf = (runId: string): Progress | null => running.get(runId)?.progress ?? null;
export const curveOf = (run: Pick<RunRow, 'id' | 'curve'>): Progress[] =>
  running.get(run.id)?.curve ?? (run.curve as unknown as Progress[]);
export const listRunning = (): string[] => [...running.keys()];

const idle = (): Running => ({
  progress: null,
  curve: [],
  stop: new AbortController(),
  done: Promise.resolve(),
});

/** Says that a run is about to begin here. */
export function announceRun(runId: string): void {
  running.set(runId, idle());
}

export function renounceRun(runId: string): void {
  running.delete(runId);
}

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

/** A curve needs no more points than a screen can show. */
const mostPoints = 240;

const drawn = ['stage', 'scheduled', 'weight', 'weightBound', 'breaks', 'breaksBound'] as const;

function addToCurve(curve: Progress[], progress: Progress): void {
  const last = curve.at(-1);
  if (last && drawn.every((figure) => last[figure] === progress[figure])) return;
  curve.push(progress);
  if (curve.length <= mostPoints) return;
  // Every other point goes, never the first or the newest.
  const thinned = curve.filter((_, i) => i % 2 === 0 || i === curve.length - 1);
  curve.splice(0, curve.length, ...thinned);
}

/** What a run has come to, in the scheduler's numbers. */
export type Answer = {
  problem: Problem;
  solution: Solution;
  /** What the independent verifier counted in it. */
  check: SolutionCheck;
  /** What a repair answers to. */
  repair?: Record<string, unknown>;
};
export type Work = (follow: (progress: Progress) => void, signal: AbortSignal) => Promise<Answer>;

/** The figures of a draft. A schedule in which the independent verifier finds a fault never becomes one. */
function toFigures({ problem, solution, check }: Answer): RunFigures {
  const { faults, isValid, spread } = check.verification;
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
    faults: { ...faults },
    spread,
    certificate: { weight: check.weight, breaks: check.breaks },
  };
}

/** Numbers become ids again. */
function toDraft(numbered: NumberedProblem, answer: Answer, placed: ReadonlySet<string>) {
  const slotOf = (slot: number) => numbered.slots[slot]?.id ?? '';
  return {
    placements: answer.solution.meetings.map(({ id, slot, table }) => ({
      meetingId: id,
      slotId: slotOf(slot),
      tableId: numbered.tables[table]?.id ?? '',
    })),
    unscheduled: answer.solution.unscheduled.map(({ id, reason, fix }) => ({
      meetingId: id,
      reason,
      wasScheduled: placed.has(id),
      ...(fix ? { remedy: toStoredRemedy(numbered, fix) } : {}),
    })),
    repair: answer.repair ?? null,
  };
}

type Fix = NonNullable<Solution['unscheduled'][number]['fix']>;
export type StoredRemedy = {
  kind: Fix['kind'];
  participantId: string | null;
  slotId: string | null;
  gain: number;
  meetingIds: string[];
};

export const toStoredRemedy = ({ slots }: NumberedProblem, fix: Fix): StoredRemedy => ({
  kind: fix.kind,
  participantId: 'participant' in fix ? fix.participant : null,
  slotId: 'slot' in fix ? (slots[fix.slot]?.id ?? null) : null,
  gain: fix.gain,
  meetingIds: fix.meetings,
});

/** What a run starts from. */
export type Task = {
  run: Pick<RunRow, 'id' | 'eventId'>;
  numbered: NumberedProblem;
  /** Meetings that have a place now: left out by the draft, they lose it. */
  placed: ReadonlySet<string>;
  work: Work;
};

async function solveAndKeep(deps: Deps, task: Task, state: Running): Promise<void> {
  const { run, numbered, placed } = task;
  const follow = (progress: Progress) => {
    state.progress = progress;
    addToCurve(state.curve, progress);
  };
  const answer = await task.work(follow, state.stop.signal);
  const figures = { ...toFigures(answer), isStopped: state.stop.signal.aborted };
  const draft = { ...toDraft(numbered, answer, placed), figures };
  await changeRun(deps.db, run.id, 'solving', {
    ...draft,
    state: 'draft',
    seal: sealDraft(deps.config.secret, { ...run, ...draft }),
    curve: state.curve.map((progress) => ({ ...progress })),
    finishedAt: deps.clock.now(),
  });
}

/** How to make a schedule anew. */
export const solveAnew =
  (numbered: NumberedProblem, options: { seconds: number; seed: number }): Work =>
  async (onProgress, signal) => {
    const { seconds, seed } = options;
    const { problem } = numbered;
    const order = { seconds, seed, signal, onProgress, isChecked: true };
    const { solution, check } = await runSchedule(problem, order);
    if (!check) throw new Error('the schedule was not counted again');
    return { problem, solution, check };
  };

/** Solves in worker threads while the API goes on; the answer is kept as a draft, a failure with its reason. */
export function startSolving(deps: Deps, task: Task): void {
  const runId = task.run.id;
  const state = running.get(runId) ?? idle();
  running.set(runId, state);
  state.done = solveAndKeep(deps, task, state)
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
