import {
  exchangeInterest,
  exchangeProfile,
  exchangeVersion,
  organisation,
  type Queryable,
} from '@ponte/db';
import type { ReviewOutcome } from '@ponte/domain';
import { and, asc, desc, eq, inArray, lte, sql } from 'drizzle-orm';
import { writableBy } from './acting.ts';

export type ExchangeProfileRow = typeof exchangeProfile.$inferSelect;
export type ExchangeVersionRow = typeof exchangeVersion.$inferSelect;

export async function insertExchangeProfile(
  db: Queryable,
  row: typeof exchangeProfile.$inferInsert,
): Promise<ExchangeProfileRow> {
  const [made] = await db.insert(exchangeProfile).values(row).returning();
  if (!made) throw new Error('the profile was not inserted');
  return made;
}

/** Makes two who count an organisation's profiles or expressions of interest wait for each other. */
export async function holdOrganisation(db: Queryable, id: string): Promise<void> {
  await db
    .select({ id: organisation.id })
    .from(organisation)
    .where(eq(organisation.id, id))
    .for('no key update');
}

export const countExchangeProfiles = (db: Queryable, organisationId: string): Promise<number> =>
  db.$count(exchangeProfile, eq(exchangeProfile.organisationId, organisationId));

export async function findExchangeProfile(
  db: Queryable,
  id: string,
): Promise<ExchangeProfileRow | null> {
  const [row] = await db.select().from(exchangeProfile).where(eq(exchangeProfile.id, id));
  return row ?? null;
}

/** Writes the change if the row still has that version; null when somebody else was faster. */
export async function updateExchangeProfile(
  db: Queryable,
  seen: { id: string; version: number },
  change: Partial<Omit<ExchangeProfileRow, 'id' | 'version'>>,
): Promise<ExchangeProfileRow | null> {
  const [row] = await db
    .update(exchangeProfile)
    .set({ ...change, version: seen.version + 1 })
    .where(and(eq(exchangeProfile.id, seen.id), eq(exchangeProfile.version, seen.version)))
    .returning();
  return row ?? null;
}

export async function deleteExchangeProfile(
  db: Queryable,
  seen: { id: string; version: number },
): Promise<boolean> {
  const rows = await db
    .delete(exchangeProfile)
    .where(and(eq(exchangeProfile.id, seen.id), eq(exchangeProfile.version, seen.version)))
    .returning({ id: exchangeProfile.id });
  return rows.length > 0;
}

const mostOwn = 500;

/** Profiles of the organisations the account may write for, those that changed last first. */
export const listOwnProfiles = (
  db: Queryable,
  accountId: string,
  organisationId: string | undefined,
) =>
  db
    .select({
      profile: exchangeProfile,
      organisation: { id: organisation.id, name: organisation.name },
      pending: sql<number>`(select count(*)::int from ${exchangeInterest}
        where ${exchangeInterest.profileId} = ${exchangeProfile.id} and ${exchangeInterest.state} = 'pending')`,
      accepted: sql<number>`(select count(*)::int from ${exchangeInterest}
        where ${exchangeInterest.profileId} = ${exchangeProfile.id} and ${exchangeInterest.state} = 'accepted')`,
    })
    .from(exchangeProfile)
    .innerJoin(organisation, eq(organisation.id, exchangeProfile.organisationId))
    .where(
      and(
        inArray(exchangeProfile.organisationId, writableBy(accountId)),
        organisationId ? eq(exchangeProfile.organisationId, organisationId) : undefined,
      ),
    )
    .orderBy(desc(exchangeProfile.updatedAt), desc(exchangeProfile.id))
    .limit(mostOwn);

/** Every text handed in, the newest first. */
export const listExchangeVersions = (
  db: Queryable,
  profileId: string,
): Promise<ExchangeVersionRow[]> =>
  db
    .select()
    .from(exchangeVersion)
    .where(eq(exchangeVersion.profileId, profileId))
    .orderBy(desc(exchangeVersion.number))
    .limit(100);

