import { Client } from 'pg';

/** The same server's connection string with another database in it. */
export function withDatabase(connectionString: string, database: string): string {
  const url = new URL(connectionString);
  url.pathname = `/${database}`;
  return url.href;
}

/** Runs statements that cannot share a transaction, such as CREATE DATABASE. */
export async function runStatements(connectionString: string, ...statements: string[]) {
  const client = new Client({ connectionString });
  client.on('error', () => undefined);
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

// Copying files is quicker than writing the copy through the log, which nobody will replay.
const STRATEGY = 'strategy file_copy';

/** The statement that clones one database into a new one. */
export const cloneDatabase = (name: string, template: string) =>
  `create database "${name}" template "${template}" ${STRATEGY}`;

/** The statement that removes a database even while someone is still connected to it. */
export const dropDatabase = (name: string) => `drop database if exists "${name}" with (force)`;
