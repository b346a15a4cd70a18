import { message, newsletterIssue, type Queryable, type Transaction } from '@ponte/db';
import { and, asc, count, desc, eq, lte, max, sql } from 'drizzle-orm';

export * from './content-queries.ts';
export * from './reader-queries.ts';

export type IssueRow = typeof newsletterIssue.$inferSelect;
type IssueChange = Partial<Omit<IssueRow, 'id' | 'version'>>;

const mostListed = 200;

export const listIssues = (db: Queryable): Promise<IssueRow[]> =>
  db.select().from(newsletterIssue).orderBy(desc(newsletterIssue.id)).limit(mostListed);

/** What was sent, the newest first. */
export const listSent = (db: Queryable): Promise<IssueRow[]> =>
  db
    .select()
    .from(newsletterIssue)
    .where(eq(newsletterIssue.state, 'sent'))
    .orderBy(desc(newsletterIssue.number))
    .limit(mostListed);

export async function findIssue(db: Queryable, id: string): Promise<IssueRow | null> {
  const [row] = await db.select().from(newsletterIssue).where(eq(newsletterIssue.id, id));
  return row ?? null;
}

export async function findSent(db: Queryable, number: number): Promise<IssueRow | null> {
  const [row] = await db.select().from(newsletterIssue).where(eq(newsletterIssue.number, number));
  return row ?? null;
}

export async function insertIssue(tx: Transaction, id: string): Promise<void> {
  await tx.insert(newsletterIssue).values({ id });
}

/** Zero rows when somebody changed it since. */
export async function updateIssue(
  tx: Transaction,
  { id, version }: Pick<IssueRow, 'id' | 'version'>,
  change: IssueChange,
): Promise<IssueRow | null> {
  const [row] = await tx
    .update(newsletterIssue)
    .set({ ...change, version: version + 1 })
    .where(and(eq(newsletterIssue.id, id), eq(newsletterIssue.version, version)))
    .returning();
  return row ?? null;
}

export async function deleteIssue(tx: Transaction, id: string): Promise<void> {
  await tx.delete(newsletterIssue).where(eq(newsletterIssue.id, id));
}

/** Issues whose hour has come. */
export const listDueIssues = (db: Queryable, now: Date): Promise<{ id: string }[]> =>
  db
    .select({ id: newsletterIssue.id })
    .from(newsletterIssue)
    .where(and(eq(newsletterIssue.state, 'scheduled'), lte(newsletterIssue.sendAt, now)))
    .orderBy(asc(newsletterIssue.sendAt));

/** The issue, held until the transaction ends: of two who send it the second sees that it was sent. */
export async function holdIssue(tx: Transaction, id: string): Promise<IssueRow | null> {
  const [row] = await tx
    .select()
    .from(newsletterIssue)
    .where(eq(newsletterIssue.id, id))
    .for('update');
  return row ?? null;
}

/** The number of the next issue; whoever else wants one waits. */
export async function takeNumber(tx: Transaction): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('newsletter_number', 0))`);
  const [row] = await tx.select({ last: max(newsletterIssue.number) }).from(newsletterIssue);
  return (row?.last ?? 0) + 1;
}

export async function countUnsubscribed(tx: Transaction, id: string): Promise<void> {
  await tx
    .update(newsletterIssue)
    .set({ unsubscribed: sql`${newsletterIssue.unsubscribed} + 1` })
    .where(eq(newsletterIssue.id, id));
}

/** What became of an issue's mails. */
export const countMails = (db: Queryable, issueId: string) =>
  db
    .select({ state: message.state, mails: count() })
    .from(message)
    .where(
      and(
        eq(message.purpose, 'newsletter'),
        sql`${message.dedupeKey} like ${`newsletter:${issueId}:%`}`,
      ),
    )
    .groupBy(message.state);
