import {
  account,
  idempotencyKey,
  participant,
  type Queryable,
  session,
  signInLink,
} from '@ponte/db';
import type { Locale } from '@ponte/domain';
import { and, count, eq, gt, isNull, lt, or, sql } from 'drizzle-orm';

export type AccountRow = typeof account.$inferSelect;

export async function findAccountByEmail(db: Queryable, email: string): Promise<AccountRow | null> {
  const [row] = await db.select().from(account).where(eq(account.email, email.toLowerCase()));
  return row ?? null;
}

/** Creates the account unless the address has one; either way answers with the one account of that address. */
export async function ensureAccount(
  db: Queryable,
  row: { id: string; email: string; name: string; locale: Locale; isAdministrator?: boolean },
): Promise<AccountRow> {
  const email = row.email.toLowerCase();
  await db
    .insert(account)
    .values({ ...row, email })
    .onConflictDoNothing();
  const existing = await findAccountByEmail(db, email);
  if (!existing) throw new Error('the account vanished while it was being created');
  return existing;
}

export async function updateAccount(
  db: Queryable,
  id: string,
  change: Partial<
    Pick<
      AccountRow,
      | 'name'
      | 'locale'
      | 'zone'
      | 'wantsReminders'
      | 'wantsSuggestions'
      | 'passwordHash'
      | 'isAdministrator'
    >
  >,
): Promise<AccountRow | null> {
  const [row] = await db.update(account).set(change).where(eq(account.id, id)).returning();
  return row ?? null;
}

/** Everywhere the account takes part: participants' ids. */
export async function listParticipations(db: Queryable, accountId: string): Promise<string[]> {
  const rows = await db
    .select({ id: participant.id })
    .from(participant)
    .where(eq(participant.accountId, accountId));
  return rows.map(({ id }) => id);
}

export async function insertSignInLink(
  db: Queryable,
  row: typeof signInLink.$inferInsert,
): Promise<void> {
  await db.insert(signInLink).values(row);
}

/** Requests for links to one address wait for each other until the transaction ends. */
export async function lockEmail(db: Queryable, email: string): Promise<void> {
  await db.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`sign_in_link:${email}`}, 0))`,
  );
}

/** Links to this address that could still be used; a bound on mail sent to somebody who never asked. */
export async function countOpenLinks(db: Queryable, email: string, now: Date): Promise<number> {
  const [row] = await db
    .select({ open: count() })
    .from(signInLink)
    .where(
      and(eq(signInLink.email, email), isNull(signInLink.usedAt), gt(signInLink.expiresAt, now)),
    );
  return row?.open ?? 0;
}

/** Uses the link up. Of two at once one gets the row, the other null. */
export async function takeSignInLink(db: Queryable, tokenHash: string, now: Date) {
  const [row] = await db
    .update(signInLink)
    .set({ usedAt: now })
    .where(
      and(
        eq(signInLink.tokenHash, tokenHash),
        isNull(signInLink.usedAt),
        gt(signInLink.expiresAt, now),
      ),
    )
    .returning();
  return row ?? null;
}

/** Forgets what can no longer be used: links, sessions and stored answers that ended before the given instants. */
export async function deleteOldAccess(
  db: Queryable,
  before: { links: Date; sessions: Date; answers: Date },
): Promise<void> {
  await db.delete(signInLink).where(lt(signInLink.expiresAt, before.links));
  await db
    .delete(session)
    .where(or(lt(session.expiresAt, before.sessions), lt(session.revokedAt, before.sessions)));
  await db.delete(idempotencyKey).where(lt(idempotencyKey.createdAt, before.answers));
}

/** Whoever administers the installation the longest. */
export async function findAdministrator(db: Queryable): Promise<AccountRow | null> {
  const [row] = await db
    .select()
    .from(account)
    .where(eq(account.isAdministrator, true))
    .orderBy(account.id)
    .limit(1);
  return row ?? null;
}
