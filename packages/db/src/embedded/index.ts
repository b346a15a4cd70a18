import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Client } from 'pg';
import { provideBinaries } from './binaries.ts';
import { EmbeddedPostgresError } from './errors.ts';
import { type ClusterPlace, chooseClusterPlace } from './folders.ts';
import { DATABASE_USER, initialiseCluster, readPassword } from './initialise.ts';
import { findLiveServer } from './lock.ts';
import type { Address } from './probe.ts';
import { startServer } from './server.ts';
import { stopServer } from './stop.ts';
import { makeTemporaryFolder } from './temporary.ts';

export { EmbeddedPostgresError } from './errors.ts';

export type EmbeddedPostgresOptions =
  | {
      dataDir: string;
      temporary?: false;
      /** Use the server of a living process too, and leave it to that process; else it is refused. */
      mayShare?: boolean;
      log?: (line: string) => void;
    }
  /** Data that is thrown away at the stop: in memory where there is room, without care for power cuts. */
  | { temporary: true; log?: (line: string) => void };

export type EmbeddedPostgres = {
  /** Of the database `ponte`, as its superuser. */
  connectionString: string;
  /** Ends the server; close all pools before. Safe to call twice. */
  stop: () => Promise<void>;
};

const DATABASE = 'ponte';
// Any number that no application lock uses; it marks the process that owns the server.
const OWNER_LOCK = 7_046_011;

function writeConnectionString(clusterDir: string, { host, port }: Address): string {
  const password = readPassword(clusterDir);
  const credentials = password ? `${DATABASE_USER}:${password}` : DATABASE_USER;
  if (!host.startsWith('/')) return `postgresql://${credentials}@${host}:${port}/${DATABASE}`;
  const folder = encodeURIComponent(host);
  return `postgresql://${credentials}@localhost:${port}/${DATABASE}?host=${folder}`;
}

/** The lock lives as long as the connection, so a killed owner frees it by dying. */
async function takeOwnership(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>(
    'select pg_try_advisory_lock($1) as taken',
    [OWNER_LOCK],
  );
  return rows[0]?.taken === true;
}

/** The server belongs to a living process: it may be used, but never stopped. */
async function shareServer(
  client: Client,
  connectionString: string,
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  await client.end();
  if (!options.temporary && options.mayShare) {
    return { connectionString, stop: () => Promise.resolve() };
  }
  const place = options.temporary ? 'a temporary folder' : options.dataDir;
  throw new EmbeddedPostgresError(
    `Another Ponte is running on ${place}; stop it first or set DATA_DIR to another folder.`,
  );
}

async function createDatabase(client: Client): Promise<void> {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
  if (rowCount === 0) await client.query(`create database ${DATABASE}`);
}

async function obtainServer(
  place: ClusterPlace,
  isTemporary: boolean,
  log: (line: string) => void,
): Promise<{ client: Client; address: Address }> {
  const binaries = await provideBinaries();
  await initialiseCluster(binaries, place, { isTemporary });
  const live = await findLiveServer(place.clusterDir);
  if (live) {
    log('Using the database server that an earlier start left running.');
    return { client: live, address: { host: live.host, port: live.port } };
  }
  const logFile = join(dirname(place.clusterDir), 'postgres.log');
  return startServer(binaries, place, { isTemporary, logFile });
}

/**
 * Runs the PostgreSQL that ships with Ponte, with its data below `dataDir`, and resolves when it
 * answers. A server left by a killed process is taken over; one that a living process owns is
 * refused or, on request, shared. Failures a person can mend are an EmbeddedPostgresError of one sentence.
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const log = options.log ?? (() => undefined);
  const isTemporary = options.temporary === true;
  const dataDir = options.temporary ? await makeTemporaryFolder() : options.dataDir;
  const place = chooseClusterPlace(dataDir, log);
  const { client, address } = await obtainServer(place, isTemporary, log);
  const connectionString = writeConnectionString(place.clusterDir, address);
  if (!(await takeOwnership(client))) return shareServer(client, connectionString, options);
  let stopping: Promise<void> | undefined;
  const stopOnce = async () => {
    await client.end().catch(() => undefined);
    await stopServer(place.clusterDir, address);
    if (isTemporary) rmSync(dataDir, { recursive: true, force: true });
  };
  const stop = () => {
    stopping ??= stopOnce();
    return stopping;
  };
  try {
    await createDatabase(client);
  } catch (error) {
    await stop();
    throw error;
  }
  return { connectionString, stop };
}
