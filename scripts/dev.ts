import { fromRoot } from './root.ts';
import { locateProgram } from './stages/run-command.ts';
import { readHost, writeAddress } from './start/address.ts';
import { startChild, stopChild } from './start/children.ts';
import { migrateDatabase } from './start/database.ts';
import { readEnvironment } from './start/environment.ts';
import { awaitHealth } from './start/health.ts';
import { findPort } from './start/port.ts';
import { prepare } from './start/prepare.ts';
import { runUntilStopped } from './start/shutdown.ts';

const tell = (line: string) => process.stdout.write(`${line}\n`);

// The server from its sources, started anew at each change, and the pages through vite.
await runUntilStopped(tell, async (shutdown) => {
  const given = readEnvironment();
  const host = readHost(given);
  const port = await findPort(host, given.PORT);
  const { environment, databaseUrl } = await prepare(shutdown, { tell });
  await migrateDatabase(databaseUrl);
  const own = { ...environment, PORT: String(port), LOG_LEVEL: given.LOG_LEVEL ?? 'info' };
  const server = startChild(fromRoot('apps/api/src/main.ts'), own, { flags: ['--watch'] });
  await shutdown.add(() => stopChild(server));
  const cwd = fromRoot('apps/web');
  const vite = startChild(locateProgram('vite', 'bin/vite.js', cwd), own, { cwd });
  await shutdown.add(() => stopChild(vite));
  await awaitHealth(writeAddress(host, port), server);
});
