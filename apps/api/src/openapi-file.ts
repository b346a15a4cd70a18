import { connectDatabase } from '@ponte/db';
import { buildApp } from './app.ts';
import { readConfig } from './config.ts';
import { randomIds, systemClock } from './deps.ts';
import { createLog } from './log.ts';

/** Prints the OpenAPI document of all routes; no database is touched. `scripts/` keeps the typed client equal to it. */
const result = readConfig({
  NODE_ENV: 'test',
  DATABASE_URL: 'postgres://nowhere',
  SECRET: 'x'.repeat(32),
  LOG_LEVEL: 'silent',
});
if ('faults' in result) throw new Error(result.faults.join('\n'));
const log = createLog('silent');
const db = connectDatabase(result.config.databaseUrl, { onError: (error) => log.error(error) });
const mailer = { send: async () => ({ state: 'kept' as const }), close: () => {} };
const app = await buildApp({
  config: result.config,
  db,
  clock: systemClock,
  ids: randomIds,
  mailer,
  log,
});
await app.ready();
process.stdout.write(`${JSON.stringify(app.swagger(), null, 2)}\n`);
await app.close();
