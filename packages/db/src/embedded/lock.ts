import { readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from 'pg';
import { EmbeddedPostgresError } from './errors.ts';
import { connectToCluster, readLockFile } from './probe.ts';
import { isProcessGone, readCommandName } from './processes.ts';
import { SOCKET_FOLDER_PREFIX } from './server.ts';

// Recovery after a power cut replays the log; more than this means something else is wrong.
const STARTING_MS = 60_000;
const SILENT_MS = 5_000;

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

/** No process has this number on any system, so PostgreSQL takes the lock for a dead server's. */
const NOBODYS_PID = 99_999_999;

/**
 * After a restart of the machine the number in the lock may be another program's, or a zombie's.
 * Only the number is replaced: by the rest of the file PostgreSQL finds orphans that use the data.
 */
function disownLock(clusterDir: string): void {
  const file = join(clusterDir, 'postmaster.pid');
  const [, ...rest] = readFileSync(file, 'utf8').split('\n');
  writeFileSync(file, [NOBODYS_PID, ...rest].join('\n'));
}

function removeSocketFolder(socketDir: string): void {
  // Only folders of our own making are swept.
  if (!basename(socketDir).startsWith(SOCKET_FOLDER_PREFIX)) return;
  rmSync(socketDir, { recursive: true, force: true });
}

/**
 * Finds the server that a killed parent left behind, proved by a connection, and returns that
 * connection. Clears a lock that no server holds. Throws when a server holds it but never answers.
 */
export async function findLiveServer(clusterDir: string): Promise<Client | undefined> {
  const begun = Date.now();
  for (;;) {
    const lock = readLockFile(clusterDir);
    if (!lock) return undefined;
    const found = await connectToCluster(clusterDir, lock);
    if (typeof found === 'object') return found;
    if (isProcessGone(lock.pid) || !mayBeServer(lock.pid, clusterDir)) {
      disownLock(clusterDir);
      removeSocketFolder(lock.host);
      return undefined;
    }
    if (Date.now() - begun > (found === 'starting' ? STARTING_MS : SILENT_MS)) {
      throw new EmbeddedPostgresError(
        `A PostgreSQL server (process ${lock.pid}) holds ${clusterDir} but does not answer; stop it and start again.`,
      );
    }
    await wait(200);
  }
}
