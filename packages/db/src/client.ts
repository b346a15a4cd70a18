import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import * as schema from './schema/index.ts';

export type Database = NodePgDatabase<typeof schema> & { $client: pg.Pool };
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];
/** What queries take: the pool for reading, a transaction for everything that belongs together. */
export type Queryable = Database | Transaction;

export type ConnectOptions = { maxConnections?: number; onError: (error: Error) => void };

/**
 * Opens a pool. `onError` hears of connections that break (a restarted server), idle ones and those in the
 * middle of a transaction; unheard they would end the process.
 */
export function connectDatabase(connectionString: string, options: ConnectOptions): Database {
  const pool = new pg.Pool({
    connectionString,
    max: options.maxConnections ?? 10,
    connectionTimeoutMillis: 5_000,
  });
  pool.on('error', options.onError);
  pool.on('connect', (client) => client.on('error', options.onError));
  return drizzle(pool, { schema });
}

// Five signs, and a digit among them: EPIPE is an error of the socket, not of the server.
const sqlState = /^(?=.*\d)[0-9A-Z]{5}$/;

/** The SQLSTATE of an error that came through Drizzle or straight from the driver, or null. */
export function sqlStateOf(error: unknown): string | null {
  for (let current = error; current instanceof Error; current = current.cause) {
    const { code } = current as { code?: unknown };
    if (typeof code === 'string' && sqlState.test(code)) return code;
  }
  return null;
}

const retriable = ['40001', '40P01'];

/** Runs the work in one READ COMMITTED transaction; serialisation failures and deadlocks are tried three times. */
export async function inTransaction<T>(
  db: Database,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction(work);
    } catch (error) {
      if (attempt >= 3 || !retriable.includes(sqlStateOf(error) ?? '')) throw error;
    }
  }
}
