import { connectDatabase } from '@ponte/db';
import type { FastifyInstance } from 'fastify';
import { buildApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { type Deps, randomIds, systemClock } from '../src/deps.ts';
import { createLog } from '../src/log.ts';
import { createKeepingMailer } from '../src/mail/keeping.ts';

/** The product as it runs, silent and without limits of rate, on the given database. */
export async function buildBenchApp(
  databaseUrl: string,
): Promise<{ app: FastifyInstance; deps: Deps }> {
  const result = readConfig({
    NODE_ENV: 'production',
    PUBLIC_URL: 'https://bench.test',
    DATABASE_URL: 'postgres://set-below',
    SECRET: 'what the bench signs with is no secret',
    LOG_LEVEL: 'silent',
  });
  if ('faults' in result) throw new Error(result.faults.join('\n'));
  const log = createLog('silent');
  const deps: Deps = {
    config: { ...result.config, databaseUrl },
    db: connectDatabase(databaseUrl, { maxConnections: 12, onError: (error) => log.error(error) }),
    clock: systemClock,
    ids: randomIds,
    mailer: createKeepingMailer(),
    log,
  };
  const app = await buildApp(deps, { rateFactor: 1_000_000 });
  await app.ready();
  return { app, deps };
}
