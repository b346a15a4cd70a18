import pg from 'pg';
import type { TestApp } from './app.ts';

/** How many statements the work sends to the database; lists must cost the same for one row and for many. */
export async function countQueries(_test: TestApp, work: () => Promise<unknown>): Promise<number> {
  const original = pg.Client.prototype.query;
  let count = 0;
  pg.Client.prototype.query = function counted(this: pg.Client, ...args: unknown[]) {
    count++;
    return Reflect.apply(original, this, args) as never;
  } as typeof original;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = original;
  }
  return count;
}
