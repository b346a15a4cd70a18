import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectDatabase } from '@ponte/db';
import { startEmbeddedPostgres } from '@ponte/db/embedded';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fromRoot } from '../root.ts';
import {
  answers,
  awaitOutput,
  awaitReady,
  eventually,
  findFreePort,
  type Started,
  startProduct,
} from './testing/start-product.ts';

let dataDir: string;
let port: number;
let running: Started[];

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'ponte-start-'));
  // As root the database runs by another account, which must be able to pass through.
  chmodSync(dataDir, 0o711);
  port = await findFreePort();
  running = [];
});

afterEach(async () => {
  for (const { child, ended } of running) {
    child.kill('SIGTERM');
    await ended;
  }
  await eventually(() => !existsSync(lockFile()));
  rmSync(dataDir, { recursive: true, force: true });
});

const lockFile = () => join(dataDir, 'postgres', 'postmaster.pid');

const WITH_DEMO = [process.execPath, fromRoot('scripts/run.mjs'), 'start'];

function start(environment: Record<string, string> = {}, command?: string[]): Started {
  const own = { DATA_DIR: dataDir, PORT: String(port), ...environment };
  const started = startProduct(own, command);
  running.push(started);
  return started;
}

async function query(text: string): Promise<unknown[]> {
  const socketDir = readFileSync(lockFile(), 'utf8').split('\n')[4] ?? '';
  const url = `postgresql://ponte@localhost/ponte?host=${encodeURIComponent(socketDir)}`;
  const db = connectDatabase(url, { maxConnections: 1, onError: () => undefined });
  const { rows } = await db.$client.query(text);
  await db.$client.end();
  return rows;
}

async function isAllGone(): Promise<boolean> {
  return !existsSync(lockFile()) && !(await answers(port));
}

const lastLine = ({ output }: Started) => output().trim().split('\n').at(-1) ?? '';

test('a start answers, a TERM stops all in order, and a second start finds the data', async () => {
  const first = start();
  await awaitReady(first);
  expect((await fetch(`http://localhost:${port}/api/health`)).status).toBe(200);
  expect(await (await fetch(`http://localhost:${port}/`)).text()).toContain('<html');
  await query('create table kept as select 7 as number');
  const secrets = readFileSync(join(dataDir, 'secrets.json'), 'utf8');
  expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
  first.child.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  expect(await isAllGone()).toBe(true);

  await awaitReady(start());
  expect(await query('select number from kept')).toEqual([{ number: 7 }]);
  expect(readFileSync(join(dataDir, 'secrets.json'), 'utf8')).toBe(secrets);
});

test('Ctrl-C, which reaches the whole group, stops all in order', async () => {
  const started = start();
  await awaitReady(started);
  process.kill(-(started.child.pid ?? 0), 'SIGINT');
  expect(await started.ended).toBe(0);
  expect(await isAllGone()).toBe(true);
});

test('a TERM to npm itself stops all', async () => {
  const started = start({}, ['npm', 'start', '--', '--no-demo']);
  await awaitReady(started);
  started.child.kill('SIGTERM');
  expect(await eventually(isAllGone)).toBe(true);
});

test('a TERM in the middle of the start leaves nothing behind', async () => {
  const started = start();
  expect(await eventually(() => existsSync(lockFile()))).toBe(true);
  started.child.kill('SIGTERM');
  await started.ended;
  expect(started.output()).not.toMatch(/ready|Error/);
  expect(await isAllGone()).toBe(true);
});

test('after kill -9 the port is freed, and the next start finds the data', async () => {
  const first = start();
  await awaitReady(first);
  await query('create table kept as select 7 as number');
  process.kill(-(first.child.pid ?? 0), 'SIGKILL');
  expect(await eventually(async () => !(await answers(port)))).toBe(true);

  const second = start();
  await awaitReady(second);
  expect(await query('select number from kept')).toEqual([{ number: 7 }]);
});

test('a lock that no server holds does not stop a start', async () => {
  const first = start();
  await awaitReady(first);
  const lines = readFileSync(lockFile(), 'utf8').split('\n');
  first.child.kill('SIGTERM');
  await first.ended;
  writeFileSync(lockFile(), [String(process.pid), ...lines.slice(1)].join('\n'));

  await awaitReady(start());
});

