import { account, exchangeEntry, exchangeReader, exchangeSearch, type Queryable } from '@ponte/db';
import type { DigestRhythm } from '@ponte/domain';
import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm';

export type SavedSearchRow = typeof exchangeSearch.$inferSelect;
export type Reader = { digest: DigestRhythm };

export const listSearches = (db: Queryable, accountId: string): Promise<SavedSearchRow[]> =>
  db
    .select()
    .from(exchangeSearch)
    .where(eq(exchangeSearch.accountId, accountId))
    .orderBy(asc(exchangeSearch.createdAt), asc(exchangeSearch.id))
    .limit(100);

export async function insertSearch(
  db: Queryable,
  row: typeof exchangeSearch.$inferInsert,
): Promise<SavedSearchRow> {
  const [made] = await db.insert(exchangeSearch).values(row).returning();
  if (!made) throw new Error('the search was not inserted');
  return made;
}

export async function deleteSearch(db: Queryable, accountId: string, id: string): Promise<boolean> {
  const rows = await db
    .delete(exchangeSearch)
    .where(and(eq(exchangeSearch.id, id), eq(exchangeSearch.accountId, accountId)))
    .returning({ id: exchangeSearch.id });
  return rows.length > 0;
}

/** Makes two who count one account's searches, or write its digest, wait for each other. */
export async function holdReader(db: Queryable, accountId: string): Promise<void> {
  await db
    .select({ id: account.id })
    .from(account)
    .where(eq(account.id, accountId))
    .for('no key update');
}

export async function findReader(db: Queryable, accountId: string): Promise<Reader> {
  const [row] = await db
    .select({ digest: exchangeReader.digest })
    .from(exchangeReader)
    .where(eq(exchangeReader.accountId, accountId));
  return row ?? { digest: 'daily' };
}

export async function writeReader(
  db: Queryable,
  accountId: string,
  change: Partial<Reader & { lastDigestOn: string }>,
): Promise<void> {
  await db
    .insert(exchangeReader)
    .values({ accountId, ...change })
    .onConflictDoUpdate({ target: exchangeReader.accountId, set: change });
}

/**
 * Accounts with a saved search whose next digest may be written on this day: a day after the last one, or a week. Those
 * for whom nothing at all was listed since, and disabled ones, get none. In the order of their ids, after `after`.
 */
export async function listDueReaders(
  db: Queryable,
  day: string,
  { after, limit }: { after: string | null; limit: number },
): Promise<string[]> {
  const rows = await db
    .selectDistinct({ id: account.id })
    .from(exchangeSearch)
    .innerJoin(account, and(eq(account.id, exchangeSearch.accountId), isNull(account.disabledAt)))
    .leftJoin(exchangeReader, eq(exchangeReader.accountId, account.id))
    .where(
      and(
        sql`coalesce(${exchangeReader.digest}, 'daily') <> 'off' and (${exchangeReader.lastDigestOn} is null
          or ${exchangeReader.lastDigestOn} <= ${day}::date
            - case when ${exchangeReader.digest} = 'weekly' then 7 else 1 end)`,
        sql`exists (select 1 from ${exchangeEntry} where ${exchangeEntry.listedAt} > ${exchangeSearch.seenAt})`,
        after === null ? undefined : gt(account.id, after),
      ),
    )
    .orderBy(asc(account.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}

export async function markSeen(db: Queryable, accountId: string, seenAt: Date): Promise<void> {
  await db.update(exchangeSearch).set({ seenAt }).where(eq(exchangeSearch.accountId, accountId));
}
