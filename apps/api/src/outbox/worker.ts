import { EventEmitter } from 'node:events';
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

/** Starts sending and the clock. Several processes may run one each on the same database. */
export async function startWorker(deps: Deps, work: OutboxWork): Promise<Worker> {
  const events: WorkerEvents = new EventEmitter();
  let name: string | null = null;
  events.on('pool:create', ({ workerPool }) => {
    name = workerPool.id;
  });
  const runner: Runner = await run({
    connectionString: deps.config.databaseUrl,
    maxPoolSize: 4,
    concurrency: sendersAtOnce,
    taskList: createTaskList(deps, work),
    parsedCronItems: toCronItems(work.clockTasks),
    noHandleSignals: true,
    pollInterval: 1_000,
    logger: queueLogger(deps),
    events,
    preset: { worker: { localQueue: { size: sendersAtOnce } } },
  });
  const lease = holdLease(deps, () => name);
  return {
    stop: async () => {
      await runner.stop();
      await lease.release();
    },
  };
}

/** Does everything that is due now, and returns. */
export const runDueJobs = (deps: Deps, work: OutboxWork): Promise<void> =>
  runOnce({
    connectionString: deps.config.databaseUrl,
    maxPoolSize: 2,
    taskList: createTaskList(deps, work),
    noHandleSignals: true,
    logger: queueLogger(deps),
  });
