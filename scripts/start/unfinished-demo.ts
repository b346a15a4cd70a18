import { connectDatabase } from '@ponte/db';

// Kept in the database itself, so that it can never speak of another one.
const MARK = 'ponte_demo_unfinished';

async function run(connectionString: string, statements: string[]): Promise<void> {
  const db = connectDatabase(connectionString, { maxConnections: 1, onError: () => undefined });
  try {
    await db.$client.query(statements.join(';'));
  } finally {
    await db.$client.end();
  }
}

/** Notes that what follows is only a demo, as long as `finishDemo` has not been called. */
export const beginDemo = (connectionString: string) =>
  run(connectionString, [`create schema ${MARK}`]);

export const finishDemo = (connectionString: string) =>
  run(connectionString, [`drop schema ${MARK}`]);

/** Whether a start was interrupted while it loaded the demo; nobody can have worked with it since. */
async function isUnfinished(connectionString: string): Promise<boolean> {
  const db = connectDatabase(connectionString, { maxConnections: 1, onError: () => undefined });
  try {
    const { rowCount } = await db.$client.query('select from pg_namespace where nspname = $1', [
      MARK,
    ]);
    return rowCount === 1;
  } finally {
    await db.$client.end();
  }
}

/** Empties a database that holds half a demo and nothing else. */
export async function dropUnfinishedDemo(connectionString: string): Promise<void> {
  if (!(await isUnfinished(connectionString))) return;
  // One message, so one transaction: all of it or nothing.
  await run(connectionString, [
    'drop schema public cascade',
    'create schema public',
    'drop schema if exists graphile_worker cascade',
    'drop schema if exists drizzle cascade',
    `drop schema ${MARK}`,
  ]);
}
