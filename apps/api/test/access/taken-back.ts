import { sql } from 'drizzle-orm';
import pg from 'pg';
import type { TestApp } from '../app.ts';

/** What the house's own transactions become while a larger one, which is never committed, goes around them. */
function inside(text: string): string {
  if (/^begin\b/.test(text)) return 'savepoint taken_back';
  if (text === 'commit') return 'release savepoint taken_back';
  return text === 'rollback' ? 'rollback to savepoint taken_back' : text;
}

function toSavepoint(query: unknown): unknown {
  if (typeof query === 'string') return inside(query);
  const { text } = (query ?? {}) as { text?: string };
  return text === undefined ? query : { ...(query as object), text: inside(text) };
}

/**
 * Does the work, looks at its answer and takes all it wrote back, so that thousands of calls find the same facts.
 * The app must have one connection only: a use case that wants a second one while it holds the first fails here,
 * as it would under load when all are held.
 */
export async function takeBack<T>(test: TestApp, work: () => Promise<T>): Promise<T> {
  const original = pg.Client.prototype.query;
  await test.db.execute(sql`start transaction`);
  pg.Client.prototype.query = function within(this: pg.Client, query: unknown, ...rest: unknown[]) {
    return Reflect.apply(original, this, [toSavepoint(query), ...rest]) as never;
  } as typeof original;
  try {
    return await work();
  } finally {
    pg.Client.prototype.query = original;
    await test.db.execute(sql`rollback transaction`);
  }
}
