import pg from 'pg';
import type { Deps } from '../deps.ts';

/**
 * The queue keeps jobs of a killed worker locked for four hours. A live worker therefore holds an advisory lock
 * under its name on a connection of its own; where the lock is free, the server knows that the worker is gone,
 * and its jobs are given back within a minute.
 */
const retryMs = 2_000;
const checkMs = 30_000;

/** One fixed number for all; the second half of the lock is made of the worker's name. */
const lockClass = 7_203_116;

const giveBackSql = `
  with holder as (
    select distinct locked_by as name from graphile_worker._private_jobs
    where locked_at < now() - interval '30 seconds'
    union
    select distinct locked_by from graphile_worker._private_job_queues
    where locked_at < now() - interval '30 seconds'),
  gone as materialized (
    select name, pg_try_advisory_lock($1, hashtext(name)) as is_free from holder where name <> $2)
  select graphile_worker.force_unlock_workers(array_agg(name)),
    array_agg(pg_advisory_unlock($1, hashtext(name))) as unlocked, array_agg(name) as names
  from gone where is_free having count(*) > 0`;

export type Lease = { release(): Promise<void> };

/** Says that this worker lives, and gives back the jobs of those that do not. */
export function holdLease(deps: Deps, worker: string): Lease {
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | null = null;
  let isReleased = false;
  let current: Promise<void> = Promise.resolve();

  const drop = () => {
    client = null;
  };
  const plan = (delayMs: number) => {
    if (isReleased) return;
    timer = setTimeout(() => {
      current = beat();
    }, delayMs);
  };

  async function connect(): Promise<pg.Client> {
    const made = new pg.Client({
      connectionString: deps.config.databaseUrl,
      connectionTimeoutMillis: 5_000,
    });
    made.on('error', drop); // the server went away: the next beat connects again
    made.on('end', drop);
    await made.connect();
    await made.query('select pg_advisory_lock_shared($1, hashtext($2))', [lockClass, worker]);
    return made;
  }

  async function beat(): Promise<void> {
    try {
      client ??= await connect();
      const { rows } = await client.query<{ names: string[] }>(giveBackSql, [lockClass, worker]);
      if (rows[0]) deps.log.warn({ workers: rows[0].names }, 'jobs of dead workers given back');
      plan(checkMs);
    } catch (error) {
      deps.log.warn({ err: error }, 'worker lease not renewed');
      await client?.end().catch(() => undefined);
      drop();
      plan(retryMs);
    }
  }

  current = beat();
  return {
    release: async () => {
      isReleased = true;
      if (timer) clearTimeout(timer);
      await current;
      await client?.end();
    },
  };
}
