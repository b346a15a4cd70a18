import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { readErrorCode } from './errors.ts';
import { DATABASE_USER, readPassword } from './initialise.ts';

/** Where a server listens: a socket folder, or `127.0.0.1` on Windows. */
export type Address = { host: string; port: number };

export type LockFile = Address & { pid: number };

/** What postmaster.pid says; undefined when there is none or it is not finished. */
export function readLockFile(clusterDir: string): LockFile | undefined {
  let lines: string[];
  try {
    lines = readFileSync(join(clusterDir, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const [pid, , , port, socketDir, listenAddress] = lines;
  const host = socketDir?.trim() || listenAddress?.trim();
  if (!pid || !port || !host) return undefined;
  return { pid: Number(pid), port: Number(port), host };
}

/** A client of the maintenance database; the caller connects and ends it. */
export function makeClient(clusterDir: string, address: Address): Client {
  const client = new Client({
    ...address,
    user: DATABASE_USER,
    database: 'postgres',
    password: readPassword(clusterDir),
    connectionTimeoutMillis: 5000,
  });
  // Without a listener the server's end would end this process.
  client.on('error', () => undefined);
  return client;
}

const isSameFolder = (one: string, other: string) => realpathSync(one) === realpathSync(other);

/**
 * Connects to the server of this cluster. `starting` means that one is there but not ready yet;
 * `absent` that nothing answers, or that the answer comes from another cluster.
 */
export async function connectToCluster(
  clusterDir: string,
  address: Address,
): Promise<Client | 'starting' | 'absent'> {
  const client = makeClient(clusterDir, address);
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string }>(
      `select current_setting('data_directory') as folder`,
    );
    if (rows[0] && isSameFolder(rows[0].folder, clusterDir)) return client;
    await client.end();
    return 'absent';
  } catch (error) {
    await client.end().catch(() => undefined);
    // 57P03: the server is starting up, recovering or shutting down.
    return readErrorCode(error) === '57P03' ? 'starting' : 'absent';
  }
}
