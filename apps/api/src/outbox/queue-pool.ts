import pg from 'pg';
import type { Deps } from '../deps.ts';

/**
 * Connections for the queue alone, so that sending never waits for the API and the API never for sending. Broken
 * ones are only logged: the queue takes new ones.
 */
export function openQueuePool(deps: Deps, max: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: deps.config.databaseUrl,
    max,
    connectionTimeoutMillis: 5_000,
  });
  const hear = (error: Error) => deps.log.warn({ err: error }, 'queue connection lost');
  pool.on('error', hear);
  pool.on('connect', (client) => client.on('error', hear));
  return pool;
}
