import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startEmbeddedPostgres } from './index.ts';
import { isProcessGone } from './processes.ts';

const PARENT = fileURLToPath(new URL('./testing/hold-server.ts', import.meta.url));

let folder: string;
let parents: ChildProcess[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ponte-test-'));
  // As root the server runs by another account, which must be able to pass through.
  chmodSync(folder, 0o711);
  parents = [];
});

afterEach(async () => {
  await Promise.all(parents.map((parent) => end(parent, 'SIGTERM')));
  rmSync(folder, { recursive: true, force: true });
});

function end(parent: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (parent.exitCode !== null || parent.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    parent.once('exit', () => resolve());
    parent.kill(signal);
  });
}

function start(dataDir = join(folder, 'data')): Promise<{ parent: ChildProcess; said: string }> {
  const parent = spawn(process.execPath, [PARENT, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  parents.push(parent);
  return new Promise((resolve) => {
    let said = '';
    parent.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.endsWith('\n')) resolve({ parent, said: said.trim() });
    });
  });
}

async function query(said: string, text: string): Promise<unknown[]> {
  expect(said).toMatch(/^ready /);
  const client = new Client({ connectionString: said.replace('ready ', '') });
  await client.connect();
  const { rows } = await client.query(text);
  await client.end();
  return rows;
}

const lockFile = () => join(folder, 'data', 'postgres', 'postmaster.pid');
const readServerPid = () => Number(readFileSync(lockFile(), 'utf8').split('\n')[0]);

test('a stopped server keeps its data for the next start', async () => {
  const first = await start();
  await query(first.said, 'create table kept as select 7 as number');
  const pid = readServerPid();
  await end(first.parent, 'SIGTERM');
  expect(isProcessGone(pid)).toBe(true);
  expect(existsSync(lockFile())).toBe(false);

  const second = await start();
  expect(await query(second.said, 'select number from kept')).toEqual([{ number: 7 }]);
});

test('a server left by a killed parent is taken over and can be stopped', async () => {
  const first = await start();
  await query(first.said, 'create table kept as select 7 as number');
  const pid = readServerPid();
  await end(first.parent, 'SIGKILL');
  expect(isProcessGone(pid)).toBe(false);

  const second = await start();
  expect(readServerPid()).toBe(pid);
  expect(await query(second.said, 'select number from kept')).toEqual([{ number: 7 }]);
  await end(second.parent, 'SIGTERM');
  expect(isProcessGone(pid)).toBe(true);
});

test('data survives when parent and server are both killed', async () => {
  const first = await start();
  await query(first.said, 'create table kept as select 7 as number');
  const pid = readServerPid();
  await end(first.parent, 'SIGKILL');
  process.kill(pid, 'SIGKILL');

  const second = await start();
  expect(await query(second.said, 'select number from kept')).toEqual([{ number: 7 }]);
});

test('a lock whose number now belongs to another program is cleared', async () => {
  const first = await start();
  const pid = readServerPid();
  await end(first.parent, 'SIGKILL');
  process.kill(pid, 'SIGKILL');
  await wait(300);
  const lines = readFileSync(lockFile(), 'utf8').split('\n');
  writeFileSync(lockFile(), [String(process.pid), ...lines.slice(1)].join('\n'));

  const second = await start();
  expect(second.said).toMatch(/^ready /);
});

test('a second process on the same data is refused in one sentence and harms nothing', async () => {
  const first = await start();
  const second = await start();
  expect(second.said).toMatch(/^failed Another Ponte is running on \S+; stop it first/);
  expect(await query(first.said, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('a server of a living process may be shared and stays with its owner', async () => {
  const first = await start();
  const guest = await startEmbeddedPostgres({ dataDir: join(folder, 'data'), mayShare: true });
  expect(await query(`ready ${guest.connectionString}`, 'select 1 as one')).toEqual([{ one: 1 }]);
  await guest.stop();
  expect(await query(first.said, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('a folder that cannot be made is refused in one sentence', async () => {
  writeFileSync(join(folder, 'file'), '');
  const { said } = await start(join(folder, 'file', 'data'));
  expect(said).toMatch(/^failed The folder \S+ cannot be created \(ENOTDIR\)/);
});

test('a socket listens and no TCP port does', async () => {
  const { said } = await start();
  const rows = await query(said, "select current_setting('listen_addresses') as addresses");
  expect(rows).toEqual([{ addresses: process.platform === 'win32' ? '127.0.0.1' : '' }]);
});

test.runIf(process.getuid?.() === 0)('root may keep its data below a closed folder', async () => {
  const closed = join(folder, 'closed');
  mkdirSync(closed, { mode: 0o700 });
  const first = await start(join(closed, 'data'));
  const [row] = await query(first.said, "select current_setting('data_directory') as place");
  const { place } = row as { place: string };
  expect(place).toMatch(/^\/var\/lib\/ponte-[0-9a-f]{12}\/postgres$/);
  await end(first.parent, 'SIGTERM');
  rmSync(join(place, '..'), { recursive: true });
});

test('a temporary cluster leaves nothing behind', async () => {
  const server = await startEmbeddedPostgres({ temporary: true });
  const rows = await query(
    `ready ${server.connectionString}`,
    "select current_setting('data_directory') as place",
  );
  const [{ place }] = rows as [{ place: string }];
  expect(existsSync(place)).toBe(true);
  await server.stop();
  expect(existsSync(place)).toBe(false);
});
