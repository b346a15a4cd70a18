import { existsSync } from 'node:fs';
import { API_DIST } from './build/bundle-api.ts';
import { mustBuild } from './build/parts.ts';
import { Failure } from './failure.ts';
import { fromRoot } from './root.ts';
import { readHost, writeAddress } from './start/address.ts';
import { awaitEnd, startChild, stopChild } from './start/children.ts';
import { migrateDatabase } from './start/database.ts';
import { isFirstStart, listSignIns } from './start/demo.ts';
import { type Environment, prepareDataDir, readEnvironment } from './start/environment.ts';
import { awaitHealth } from './start/health.ts';
import { findPort } from './start/port.ts';
import { prepare } from './start/prepare.ts';
import { runUntilStopped, type Shutdown } from './start/shutdown.ts';
import { beginDemo, finishDemo } from './start/unfinished-demo.ts';

const begun = Date.now();
const tell = (line: string) => process.stdout.write(`${line}\n`);

type Step = { script: string; environment: Environment; complaint: string };

async function runToEnd(shutdown: Shutdown, { script, environment, complaint }: Step) {
  const child = startChild(script, environment);
  await shutdown.add(() => stopChild(child));
  const code = await awaitEnd(child);
  shutdown.signal.throwIfAborted();
  if (code !== 0) throw new Failure(complaint);
}

async function build(shutdown: Shutdown): Promise<void> {
  if (!mustBuild()) return;
  tell('Building the server and the web pages …');
  await runToEnd(shutdown, {
    script: fromRoot('scripts/build.ts'),
    environment: process.env,
    complaint: 'Ponte cannot be built; the reason is above.',
  });
}

/** Only a trial gets the demo: an organisation's own installation starts empty. */
async function loadDemo(shutdown: Shutdown, environment: Environment, databaseUrl: string) {
  const script = fromRoot(API_DIST, 'seed.js');
  const isUnwanted = environment.NODE_ENV === 'production' || process.argv.includes('--no-demo');
  if (isUnwanted || !existsSync(script) || !(await isFirstStart(databaseUrl))) return;
  tell('Loading the demo …');
  const complaint = 'The demo cannot be loaded; the reason is above.';
  await beginDemo(databaseUrl);
  await runToEnd(shutdown, { script, environment, complaint });
  await finishDemo(databaseUrl);
}

async function serve(shutdown: Shutdown, environment: Environment, address: string) {
  const server = startChild(fromRoot(API_DIST, 'main.js'), environment);
  await shutdown.add(() => stopChild(server));
  await awaitHealth(address, server);
  server.once('exit', (code) => {
    shutdown.fail(new Failure(`The server ended unexpectedly (${code ?? 'killed'}).`));
  });
}

function announce(address: string, dataDir: string): void {
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  tell(`\nPonte is ready after ${seconds} s: ${address}\n`);
  const signIns = listSignIns(dataDir);
  if (signIns.length > 0) tell(`Sign in to the demo as\n${signIns.join('\n')}\n`);
  tell(`The data is in ${dataDir}. Stop with Ctrl-C.`);
}

await runUntilStopped(tell, async (shutdown) => {
  const given = readEnvironment();
  const host = readHost(given);
  const port = await findPort(host, given.PORT);
  // A wrong setting is told before the build, not after it.
  prepareDataDir(given);
  const [prepared] = await Promise.all([prepare(shutdown, { tell }), build(shutdown)]);
  const { databaseUrl, dataDir } = prepared;
  const environment: Environment = { ...prepared.environment, PORT: String(port) };
  shutdown.signal.throwIfAborted();
  await migrateDatabase(databaseUrl);
  await loadDemo(shutdown, environment, databaseUrl);
  shutdown.signal.throwIfAborted();
  const address = writeAddress(host, port);
  await serve(shutdown, environment, address);
  announce(environment.PUBLIC_URL ?? address, dataDir);
});
