import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as applyMigrations } from 'drizzle-orm/node-postgres/migrator';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';

/** Any fixed number will do; it only has to be the same in every process that migrates. */
const migrationLock = 7_203_115;

const defaultFolder = fileURLToPath(new URL('../../../drizzle', import.meta.url));

/**
 * Brings a database (PostgreSQL 15 or newer) to the newest schema, the job queue's included. Safe to call
 * from several processes at once: they wait for each other on an advisory lock.
 */
export async function migrate(
  connectionString: string,
  folder: string = defaultFolder,
): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await applyMigrations(drizzle(client), { migrationsFolder: folder });
    await runMigrations({ connectionString });
  } finally {
    await client.end(); // gives the lock back too
  }
}
