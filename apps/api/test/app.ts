import { connectDatabase, type Database } from '@ponte/db';
import { createTestDatabase } from '@ponte/db/testing';
import { sql } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import pino from 'pino';
import { type AppOptions, buildApp } from '../src/app.ts';
import { type Config, readConfig } from '../src/config.ts';
import { type Deps, randomIds } from '../src/deps.ts';
import { clockTasks } from '../src/features/clock-tasks.ts';
import { messageRenderers } from '../src/features/message-renderers.ts';
import { queueTasks } from '../src/features/queue-tasks.ts';
import type { Mailer } from '../src/mail/mailer.ts';
import { runDueJobs } from '../src/outbox/worker.ts';
import { Agent } from './agent.ts';
import { createTestClock, type TestClock } from './clock.ts';
import { createTestMailbox, type TestMailbox } from './mailbox.ts';

export type TestApp = {
  app: FastifyInstance;
  deps: Deps;
  db: Database;
  clock: TestClock;
  mailbox: TestMailbox;
  connectionString: string;
  /** A browser that nobody has signed in with. */
  stranger(): Agent;
  /** Runs every job that is due, as the worker would: afterwards the mailbox holds what was queued. */
  deliver(): Promise<void>;
  /** As `deliver`, with everything due that waits for another attempt. */
  deliverLater(): Promise<void>;
  close(): Promise<void>;
};

export type TestAppOptions = AppOptions & {
  environment?: Record<string, string>;
  maxConnections?: number;
  /** A real mailer instead of the mailbox. */
  mailer?: Mailer;
};

function readTestConfig(connectionString: string, environment: Record<string, string>): Config {
  const result = readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: 'postgres://set-below',
    SECRET: 'a secret that only the tests know, 32+',
    PUBLIC_URL: 'http://localhost:3000',
    LOG_LEVEL: 'silent',
    ...environment,
  });
  if ('faults' in result) throw new Error(result.faults.join('\n'));
  return { ...result.config, databaseUrl: connectionString };
}

/** The whole API on a database of its own, with a clock and a mailbox in the test's hands. */
export async function createTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const database = await createTestDatabase();
  const config = readTestConfig(database.connectionString, options.environment ?? {});
  const log = pino({ level: config.logLevel });
  const db = connectDatabase(database.connectionString, {
    maxConnections: options.maxConnections ?? 12,
    onError: (error) => log.error(error),
  });
  const [clock, mailbox] = [createTestClock(), createTestMailbox()];
  const deps: Deps = { config, db, clock, ids: randomIds, mailer: options.mailer ?? mailbox, log };
  const { rateFactor = 1_000, onRoute } = options;
  const app = await buildApp(deps, { rateFactor, ...(onRoute ? { onRoute } : {}) });
  await app.ready();
  const deliver = () =>
    runDueJobs(deps, { clockTasks, renderers: messageRenderers, tasks: queueTasks });
  return {
    app,
    deps,
    db,
    clock,
    mailbox,
    connectionString: database.connectionString,
    stranger: () => new Agent(app),
    deliver,
    deliverLater: async () => {
      await db.execute(sql`update graphile_worker._private_jobs set run_at = now()`);
      await db.execute(sql`update message set due_at = now() where state in ('queued', 'sending')`);
      await deliver();
    },
    close: async () => {
      await app.close();
      await db.$client.end();
      await database.drop();
    },
  };
}
