import pg from 'pg';
import type { Deps } from '../deps.ts';

type Connected = (
  error: Error | undefined,
  client: pg.PoolClient | undefined,
  release: (problem?: Error | boolean) => void,
) => void;

/**
 * A pool that takes a client back once, however often it is given back. A connection that breaks before the queue has
 * begun to listen on it, while the queue ends, is given back twice; what the driver throws then nobody catches, and the
 * whole process would end.
 */
class ForbearingPool extends pg.Pool {
  override connect(): Promise<pg.PoolClient>;
  override connect(callback: Connected): void;
  override connect(callback?: Connected): Promise<pg.PoolClient> | undefined {
    if (!callback) return super.connect();
    super.connect((error, client, release) => {
      let isBack = false;
      callback(error, client, (problem) => {
        if (isBack) return;
        isBack = true;
        release(problem);
      });
    });
    return undefined;
  }
}

/**
 * Connections for the queue alone, so that sending never waits for the API and the API never for sending. Broken
 * ones are only logged: the queue takes new ones.
 */
export function openQueuePool(deps: Deps, max: number): pg.Pool {
  const pool = new ForbearingPool({
    connectionString: deps.config.databaseUrl,
    max,
    connectionTimeoutMillis: 5_000,
  });
  const hear = (error: Error) => deps.log.warn({ err: error }, 'queue connection lost');
  pool.on('error', hear);
  pool.on('connect', (client) => client.on('error', hear));
  return pool;
}
