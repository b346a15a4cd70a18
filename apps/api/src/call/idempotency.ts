import { createHash } from 'node:crypto';
import { type Database, idempotencyKey, prepareOnce, type Queryable } from '@ponte/db';
import { and, eq, sql } from 'drizzle-orm';
import { refuse } from '../http/errors.ts';

/** While a use case runs the row says 0: done, but the answer was not stored. */
const unanswered = 0;

/** Under which key somebody sends a request, and what it asks for. */
export type RequestKey = { accountId: string; key: string; hash: string };

export type StoredAnswer = { status: number; body: unknown };

/** What makes two requests the same: method, address and body. */
export const hashRequest = (method: string, url: string, body: unknown): string =>
  createHash('sha256')
    .update(`${method} ${url} ${JSON.stringify(body ?? null)}`)
    .digest('base64url');

/** Takes the key inside the transaction of the change; a second holder waits here and is then refused. */
export async function claimRequestKey(
  db: Queryable,
  { accountId, key, hash }: RequestKey,
): Promise<void> {
  const inserted = await db
    .insert(idempotencyKey)
    .values({ accountId, key, requestHash: hash, status: unanswered })
    .onConflictDoNothing()
    .returning({ key: idempotencyKey.key });
  if (inserted.length === 0) throw refuse('idempotency_conflict');
}

const whereKey = ({ accountId, key }: RequestKey) =>
  and(eq(idempotencyKey.accountId, accountId), eq(idempotencyKey.key, key));

/** Keeps the answer for a repeated request, once; does nothing when the request changed nothing. */
export async function storeAnswer(
  db: Queryable,
  key: RequestKey,
  answer: StoredAnswer,
): Promise<void> {
  await db
    .update(idempotencyKey)
    .set({ status: answer.status, body: answer.body })
    .where(
      and(
        whereKey(key),
        eq(idempotencyKey.requestHash, key.hash),
        eq(idempotencyKey.status, unanswered),
      ),
    );
}

const storedAnswer = prepareOnce((db) =>
  db
    .select()
    .from(idempotencyKey)
    .where(
      and(
        eq(idempotencyKey.accountId, sql.placeholder('accountId')),
        eq(idempotencyKey.key, sql.placeholder('key')),
      ),
    ),
);

/** The answer that an earlier request under this key got, or null. Another request under the same key is refused. */
export async function findStoredAnswer(
  db: Database,
  key: RequestKey,
): Promise<StoredAnswer | null> {
  const [row] = await storedAnswer(db).execute({ accountId: key.accountId, key: key.key });
  if (!row) return null;
  if (row.requestHash !== key.hash || row.status === unanswered)
    throw refuse('idempotency_conflict');
  return { status: row.status, body: row.body };
}
