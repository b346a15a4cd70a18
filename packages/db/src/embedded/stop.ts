import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import { provideBinaries } from './binaries.ts';
import { EmbeddedPostgresError, readErrorCode } from './errors.ts';
import { type Address, connectToCluster, readLockFile } from './probe.ts';
import { becomesTrue, isProcessGone } from './processes.ts';
import { SOCKET_FOLDER_PREFIX } from './server.ts';

const FAST_MS = 20_000;
const IMMEDIATE_MS = 10_000;
const LAST_BREATH_MS = 1000;

type Mode = { signal: 'SIGINT' | 'SIGQUIT'; name: 'fast' | 'immediate' };

async function send(pid: number, clusterDir: string, mode: Mode): Promise<void> {
  if (process.platform === 'win32') {
    // A signal on Windows is a plain kill; pg_ctl speaks to the server's own pipe.
    const { pgCtl } = await provideBinaries();
    spawnSync(pgCtl, ['stop', '-W', '-m', mode.name, '-D', clusterDir], { windowsHide: true });
    return;
  }
  try {
    process.kill(pid, mode.signal);
  } catch (error) {
    if (readErrorCode(error) !== 'ESRCH') throw error;
  }
}

async function readServerPid(clusterDir: string, address: Address): Promise<number | undefined> {
  const client = await connectToCluster(clusterDir, address);
  if (typeof client !== 'object') return undefined;
  const { rows } = await client.query<{ lock: string }>(
    `select pg_read_file('postmaster.pid') as lock`,
  );
  await client.end();
  return Number.parseInt(rows[0]?.lock ?? '', 10);
}

/**
 * Stops the server and waits for its end: first the fast way, which writes everything down, then
 * the immediate one, from which the next start recovers. A server that is gone already is fine.
 */
export async function stopServer(clusterDir: string, address: Address): Promise<void> {
  // The number comes from the connected server itself, so it cannot be a stranger's.
  const pid = await readServerPid(clusterDir, address);
  if (pid === undefined) return;
  const hasLeft = () => readLockFile(clusterDir)?.pid !== pid;
  await send(pid, clusterDir, { signal: 'SIGINT', name: 'fast' });
  if (!(await becomesTrue(hasLeft, FAST_MS))) {
    await send(pid, clusterDir, { signal: 'SIGQUIT', name: 'immediate' });
    if (!(await becomesTrue(hasLeft, IMMEDIATE_MS))) {
      throw new EmbeddedPostgresError(`PostgreSQL (process ${pid}) does not stop.`);
    }
  }
  await becomesTrue(() => isProcessGone(pid), LAST_BREATH_MS);
  if (basename(address.host).startsWith(SOCKET_FOLDER_PREFIX)) {
    rmSync(address.host, { recursive: true, force: true });
  }
}
