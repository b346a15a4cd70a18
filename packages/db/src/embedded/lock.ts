import { spawnSync } from 'node:child_process';
import { readFileSync, realpathSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from 'pg';
import { EmbeddedPostgresError } from './errors.ts';
import { connectToCluster, readLockFile } from './probe.ts';
import { SOCKET_FOLDER_PREFIX } from './server.ts';

// Recovery after a power cut replays the log; more than this means something else is wrong.
const PATIENCE_MS = 60_000;

function readCommandName(pid: number): string {
  if (process.platform === 'linux') {
    try {
      return readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
    } catch {
      return '';
    }
  }
  const ps = spawnSync('ps', ['-p', String(pid), '-o', 'comm='], { encoding: 'utf8' });
  return basename((ps.stdout ?? '').trim());
}

/** Whether the process may be this cluster's server: its name, and where visible its folder. */
function mayBeServer(pid: number, clusterDir: string): boolean {
  if (process.platform === 'win32') return true;
  if (readCommandName(pid) !== 'postgres') return false;
  if (process.platform !== 'linux') return true;
  try {
    return realpathSync(`/proc/${pid}/cwd`) === realpathSync(clusterDir);
  } catch {
    return true;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** After a restart of the machine the number in the lock may be another program's. */
function removeStaleLock(clusterDir: string, socketDir: string): void {
  rmSync(join(clusterDir, 'postmaster.pid'), { force: true });
  // Only folders of our own making are swept.
  if (!basename(socketDir).startsWith(SOCKET_FOLDER_PREFIX)) return;
  if (dirname(socketDir) !== socketDir) rmSync(socketDir, { recursive: true, force: true });
}

/**
 * Finds the server that a killed parent left behind, proved by a connection, and returns that
 * connection. Clears a lock that no server holds. Throws when a server holds it but never answers.
 */
export async function findLiveServer(clusterDir: string): Promise<Client | undefined> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const lock = readLockFile(clusterDir);
    if (!lock) return undefined;
    const found = await connectToCluster(clusterDir, lock);
    if (typeof found === 'object') return found;
    if (!isAlive(lock.pid) || !mayBeServer(lock.pid, clusterDir)) {
      removeStaleLock(clusterDir, lock.host);
      return undefined;
    }
    if (Date.now() > deadline) {
      throw new EmbeddedPostgresError(
        `A PostgreSQL server (process ${lock.pid}) holds ${clusterDir} but does not answer; stop it and start again.`,
      );
    }
    await wait(200);
  }
}
