import { connectDatabase } from '@ponte/db';
import { readConfig } from '../src/config.ts';
import { type Deps, randomIds, systemClock } from '../src/deps.ts';
import { messageRenderers } from '../src/features/message-renderers.ts';
import { createLog } from '../src/log.ts';
import { createMailer } from '../src/mail/transport.ts';
import { startWorker } from '../src/outbox/worker.ts';

/** The product's worker in a process that a test can kill. */
const result = readConfig(process.env);
if ('faults' in result) throw new Error(result.faults.join('\n'));
const { config } = result;
const log = createLog(config.logLevel);
const db = connectDatabase(config.databaseUrl, {
  maxConnections: 12,
  onError: (err) => log.warn(err),
});
const deps: Deps = {
  config,
  db,
  clock: systemClock,
  ids: randomIds,
  mailer: createMailer(config),
  log,
};
process.on('disconnect', () => process.exit(0));
await startWorker(deps, { renderers: messageRenderers, clockTasks: [] });
process.send?.({ isReady: true });
