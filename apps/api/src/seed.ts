import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectDatabase } from '@ponte/db';
import { readConfig } from './config.ts';
import { seedDemo } from './demo/demo.ts';
import { type Deps, randomIds, systemClock } from './deps.ts';
import { createLog } from './log.ts';
import { createKeepingMailer } from './mail/keeping.ts';

/** Loads the demo into the database of the configuration and leaves the sign-ins in DATA_DIR. */
const result = readConfig(process.env);
if ('faults' in result) throw new Error(result.faults.join('\n'));
const { config } = result;
const log = createLog(config.logLevel);
// A demo that a power cut takes is made again: no need to wait for the disk at every step.
const address = new URL(config.databaseUrl);
address.searchParams.set('options', '-c synchronous_commit=off');
const db = connectDatabase(address.href, {
  onError: (err) => log.error({ err }, 'a database connection broke'),
});
const deps: Deps = {
  config,
  db,
  clock: systemClock,
  ids: randomIds,
  mailer: createKeepingMailer(),
  log,
};
try {
  const signIns = await seedDemo(deps);
  writeFileSync(
    join(config.dataDir, 'demo-sign-ins.json'),
    `${JSON.stringify(signIns, null, 2)}\n`,
  );
} finally {
  await db.$client.end();
}
