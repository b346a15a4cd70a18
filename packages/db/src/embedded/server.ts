import { type ChildProcess, spawn } from 'node:child_process';
import {
  chownSync,
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from 'pg';
import { runAs, type ServerAccount } from './account.ts';
import type { Binaries } from './binaries.ts';
import { EmbeddedPostgresError, readErrorMessage } from './errors.ts';
import type { ClusterPlace } from './folders.ts';
import { type Address, connectToCluster } from './probe.ts';

export const SOCKET_FOLDER_PREFIX = 'ponte-pg-';

// The kernel's limit for a socket's path is 107 bytes, and the file name takes 15 of them.
const SOCKET_FOLDER_LIMIT = 90;
const LOG_LIMIT_BYTES = 5_000_000;
const START_PATIENCE_MS = 120_000;
const ORPHAN_PATIENCE_MS = 20_000;

function makeSocketFolder(account: ServerAccount): string {
  const parent = tmpdir().length + 20 > SOCKET_FOLDER_LIMIT ? '/tmp' : tmpdir();
  const folder = mkdtempSync(join(parent, SOCKET_FOLDER_PREFIX));
  if (account) chownSync(folder, account.uid, account.gid);
  return folder;
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

async function chooseAddress(account: ServerAccount): Promise<Address> {
  if (process.platform === 'win32') return { host: '127.0.0.1', port: await findFreePort() };
  return { host: makeSocketFolder(account), port: 5432 };
}

function listSettings(address: Address, isTemporary: boolean): string[] {
  const listen =
    process.platform === 'win32'
      ? ['listen_addresses=127.0.0.1', 'unix_socket_directories=']
      : ['listen_addresses=', `unix_socket_directories=${address.host}`];
  const settings = [
    ...listen,
    `port=${address.port}`,
    'unix_socket_permissions=0700',
    'timezone=UTC',
  ];
  settings.push('log_timezone=UTC', `max_connections=${isTemporary ? 200 : 100}`);
  // Data that nobody keeps needs no care for power cuts.
  const careless = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
  if (isTemporary) settings.push(...careless, 'wal_level=minimal', 'max_wal_senders=0');
  return settings;
}

function openLog(file: string): number {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found && found.size > LOG_LIMIT_BYTES) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
}

function readLastComplaint(logFile: string): string {
  const lines = readFileSync(logFile, 'utf8').trim().split('\n');
  const complaint = lines.findLast((line) => line.includes('FATAL:')) ?? lines.at(-1) ?? '';
  return complaint.replace(/^.*FATAL:\s*/, '');
}

function launch(
  binaries: Binaries,
  place: ClusterPlace,
  settings: string[],
  logFile: string,
): ChildProcess {
  const { clusterDir } = place;
  const log = openLog(logFile);
  // pg_ctl drops the administrator's rights that PostgreSQL refuses on Windows.
  const isWindows = process.platform === 'win32';
  const flags = settings.map((setting) => `-c ${setting}`).join(' ');
  const child = isWindows
    ? spawn(binaries.pgCtl, ['start', '-W', '-D', clusterDir, '-o', flags], {
        stdio: ['ignore', log, log],
        windowsHide: true,
      })
    : spawn(binaries.postgres, ['-D', clusterDir, ...settings.flatMap((one) => ['-c', one])], {
        ...runAs(place.account),
        cwd: clusterDir,
        env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
        // Its own session: Ctrl-C must not reach the server before the application has drained.
        detached: true,
        stdio: ['ignore', log, log],
      });
  closeSync(log);
  child.unref();
  return child;
}

async function awaitReady(
  place: ClusterPlace,
  address: Address,
  hasFailed: () => boolean,
): Promise<Client | undefined> {
  const deadline = Date.now() + START_PATIENCE_MS;
  while (!hasFailed() && Date.now() < deadline) {
    const found = await connectToCluster(place.clusterDir, address);
    if (typeof found === 'object') return found;
    await wait(30);
  }
  return undefined;
}

type Start = { client: Client; address: Address } | { failure: string };

async function tryStart(
  binaries: Binaries,
  place: ClusterPlace,
  options: { isTemporary: boolean; logFile: string },
): Promise<Start> {
  const address = await chooseAddress(place.account);
  const settings = listSettings(address, options.isTemporary);
  const child = launch(binaries, place, settings, options.logFile);
  let failure = '';
  child.on('error', (error) => {
    failure = readErrorMessage(error);
  });
  child.on('exit', (code) => {
    if (code !== 0) failure ||= readLastComplaint(options.logFile);
  });
  const client = await awaitReady(place, address, () => failure !== '');
  if (client) return { client, address };
  child.kill('SIGINT');
  if (address.host !== '127.0.0.1') rmSync(address.host, { recursive: true, force: true });
  return { failure: failure || 'it did not answer in time' };
}

/**
 * Starts the server and returns a connection to it, once it takes part in business. The process is
 * detached: it outlives this one until it is stopped.
 */
export async function startServer(
  binaries: Binaries,
  place: ClusterPlace,
  options: { isTemporary: boolean; logFile: string },
): Promise<{ client: Client; address: Address }> {
  const deadline = Date.now() + ORPHAN_PATIENCE_MS;
  for (;;) {
    const start = await tryStart(binaries, place, options);
    if ('client' in start) return start;
    // Children of a killed server finish their statement before they notice and leave.
    if (!start.failure.includes('shared memory block') || Date.now() > deadline) {
      throw new EmbeddedPostgresError(
        `PostgreSQL did not start: ${start.failure} (see ${options.logFile}).`,
      );
    }
    await wait(200);
  }
}
