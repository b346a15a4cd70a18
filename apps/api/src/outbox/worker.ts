import { EventEmitter } from 'node:events';
import { sql } from 'drizzle-orm';
import {
  Logger,
  type Runner,
  run,
  runOnce,
  type TaskList,
  type WorkerEvents,
} from 'graphile-worker';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { type ClockTask, toCronItems, toTasks } from './clock-tasks.ts';
import { holdLease } from './lease.ts';
import { sendTask } from './queue.ts';
import { openQueuePool } from './queue-pool.ts';
import type { MessageRenderers } from './rendering.ts';
import { sendMessage } from './send-message.ts';

/** What the slices bring: who writes which mail, and what time brings about. */
export type OutboxWork = { renderers: MessageRenderers; clockTasks: readonly ClockTask[] };

const sendPayload = z.object({ messageId: z.uuid() });
const sendersAtOnce = 8;

/** Everything the queue can do, by name. */
export function createTaskList(deps: Deps, { renderers, clockTasks }: OutboxWork): TaskList {
  return {
    ...toTasks(deps, clockTasks),
    [sendTask]: (payload) => sendMessage(deps, renderers, sendPayload.parse(payload).messageId),
  };
}

const levels = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' } as const;

/** The queue's own words in our log; its chatter about every job only at `trace`. */
const queueLogger = (deps: Deps): Logger =>
  new Logger(() => (level, message) => deps.log[levels[level]]({ source: 'queue' }, message));

export type Worker = {
  /** Lets what is being sent finish, and takes no more. */
  stop(): Promise<void>;
};

const nudgeMs = 5;

/**
 * The queue looks for the next job before it has given the finished one's lane back, sees nothing, and would
 * sleep until the next poll. A nudge right afterwards lets a lane go on at once.
 */
function keepLanesMoving(events: WorkerEvents): { stop(): void } {
  let isStopped = false;
  let timer: NodeJS.Timeout | null = null;
  events.on('job:complete', ({ worker }) => {
    if (isStopped || timer) return;
    timer = setTimeout(() => {
      timer = null;
      if (!isStopped) worker.workerPool.nudge(sendersAtOnce);
    }, nudgeMs);
  });
  return {
    stop: () => {
      isStopped = true;
    },
  };
}

/** Starts sending and the clock. Several processes may run one each on the same database. */
export async function startWorker(deps: Deps, work: OutboxWork): Promise<Worker> {
  const events: WorkerEvents = new EventEmitter();
  let name: string | null = null;
  events.on('pool:create', ({ workerPool }) => {
    name = workerPool.id;
  });
  const lanes = keepLanesMoving(events);
  const pgPool = openQueuePool(deps, sendersAtOnce + 2);
  const runner: Runner = await run({
    pgPool,
    concurrency: sendersAtOnce,
    taskList: createTaskList(deps, work),
    parsedCronItems: toCronItems(work.clockTasks),
    noHandleSignals: true,
    pollInterval: 1_000,
    logger: queueLogger(deps),
    events,
  });
  const lease = holdLease(deps, () => name);
  return {
    stop: async () => {
      lanes.stop();
      await runner.stop();
      await lease.release();
      await pgPool.end();
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