export async function findLastVersion(
  db: Queryable,
  profileId: string,
): Promise<ExchangeVersionRow | null> {
  const [row] = await db
    .select()
    .from(exchangeVersion)
    .where(eq(exchangeVersion.profileId, profileId))
    .orderBy(desc(exchangeVersion.number))
    .limit(1);
  return row ?? null;
}

/** The version that the public reads, or null before the first one. */
export async function findLastPublished(
  db: Queryable,
  { id, publishedVersion }: Pick<ExchangeProfileRow, 'id' | 'publishedVersion'>,
): Promise<ExchangeVersionRow | null> {
  if (publishedVersion === null) return null;
  const [row] = await db
    .select()
    .from(exchangeVersion)
    .where(and(eq(exchangeVersion.profileId, id), eq(exchangeVersion.number, publishedVersion)));
  return row ?? null;
}

export async function insertExchangeVersion(
  db: Queryable,
  row: typeof exchangeVersion.$inferInsert,
): Promise<void> {
  await db.insert(exchangeVersion).values(row);
}

/** What became of the text that waits; there is at most one. */
export async function closeExchangeVersion(
  db: Queryable,
  profileId: string,
  change: {
    outcome: ReviewOutcome;
    remarks?: string;
    reviewedById?: string | null;
    reviewedAt?: Date;
  },
): Promise<number | null> {
  const [row] = await db
    .update(exchangeVersion)
    .set(change)
    .where(and(eq(exchangeVersion.profileId, profileId), eq(exchangeVersion.outcome, 'waiting')))
    .returning({ number: exchangeVersion.number });
  return row?.number ?? null;
}

/** What waits for an editor, the longest first. */
export const listForReview = (db: Queryable) =>
  db
    .select({
      profile: exchangeProfile,
      organisation: { id: organisation.id, name: organisation.name },
      submittedAt: exchangeVersion.submittedAt,
    })
    .from(exchangeProfile)
    .innerJoin(organisation, eq(organisation.id, exchangeProfile.organisationId))
    .innerJoin(
      exchangeVersion,
      and(
        eq(exchangeVersion.profileId, exchangeProfile.id),
        eq(exchangeVersion.outcome, 'waiting'),
      ),
    )
    .where(eq(exchangeProfile.textState, 'in_review'))
    .orderBy(asc(exchangeVersion.submittedAt), asc(exchangeProfile.id))
    .limit(200);

/** A profile that was handed in at least once, as editors may read it; drafts are their authors' alone. */
export async function findReviewed(db: Queryable, id: string): Promise<ExchangeProfileRow | null> {
  const [row] = await db
    .select()
    .from(exchangeProfile)
    .where(
      and(
        eq(exchangeProfile.id, id),
        sql`exists (select 1 from ${exchangeVersion} where ${exchangeVersion.profileId} = ${exchangeProfile.id})`,
      ),
    );
  return row ?? null;
}

/** Listed profiles that end up to this instant, the next to end first, after the one given. */
export const listEnding = (
  db: Queryable,
  until: Date,
  { after, limit }: { after: Pick<ExchangeProfileRow, 'id' | 'expiresAt'> | null; limit: number },
): Promise<ExchangeProfileRow[]> =>
  db
    .select()
    .from(exchangeProfile)
    .where(
      and(
        eq(exchangeProfile.listing, 'published'),
        lte(exchangeProfile.expiresAt, until),
        after?.expiresAt
          ? sql`(${exchangeProfile.expiresAt}, ${exchangeProfile.id}) > (${after.expiresAt.toISOString()}::timestamptz, ${after.id}::uuid)`
          : undefined,
      ),
    )
    .orderBy(asc(exchangeProfile.expiresAt), asc(exchangeProfile.id))
    .limit(limit);
