import { account, type Database, prepareOnce, type Queryable, session } from '@ponte/db';
import { and, eq, gt, isNull, ne, or, type Placeholder, sql } from 'drizzle-orm';

export type SessionAccount = typeof account.$inferSelect;
export type SessionRow = typeof session.$inferSelect;
export type LiveSession = { account: SessionAccount; session: SessionRow };

const isLive = (now: Date | Placeholder) =>
  and(isNull(session.revokedAt), gt(session.expiresAt, now), isNull(account.disabledAt));

const sessionById = prepareOnce((db) =>
  db
    .select({ account, session })
    .from(session)
    .innerJoin(account, eq(account.id, session.accountId))
    .where(and(eq(session.id, sql.placeholder('id')), isLive(sql.placeholder('now')))),
);

/** The session and its account, if neither has ended. */
export async function findSession(
  db: Database,
  id: string,
  now: Date,
): Promise<LiveSession | null> {
  const [row] = await sessionById(db).execute({ id, now: now.toISOString() });
  return row ?? null;
}

/** The live session that this secret, or the one before it, belongs to. */
export async function findSessionBySecret(
  db: Queryable,
  hash: string,
  now: Date,
): Promise<LiveSession | null> {
  const [row] = await db
    .select({ account, session })
    .from(session)
    .innerJoin(account, eq(account.id, session.accountId))
    .where(
      and(or(eq(session.secretHash, hash), eq(session.previousSecretHash, hash)), isLive(now)),
    );
  return row ?? null;
}

/** Replaces the secret if it is still the current one; false when another request was faster. */
export async function rotateSecret(
  db: Queryable,
  change: { sessionId: string; from: string; to: string; now: Date; expiresAt: Date },
): Promise<boolean> {
  const rows = await db
    .update(session)
    .set({
      secretHash: change.to,
      previousSecretHash: change.from,
      rotatedAt: change.now,
      expiresAt: change.expiresAt,
    })
    .where(
      and(
        eq(session.id, change.sessionId),
        eq(session.secretHash, change.from),
        isNull(session.revokedAt),
      ),
    )
    .returning({ id: session.id });
  return rows.length === 1;
}

export async function revokeSession(db: Queryable, id: string, now: Date): Promise<void> {
  await db
    .update(session)
    .set({ revokedAt: now })
    .where(and(eq(session.id, id), isNull(session.revokedAt)));
}

/** Ends the sessions of the account, all or all but one; answers how many. */
export async function revokeSessions(
  db: Queryable,
  accountId: string,
  now: Date,
  exceptId: string | null,
): Promise<number> {
  const rows = await db
    .update(session)
    .set({ revokedAt: now })
    .where(
      and(
        eq(session.accountId, accountId),
        isNull(session.revokedAt),
        exceptId ? ne(session.id, exceptId) : undefined,
      ),
    )
    .returning({ id: session.id });
  return rows.length;
}

export async function insertSession(
  db: Queryable,
  row: {
    id: string;
    accountId: string;
    secretHash: string;
    userAgent: string;
    now: Date;
    expiresAt: Date;
  },
): Promise<void> {
  await db.insert(session).values({ ...row, rotatedAt: row.now, createdAt: row.now });
}

/** Sessions that still work, newest first, for the account page. */
export const listSessions = (db: Queryable, accountId: string, now: Date) =>
  db
    .select({
      id: session.id,
      userAgent: session.userAgent,
      createdAt: session.createdAt,
      rotatedAt: session.rotatedAt,
    })
    .from(session)
    .where(
      and(eq(session.accountId, accountId), isNull(session.revokedAt), gt(session.expiresAt, now)),
    )
    .orderBy(sql`${session.rotatedAt} desc`)
    .limit(50);
