import {
  message,
  newsletterIssue,
  newsletterReader,
  newsletterRequest,
  type Queryable,
  type Transaction,
} from '@ponte/db';
import type { Locale } from '@ponte/domain';
import { and, count, desc, eq, gte, inArray, lt, notInArray, sql } from 'drizzle-orm';

export type RequestRow = typeof newsletterRequest.$inferSelect;
export type ReaderRow = typeof newsletterReader.$inferSelect;
type Choice = { locale: Locale; fields: string[] };

export const countRequests = (db: Queryable, email: string, since: Date): Promise<number> =>
  db.$count(
    newsletterRequest,
    and(eq(newsletterRequest.email, email), gte(newsletterRequest.createdAt, since)),
  );

export async function insertRequest(
  tx: Transaction,
  row: typeof newsletterRequest.$inferInsert,
): Promise<void> {
  await tx.insert(newsletterRequest).values(row);
}

export async function findRequest(db: Queryable, id: string): Promise<RequestRow | null> {
  const [row] = await db.select().from(newsletterRequest).where(eq(newsletterRequest.id, id));
  return row ?? null;
}

/** The newest request of an address. */
export async function findRequestOf(db: Queryable, email: string): Promise<RequestRow | null> {
  const [row] = await db
    .select()
    .from(newsletterRequest)
    .where(eq(newsletterRequest.email, email))
    .orderBy(desc(newsletterRequest.id))
    .limit(1);
  return row ?? null;
}

/** Takes the request for good, with all others of its address; null when somebody has taken it before. */
export async function takeRequest(tx: Transaction, id: string): Promise<RequestRow | null> {
  const [row] = await tx.delete(newsletterRequest).where(eq(newsletterRequest.id, id)).returning();
  if (row) await tx.delete(newsletterRequest).where(eq(newsletterRequest.email, row.email));
  return row ?? null;
}

/** A new reader, or the choices of one who is there. */
export async function writeReader(
  tx: Transaction,
  row: typeof newsletterReader.$inferInsert,
): Promise<ReaderRow> {
  const { locale, fields } = row;
  const [written] = await tx
    .insert(newsletterReader)
    .values(row)
    .onConflictDoUpdate({ target: newsletterReader.email, set: { locale, fields } })
    .returning();
  if (!written) throw new Error('the reader was not written');
  return written;
}

export async function findReader(db: Queryable, id: string): Promise<ReaderRow | null> {
  const [row] = await db.select().from(newsletterReader).where(eq(newsletterReader.id, id));
  return row ?? null;
}

export async function updateReader(tx: Transaction, id: string, change: Choice): Promise<void> {
  await tx.update(newsletterReader).set(change).where(eq(newsletterReader.id, id));
}

export async function deleteReader(tx: Transaction, id: string): Promise<ReaderRow | null> {
  const [row] = await tx.delete(newsletterReader).where(eq(newsletterReader.id, id)).returning();
  return row ?? null;
}

/** Requests that nobody confirmed, and the mails that asked: of those who stayed, too. */
export async function forgetRequests(db: Queryable, before: Date): Promise<void> {
  await db.delete(newsletterRequest).where(lt(newsletterRequest.createdAt, before));
  await db
    .delete(message)
    .where(and(eq(message.purpose, 'newsletter_confirm'), lt(message.createdAt, before)));
}

const keysOf = (readerId: string) =>
  sql`(select 'newsletter:' || ${newsletterIssue.id} || ':' || ${readerId}::text from ${newsletterIssue})`;

/** The last issue that went to a reader. */
export async function findLastIssue(db: Queryable, readerId: string): Promise<string | null> {
  const [row] = await db
    .select({ id: newsletterIssue.id })
    .from(newsletterIssue)
    .innerJoin(
      message,
      eq(
        message.dedupeKey,
        sql`'newsletter:' || ${newsletterIssue.id} || ':' || ${readerId}::text`,
      ),
    )
    .orderBy(desc(newsletterIssue.sentAt))
    .limit(1);
  return row?.id ?? null;
}

/** Takes address and words out of what was sent to somebody who has left; what still waits is not sent. */
export async function scrubMail(tx: Transaction, readerId: string, email: string): Promise<void> {
  const own = sql`(${message.dedupeKey} in ${keysOf(readerId)}
    or (${message.purpose} = 'newsletter_confirm' and ${message.toAddress} = ${email}))`;
  await tx
    .update(message)
    .set({ state: 'skipped' })
    .where(and(own, eq(message.state, 'queued')));
  await tx
    .update(message)
    .set({ toAddress: '', toName: '', subject: null, textBody: null, htmlBody: null, payload: {} })
    .where(and(own, notInArray(message.state, ['queued', 'sending'])));
}

const fits = (fields: readonly string[]) =>
  fields.length === 0
    ? undefined
    : sql`(cardinality(${newsletterReader.fields}) = 0 or ${newsletterReader.fields} && ${sql.param([...fields])}::text[])`;

/** Those an issue goes to. */
export const listReaders = (
  db: Queryable,
  locales: readonly Locale[],
  fields: readonly string[],
): Promise<ReaderRow[]> =>
  db
    .select()
    .from(newsletterReader)
    .where(and(inArray(newsletterReader.locale, [...locales]), fits(fields)))
    .orderBy(newsletterReader.id);

export const countAudience = (db: Queryable, fields: readonly string[]) =>
  db
    .select({ locale: newsletterReader.locale, readers: count() })
    .from(newsletterReader)
    .where(fits(fields))
    .groupBy(newsletterReader.locale)
    .orderBy(newsletterReader.locale);

export const countFields = async (db: Queryable) =>
  (
    await db.execute<{ field: string; readers: number }>(
      sql`select field, count(*)::int as readers from newsletter_reader, unnest(fields) field group by field order by 2 desc, 1`,
    )
  ).rows;

export const countConfirmedSince = (db: Queryable, since: Date): Promise<number> =>
  db.$count(newsletterReader, gte(newsletterReader.confirmedAt, since));
