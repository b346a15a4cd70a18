import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { runOnce, type TaskList } from 'graphile-worker';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { type ClockTask, toTasks } from './clock-tasks.ts';
import { createCloser } from './closing.ts';
import { drainLane } from './drain-lane.ts';
import { laneTask } from './queue.ts';
import { openQueuePool } from './queue-pool.ts';
import { queueLogger, startRun } from './queue-run.ts';
import type { MessageRenderers } from './rendering.ts';
import type { Sender } from './send-messages.ts';

/** Work of a slice that the queue does, by the name under which jobs are added. */
export type QueueTasks = Record<string, (deps: Deps, payload: unknown) => Promise<void>>;

/** What the slices bring: who writes which mail, what time brings about, and what else the queue does. */
export type OutboxWork = {
  renderers: MessageRenderers;
  clockTasks: readonly ClockTask[];
  tasks?: QueueTasks;
};

const lanePayload = z.object({ lane: z.number().int().min(0) });

/** Everything the queue can do, by name. */
export function createTaskList(
  deps: Deps,
  { renderers, clockTasks, tasks = {} }: OutboxWork,
  stopping?: AbortSignal,
): TaskList {
  const sender: Sender = { deps, renderers, close: createCloser(deps.db), stopping };
  const ofSlices = Object.entries(tasks).map(([name, run]) => [
    name,
    (payload: unknown) => run(deps, payload),
  ]);
  return {
    ...(Object.fromEntries(ofSlices) as TaskList),
    ...toTasks(deps, clockTasks),
    [laneTask]: (payload) => drainLane(sender, lanePayload.parse(payload).lane),
    // Jobs of former versions named one message; what they meant stands in lane 0 and is found by housekeeping.
    send_message: () => undefined,
  };
}

export type Worker = {
  /** Lets what is being sent finish, and takes no more. */
  stop(): Promise<void>;
};

const restartMs = 1_000;

/**
 * Starts sending and the clock. Several processes may run one each on the same database. When the database goes
 * away the queue ends; it is started anew until the database is back.
 */
export async function startWorker(deps: Deps, work: OutboxWork): Promise<Worker> {
  const stopping = new AbortController();
  const taskList = createTaskList(deps, work, stopping.signal);
  const given = { taskList, clockTasks: work.clockTasks };
  let current = await startRun(deps, { ...given, formerName: null });
  const restart = async () => {
    await sleep(restartMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    if (stopping.signal.aborted) return;
    try {
      current = await startRun(deps, { ...given, formerName: current.name });
      if (stopping.signal.aborted) await current.stop();
    } catch (error) {
      deps.log.warn({ err: error }, 'the queue cannot start; trying again');
    }
  };
  const supervise = async () => {
    while (!stopping.signal.aborted) {
      await current.ended;
      await restart();
    }
  };
  const supervised = supervise();
  return {
    stop: async () => {
      stopping.abort();
      await current.stop();
      await supervised;
    },
  };
}

const countDue = sql`select count(*)::int as due from graphile_worker._private_jobs
  where run_at <= now() and attempts < max_attempts and locked_at is null`;

/** Does everything that is due now, and returns. */
export async function runDueJobs(deps: Deps, work: OutboxWork): Promise<void> {
  const pgPool = openQueuePool(deps, 2);
  const once = { pgPool, noHandleSignals: true, logger: queueLogger(deps) };
  try {
    // A run ends when it finds nothing, which it also does while the lane of the job before is still taken.
    for (let due = 1; due > 0; ) {
      await runOnce({ ...once, taskList: createTaskList(deps, work) });
      const { rows } = await deps.db.execute<{ due: number }>(countDue);
      due = rows[0]?.due ?? 0;
    }
  } finally {
    await pgPool.end();
  }
}
