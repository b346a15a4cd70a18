import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { runAs } from './account.ts';
import type { Binaries } from './binaries.ts';
import { EmbeddedPostgresError, readErrorCode } from './errors.ts';
import { type ClusterPlace, makeFolder } from './folders.ts';

/** The one account inside the database server. */
export const DATABASE_USER = 'ponte';

const PASSWORD_FILE = 'ponte-password';

/** The password where TCP is used (Windows); elsewhere the closed socket folder is the guard. */
export function readPassword(clusterDir: string): string {
  const file = join(clusterDir, PASSWORD_FILE);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
}

// The builtin provider sorts alike on every machine, whatever its C library.
const INITDB_ARGUMENTS = [
  `--username=${DATABASE_USER}`,
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--auth-local=trust',
  '--auth-host=scram-sha-256',
  '--no-instructions',
];

function run(command: string, args: string[], place: ClusterPlace): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      ...runAs(place.account),
      cwd: join(place.clusterDir, '..'),
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', 'ignore', 'pipe'],
      windowsHide: true,
    });
    let complaint = '';
    child.stderr.on('data', (chunk: Buffer) => {
      complaint += chunk.toString();
    });
    child.on('error', (error) =>
      reject(
        new EmbeddedPostgresError(
          `The PostgreSQL shipped with Ponte does not run on this machine (${readErrorCode(error)}); set DATABASE_URL to a server of your own.`,
        ),
      ),
    );
    child.on('close', (code) => {
      if (code === 0) return resolve();
      const reason = complaint.trim().split('\n').at(-1) ?? '';
      reject(new EmbeddedPostgresError(`The database folder cannot be made: ${reason}`));
    });
  });
}

function prepareStaging(staging: string, place: ClusterPlace): void {
  rmSync(staging, { recursive: true, force: true });
  makeFolder(staging);
  if (place.account) chownSync(staging, place.account.uid, place.account.gid);
  chmodSync(staging, 0o700);
}

/**
 * Makes the cluster when it is not there. Everything happens in a folder beside it that is renamed
 * at the end, so that a start killed half-way leaves nothing that looks like a database.
 */
export async function initialiseCluster(
  binaries: Binaries,
  place: ClusterPlace,
  options: { isTemporary: boolean },
): Promise<void> {
  if (existsSync(join(place.clusterDir, 'PG_VERSION'))) return;
  const staging = `${place.clusterDir}.new`;
  prepareStaging(staging, place);
  const args = [...INITDB_ARGUMENTS, `--pgdata=${staging}`];
  if (options.isTemporary) args.push('--no-sync');
  const password = join(place.clusterDir, '..', `.${PASSWORD_FILE}`);
  if (process.platform === 'win32') {
    writeFileSync(password, randomBytes(24).toString('hex'), { mode: 0o600 });
    args.push(`--pwfile=${password}`);
  }
  await run(binaries.initdb, args, place);
  if (process.platform === 'win32') renameSync(password, join(staging, PASSWORD_FILE));
  renameSync(staging, place.clusterDir);
}
