import { randomUUID } from 'node:crypto';
import type { ScheduleRunFailure } from '@ponte/domain';
import type { Progress } from '@ponte/scheduling';
import { runSchedule, SolverFailure } from '@ponte/scheduling/run';
import type { Deps } from '../../deps.ts';
import { type Answer, type Ground, toDraft, toFigures } from './answers.ts';
import { addToCurve } from './curve.ts';
import type { NumberedProblem } from './problem.ts';
import { finishRun, type Held, type RunRow, renewLease } from './queries.ts';
import { sealDraft } from './sealing.ts';
import { inTurn } from './solver-queue.ts';

/** Names this process towards others on the same database. */
export const processId = randomUUID();

type Running = {
  curve: Progress[];
  progress: Progress | null;
  /** Whether its turn has come. */
  isSolving: boolean;
  stop: AbortController;
  /** The solvers' processes, by number. */
  pids: number[];
  followers: Set<() => void>;
  done: Promise<void>;
};
const running = new Map<string, Running>();

const idle = (): Running => ({
  curve: [],
  progress: null,
  isSolving: false,
  stop: new AbortController(),
  pids: [],
  followers: new Set(),
  done: Promise.resolve(),
});

/** What this process knows of a run that it works on; null of others. */
export const findRunning = (runId: string): Readonly<Omit<Running, 'followers'>> | null =>
  running.get(runId) ?? null;

/** The figures of a run on its way, or those it was written down with. */
export const curveOf = ({ id, curve }: Pick<RunRow, 'id' | 'curve'>): Progress[] =>
  running.get(id)?.curve ?? (curve as unknown as Progress[]);

/** Calls back whenever there is something new about the run; answers how to end that. Null of a run of others. */
export function followRun(runId: string, onNews: () => void): (() => void) | null {
  const state = running.get(runId);
  state?.followers.add(onNews);
  return state ? () => void state.followers.delete(onNews) : null;
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

export type Order = {
  signal: AbortSignal;
  onProgress: (progress: Progress) => void;
  onProcess: (pid: number) => void;
};
export type Work = (order: Order) => Promise<Answer>;

/** What a run starts from. */
export type Task = { run: Pick<RunRow, 'id' | 'eventId'>; ground: Ground; work: Work };

/** How to make a schedule anew. */
export const solveAnew =
  ({ problem }: NumberedProblem, options: { seconds: number; seed: number }): Work =>
  async (order) => {
    const { solution, check } = await runSchedule(problem, {
      ...order,
      ...options,
      isChecked: true,
    });
    if (!check) throw new Error('the schedule was not counted again');
    return { problem, solution, check };
  };

const heartbeatMs = 2_000;
/** A crash may be bad luck once. */
const mostAttempts = 2;

const failureOf = (error: unknown): ScheduleRunFailure => {
  if (!(error instanceof SolverFailure)) return 'defect';
  return ({ crash: 'crashed', memory: 'memory', error: 'defect' } as const)[error.reason];
};

/** Solves, once more after a crash of the solver. */
async function tryTwice(deps: Deps, task: Task, state: Running, held: Held): Promise<Answer> {
  const order: Order = {
    signal: state.stop.signal,
    onProcess: (pid) => state.pids.push(pid),
    onProgress: (progress) => {
      state.progress = progress;
      if (addToCurve(state.curve, progress)) for (const tell of state.followers) tell();
    },
  };
  for (let attempt = 1; ; attempt++) {
    try {
      return await task.work(order);
    } catch (error) {
      if (attempt >= mostAttempts || failureOf(error) !== 'crashed') throw error;
      deps.log.warn({ err: error, runId: held.id }, 'the solver crashed; trying once more');
      state.curve = [];
      await renewLease(deps.db, held, { attempts: attempt + 1 });
    }
  }
}

async function solveAndKeep(deps: Deps, task: Task, state: Running, held: Held): Promise<void> {
  const answer = await inTurn(state.stop.signal, async () => {
    state.isSolving = true;
    await renewLease(deps.db, held, { solvingSince: deps.clock.now() });
    return tryTwice(deps, task, state, held);
  });
  const figures = { ...toFigures(answer), isStopped: state.stop.signal.aborted };
  const draft = { ...toDraft(task.ground, answer), figures };
  const isKept = await finishRun(deps.db, held, {
    ...draft,
    state: 'draft',
    seal: sealDraft(deps.config.secret, { ...task.run, ...draft }),
    curve: state.curve.map((progress) => ({ ...progress })),
    finishedAt: deps.clock.now(),
  });
  if (!isKept)
    deps.log.warn({ runId: held.id }, 'a run was taken over before its answer was there');
}

/** Says every few seconds that this process lives and how far it is, and hears whether it is to stop. */
function beat(deps: Deps, state: Running, held: Held): () => void {
  const timer = setInterval(() => {
    const curve = state.curve.map((progress) => ({ ...progress }));
    renewLease(deps.db, held, { curve })
      .then((row) => {
        if (!row || row.isStopping) state.stop.abort();
      })
      .catch((error: unknown) =>
        deps.log.warn({ err: error, runId: held.id }, 'no sign of life could be given'),
      );
  }, heartbeatMs);
  return () => clearInterval(timer);
}

/** Solves in processes of its own while the API goes on; the answer is kept as a draft, a failure with its reason. */
export function startSolving(deps: Deps, task: Task): void {
  const held: Held = { id: task.run.id, solverId: processId };
  const state = idle();
  running.set(held.id, state);
  const stopBeating = beat(deps, state, held);
  state.done = solveAndKeep(deps, task, state, held)
    .catch(async (error: unknown) => {
      deps.log.error({ err: error, runId: held.id }, 'the scheduler failed');
      const finishedAt = deps.clock.now();
      await finishRun(deps.db, held, { state: 'failed', failure: failureOf(error), finishedAt });
    })
    .catch((error: unknown) =>
      deps.log.error({ err: error, runId: held.id }, 'the failed run could not be written down'),
    )
    .finally(() => {
      stopBeating();
      running.delete(held.id);
      for (const tell of state.followers) tell();
    });
}
