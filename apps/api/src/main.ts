import { setTimeout } from 'node:timers/promises';
import { connectDatabase } from '@ponte/db';
import type { FastifyInstance } from 'fastify';
import { buildApp } from './app.ts';
import { type Config, readConfig } from './config.ts';
import { type Deps, randomIds, systemClock } from './deps.ts';
import { clockTasks } from './features/clock-tasks.ts';
import { messageRenderers } from './features/message-renderers.ts';
import { queueTasks } from './features/queue-tasks.ts';
import { openMailPort } from './inbound/mail-port.ts';
import { createLog } from './log.ts';
import { createMailer } from './mail/transport.ts';
import { startWorker, type Worker } from './outbox/worker.ts';

/** The process: HTTP and, unless told otherwise, the worker. Ends in order on SIGTERM and SIGINT. */
function readConfigOrExit(): Config {
  const result = readConfig(process.env);
  if ('config' in result) return result.config;
  const faults = result.faults.map((fault) => `- ${fault}`).join('\n');
  process.stderr.write(`The configuration is not right:\n${faults}\n`);
  process.exit(1);
}

function createDeps(config: Config): Deps {
  const log = createLog(config.logLevel);
  const onError = (err: Error) => log.error({ err }, 'a database connection broke');
  const db = connectDatabase(config.databaseUrl, { maxConnections: 12, onError });
  return { config, db, clock: systemClock, ids: randomIds, mailer: createMailer(config), log };
}

const retryWorkerMs = 5_000;

/** The worker needs the database at its start; while that is away it is tried again. */
function keepWorkerRunning(deps: Deps): () => Promise<void> {
  const stopping = new AbortController();
  let worker: Worker | null = null;
  const start = async () => {
    while (!worker && !stopping.signal.aborted) {
      try {
        worker = await startWorker(deps, {
          renderers: messageRenderers,
          clockTasks,
          tasks: queueTasks,
        });
      } catch (error) {
        deps.log.error({ err: error }, 'the worker cannot start; trying again');
        await setTimeout(retryWorkerMs, undefined, { signal: stopping.signal }).catch(() => null);
      }
    }
  };
  const started = start();
  return async () => {
    stopping.abort();
    await started;
    await worker?.stop();
  };
}

/** New requests stop first, then the worker, then the connections they used. */
function stopOnSignals(app: FastifyInstance, deps: Deps, stopWorker: () => Promise<void>): void {
  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    await app.close();
    await stopWorker();
    deps.mailer.close();
    await deps.db.$client.end();
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      stop().catch((error: unknown) => {
        deps.log.error({ err: error }, 'the end was not in order');
        process.exitCode = 1;
      });
    });
  }
}

/** The port for mail of a server beside us; one that cannot be opened does not keep the product from running. */
async function openDoors(deps: Deps): Promise<() => Promise<void>> {
  const { listenUrl } = deps.config.inbound;
  if (!listenUrl || !deps.config.isWorker) return async () => {};
  try {
    const door = await openMailPort(deps, listenUrl);
    return door.close;
  } catch (error) {
    deps.log.error({ err: error }, 'the port for incoming mail cannot be opened');
    return async () => {};
  }
}

const deps = createDeps(readConfigOrExit());
const app = await buildApp(deps);
const stopWorker = deps.config.isWorker ? keepWorkerRunning(deps) : async () => {};
const closeDoors = await openDoors(deps);
stopOnSignals(app, deps, async () => {
  await closeDoors();
  await stopWorker();
});
try {
  await app.listen({ host: deps.config.host, port: deps.config.port });
} catch (error) {
  const { code, message } = error as { code?: string; message: string };
  const isTaken = code === 'EADDRINUSE';
  process.stderr.write(
    `${isTaken ? `Port ${deps.config.port} is taken by another program; set PORT to a free one.` : message}\n`,
  );
  process.exitCode = 1;
  process.kill(process.pid, 'SIGTERM');
}
