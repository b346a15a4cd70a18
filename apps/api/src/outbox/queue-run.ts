import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Logger, type Runner, run, type TaskList, type WorkerEvents } from 'graphile-worker';
import type { Pool } from 'pg';
import type { Deps } from '../deps.ts';
import { type ClockTask, toCronItems } from './clock-tasks.ts';
import { holdLease } from './lease.ts';
import { openQueuePool } from './queue-pool.ts';

export const sendersAtOnce = 8;
const nudgeMs = 5;

const levels = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' } as const;

/** The queue's own words in our log; its chatter about every job only at `trace`. */
export const queueLogger = (deps: Deps): Logger =>
  new Logger(() => (level, message) => deps.log[levels[level]]({ source: 'queue' }, message));

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
  const stop = () => {
    isStopped = true;
  };
  events.on('worker:release', stop); // a nudge after this would be a mistake to the queue
  return { stop };
}

/** The tasks, with a way to wait for those that are still at work. */
function trackTasks(tasks: TaskList): { tasks: TaskList; settled(): Promise<void> } {
  const running = new Set<Promise<unknown>>();
  const tracked = Object.entries(tasks).map(([name, task]) => [
    name,
    async (...given: Parameters<NonNullable<typeof task>>) => {
      const work = Promise.resolve(task?.(...given));
      running.add(work);
      await work.finally(() => running.delete(work));
    },
  ]);
  return {
    tasks: Object.fromEntries(tracked) as TaskList,
    settled: async () => {
      await Promise.allSettled([...running]);
    },
  };
}

/** A client that the queue did not give back in time is left to the garbage. */
const endPool = (pool: Pool): Promise<void> =>
  Promise.race([pool.end(), sleep(5_000, undefined, { ref: false })]);

/** One life of the queue's runner: it ends by itself when its database connections break. */
export type QueueRun = {
  /** The name under which it locks jobs. */
  name: string;
  /** Resolves when it takes no more jobs and none is at work. */
  ended: Promise<void>;
  stop(): Promise<void>;
};

/** Starts a life; `formerName` is the life before in this process, whose jobs are free at once. */
export async function startRun(
  deps: Deps,
  given: { taskList: TaskList; clockTasks: readonly ClockTask[]; formerName: string | null },
): Promise<QueueRun> {
  const events: WorkerEvents = new EventEmitter();
  let name = '';
  events.on('pool:create', ({ workerPool }) => {
    name = workerPool.id;
  });
  const broken = new Promise<void>((resolve) => events.on('pool:fatalError', () => resolve()));
  const lanes = keepLanesMoving(events);
  const { tasks, settled } = trackTasks(given.taskList);
  const pgPool = openQueuePool(deps, sendersAtOnce + 2);
  let runner: Runner;
  try {
    if (given.formerName)
      await pgPool.query('select graphile_worker.force_unlock_workers($1)', [[given.formerName]]);
    runner = await run({
      pgPool,
      concurrency: sendersAtOnce,
      taskList: tasks,
      parsedCronItems: toCronItems(given.clockTasks),
      noHandleSignals: true,
      pollInterval: 1_000,
      logger: queueLogger(deps),
      events,
      // Without batches the queue does not wait for its own answer, and a lost connection ends the process.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    });
  } catch (error) {
    await endPool(pgPool);
    throw error;
  }
  const lease = holdLease(deps, name);
  const finish = async () => {
    lanes.stop();
    await settled();
    await lease.release();
    await endPool(pgPool);
  };
  const hear = (err: unknown) => deps.log.warn({ err }, 'the queue stopped');
  // Nobody waits for `stop`: after a broken connection it never comes back, because the queue counts for ever on
  // an answer that is lost.
  const stop = () => void runner.stop().catch(hear);
  const ended = Promise.race([runner.promise.catch(hear), broken.then(stop)]).then(finish);
  return {
    name,
    ended,
    stop: async () => {
      lanes.stop();
      stop();
      await ended;
    },
  };
}