test('the first start loads the demo, anew after an interruption, and later starts leave it', async () => {
  const first = start({}, WITH_DEMO);
  await awaitOutput(first, /Loading the demo/);
  expect(
    await eventually(async () => {
      const rows = await query("select from pg_namespace where nspname = 'ponte_demo_unfinished'");
      return rows.length === 1;
    }),
  ).toBe(true);
  first.child.kill('SIGTERM');
  await first.ended;
  expect(existsSync(join(dataDir, 'demo-sign-ins.json'))).toBe(false);

  const second = start({}, WITH_DEMO);
  await awaitReady(second);
  // Written after it is ready, and may arrive after that too.
  await awaitOutput(second, /Sign in to the demo as\n {2}\S/);
  const [before] = await query('select count(*) from account');
  second.child.kill('SIGTERM');
  await second.ended;

  const third = start({}, WITH_DEMO);
  await awaitReady(third);
  await awaitOutput(third, /Sign in to the demo as/);
  expect(third.output()).not.toContain('Loading the demo');
  expect(await query('select count(*) from account')).toEqual([before]);
});

test('an occupied port is told in one sentence, and no database is started', async () => {
  const stranger = createServer().listen(port, '127.0.0.1');
  const started = start();
  expect(await started.ended).toBe(1);
  stranger.close();
  expect(started.output().trim()).toBe(
    `Port ${port} is in use by another program; stop it or set PORT to another number.`,
  );
  expect(existsSync(join(dataDir, 'postgres'))).toBe(false);
});

test('a second start on the same data is refused and the first one goes on', async () => {
  const first = start();
  await awaitReady(first);
  const second = start({ PORT: String(await findFreePort()) });
  expect(await second.ended).toBe(1);
  expect(lastLine(second)).toMatch(/^Another Ponte is running on \S+; stop it first/);
  expect((await fetch(`http://localhost:${port}/api/health`)).status).toBe(200);
});

test('a data folder that cannot be made is told in one sentence', async () => {
  writeFileSync(join(dataDir, 'file'), '');
  const started = start({ DATA_DIR: join(dataDir, 'file', 'data') });
  expect(await started.ended).toBe(1);
  expect(started.output().trim()).toMatch(
    /^The data folder \S+ cannot be used \(ENOTDIR\); set DATA_DIR/,
  );
});

test('a wrong setting is told without a stack, and nothing is left behind', async () => {
  const started = start({ SMTP_URL: 'http://not-a-mail-server' });
  expect(await started.ended).toBe(1);
  expect(started.output()).toContain('SMTP_URL must look like');
  expect(started.output()).not.toMatch(/\n\s+at /);
  expect(await isAllGone()).toBe(true);
});

test('production without secrets refuses to start', async () => {
  const started = start({ NODE_ENV: 'production' });
  expect(await started.ended).toBe(1);
  expect(started.output()).toContain('SECRET is missing');
  expect(existsSync(join(dataDir, 'secrets.json'))).toBe(false);
});

test('production starts with a secret and an address of its own', async () => {
  const started = start({
    NODE_ENV: 'production',
    SECRET: 'a-secret-of-these-tests-that-is-long-enough',
    PUBLIC_URL: 'https://events.example.org',
  });
  await awaitReady(started);
  expect(started.output()).toContain(': https://events.example.org\n');
  expect((await fetch(`http://127.0.0.1:${port}/api/health`)).status).toBe(200);
});

test('DATABASE_URL uses a server of one’s own and leaves it running', async () => {
  const own = await startEmbeddedPostgres({ temporary: true });
  const started = start({ DATABASE_URL: own.connectionString });
  await awaitReady(started);
  expect(existsSync(join(dataDir, 'postgres'))).toBe(false);
  started.child.kill('SIGTERM');
  expect(await started.ended).toBe(0);
  const db = connectDatabase(own.connectionString, { onError: () => undefined });
  const { rows } = await db.$client.query("select to_regclass('event') is not null as migrated");
  expect(rows).toEqual([{ migrated: true }]);
  await db.$client.end();
  await own.stop();
});

test('a database that cannot be reached is told in one sentence without its password', async () => {
  const started = start({ DATABASE_URL: 'postgres://ponte:geheim@127.0.0.1:9/ponte' });
  expect(await started.ended).toBe(1);
  expect(lastLine(started)).toBe(
    'The database at 127.0.0.1:9/ponte cannot be used: nothing answers there; check DATABASE_URL.',
  );
  expect(started.output()).not.toContain('geheim');
});
