import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../test/app.ts';
import { openQueuePool } from './queue-pool.ts';

let test: TestApp;

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

/** Takes a client as the queue takes the one on which it listens, and gives it back twice. */
const giveBackTwice = (pool: pg.Pool) =>
  new Promise<unknown>((resolve) => {
    pool.connect((_error, _client, release) => {
      release();
      try {
        release();
        resolve(null);
      } catch (error) {
        resolve(error);
      }
    });
  });

describe('a client that is given back twice', () => {
  it('is taken back once by the pool of the queue, which goes on', async () => {
    const pool = openQueuePool(test.deps, 1);
    expect(await giveBackTwice(pool)).toBeNull();
    expect([pool.totalCount, pool.idleCount]).toEqual([1, 1]);
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await pool.end();
  });

  it('makes an ordinary pool throw, where the queue would not catch it', async () => {
    const pool = new pg.Pool({ connectionString: test.deps.config.databaseUrl, max: 1 });
    expect(await giveBackTwice(pool)).toBeInstanceOf(Error);
    await pool.end();
  });
});
