import { existsSync } from 'node:fs';
import { startEmbeddedPostgres } from '@ponte/db/embedded';
import { API_DIST } from './build/bundle-api.ts';
import { WEB_DIST } from './build/bundle-web.ts';
import { mustBuild } from './build/parts.ts';
import { describeFailure, Failure } from './failure.ts';
import { fromRoot } from './root.ts';
import { awaitEnd, startChild, stopChild } from './start/children.ts';
import { migrateDatabase } from './start/database.ts';
import { isFirstStart, listSignIns } from './start/demo.ts';
import {
  type Environment,
  prepareDataDir,
  provideSecrets,
  readEnvironment,
} from './start/environment.ts';
import { awaitHealth } from './start/health.ts';
import { findPort } from './start/port.ts';
import { Shutdown } from './start/shutdown.ts';

const begun = Date.now();
const tell = (line: string) => process.stdout.write(`${line}\n`);
const shutdown = new Shutdown();

async function runToEnd(script: string, environment: Environment, complaint: string) {
  const child = startChild(script, environment);
  await shutdown.add(() => stopChild(child));
  const code = await awaitEnd(child);
  if (code !== 0 && !shutdown.signal.aborted) throw new Failure(complaint);
}

async function build(environment: Environment): Promise<void> {
  if (!mustBuild()) return;
  tell('Building the server and the web pages …');
  await runToEnd(
    fromRoot('scripts/build.ts'),
    environment,
    'Ponte cannot be built; the reason is above.',
  );
}

async function provideDatabase(environment: Environment, dataDir: string): Promise<string> {
  if (environment.DATABASE_URL) return environment.DATABASE_URL;
  const server = await startEmbeddedPostgres({ dataDir, log: tell });
  await shutdown.add(server.stop);
  return server.connectionString;
}

/** Only a trial gets the demo: an organisation's own installation starts empty. */
async function loadDemo(environment: Environment, databaseUrl: string): Promise<void> {
  const seed = fromRoot(API_DIST, 'seed.js');
  const isUnwanted = environment.NODE_ENV === 'production' || process.argv.includes('--no-demo');
  if (isUnwanted || !existsSync(seed) || !(await isFirstStart(databaseUrl))) return;
  tell('Loading the demo …');
  await runToEnd(seed, environment, 'The demo cannot be loaded; the reason is above.');
}

async function serve(environment: Environment, address: string): Promise<void> {
  const server = startChild(fromRoot(API_DIST, 'main.js'), environment);
  await shutdown.add(() => stopChild(server));
  server.once('exit', (code) => {
    if (shutdown.signal.aborted) return;
    process.stderr.write(`The server ended unexpectedly (${code ?? 'killed'}).\n`);
    process.exitCode = 1;
    void shutdown.run();
  });
  await awaitHealth(address, server);
}

function announce(environment: Environment, address: string, dataDir: string): void {
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  tell(`\nPonte is ready after ${seconds} s: ${environment.PUBLIC_URL || address}\n`);
  const signIns = listSignIns(dataDir);
  if (signIns.length > 0) tell(`Sign in to the demo as\n${signIns.join('\n')}\n`);
  tell(`The data is in ${dataDir}. Stop with Ctrl-C.`);
}

function writeAddress(host: string, port: number): string {
  if (['0.0.0.0', '::', '127.0.0.1'].includes(host)) return `http://localhost:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

async function start(): Promise<void> {
  const given = readEnvironment();
  const host = given.HOST || '127.0.0.1';
  const port = await findPort(host, given.PORT);
  const dataDir = prepareDataDir(given);
  const own = { DATA_DIR: dataDir, PORT: String(port), ...provideSecrets(given, dataDir) };
  const [databaseUrl] = await Promise.all([provideDatabase(given, dataDir), build(given)]);
  const environment: Environment = {
    LOG_LEVEL: 'warn',
    WEB_DIR: fromRoot(WEB_DIST),
    ...given,
    ...own,
    DATABASE_URL: databaseUrl,
  };
  shutdown.signal.throwIfAborted();
  await migrateDatabase(databaseUrl);
  await loadDemo(environment, databaseUrl);
  shutdown.signal.throwIfAborted();
  const address = writeAddress(host, port);
  await serve(environment, address);
  announce(environment, address, dataDir);
}

shutdown.onSignals(() => tell('Stopping …'));
try {
  await start();
} catch (error) {
  if (!shutdown.signal.aborted) {
    process.stderr.write(`${describeFailure(error)}\n`);
    process.exitCode = 1;
  }
  await shutdown.run();
}
