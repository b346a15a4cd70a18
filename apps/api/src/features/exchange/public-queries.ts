import {
  exchangeEntry,
  exchangeProfile,
  exchangeVersion,
  organisation,
  type Queryable,
  type Transaction,
} from '@ponte/db';
import type { ExchangeFilter, LocalisedText } from '@ponte/domain';
import { and, desc, eq, gt, inArray, type SQL, sql } from 'drizzle-orm';
import { likeness } from '../../directory/words.ts';
import { filterParts, matchesFilter, scoreOf } from './search.ts';

const entry = exchangeEntry;

const listed = {
  profile: exchangeProfile,
  content: exchangeVersion.content,
  organisation: {
    id: organisation.id,
    name: organisation.name,
    country: organisation.country,
    city: organisation.city,
    website: organisation.website,
    logoId: organisation.logoId,
    size: organisation.size,
    kind: organisation.kind,
  },
};

// A bare 0 would be read as the number of a column.
const noScore = sql<number>`0::integer`;

/** Every listed profile with its published text and the organisation that may be hidden: never shown as it is. */
const fromListed = (db: Queryable, score: SQL<number> = noScore) =>
  db
    .select({ ...listed, score })
    .from(entry)
    .innerJoin(exchangeProfile, eq(exchangeProfile.id, entry.profileId))
    .innerJoin(
      exchangeVersion,
      and(
        eq(exchangeVersion.profileId, exchangeProfile.id),
        eq(exchangeVersion.number, exchangeProfile.publishedVersion),
      ),
    )
    .innerJoin(organisation, eq(organisation.id, exchangeProfile.organisationId));

export type ListedProfile = Omit<Awaited<ReturnType<typeof fromListed>>[number], 'score'>;

/** Slips of the pen are forgiven as widely as in the directory. */
export async function prepareExchangeSearch(tx: Transaction): Promise<void> {
  await tx.execute(
    sql`select set_config('pg_trgm.strict_word_similarity_threshold', ${likeness}, true)`,
  );
}

export type ExchangePosition = readonly [score: number, publishedAt: string, reference: string];

/** The best answers first when words are given, else the newest; one row more than `limit`. */
export function searchListed(
  db: Queryable,
  filter: ExchangeFilter,
  page: { after: ExchangePosition | null; limit: number },
) {
  const score = scoreOf(filter.q) ?? noScore;
  const after: SQL | undefined = page.after
    ? sql`(${score}, ${entry.publishedAt}, ${exchangeProfile.reference}) < (${page.after[0]}::integer, ${page.after[1]}::timestamptz, ${page.after[2]}::text)`
    : undefined;
  return fromListed(db, score)
    .where(and(matchesFilter(filter), after))
    .orderBy(desc(score), desc(entry.publishedAt), desc(exchangeProfile.reference))
    .limit(page.limit + 1);
}

/** The newest that match, for feeds. */
export const listNewest = (
  db: Queryable,
  filter: ExchangeFilter,
  most: number,
): Promise<ListedProfile[]> =>
  fromListed(db)
    .where(matchesFilter(filter))
    .orderBy(desc(entry.publishedAt), desc(entry.profileId))
    .limit(most);

/** What came up since an instant, oldest first: for digests. */
export const listListedSince = (
  db: Queryable,
  filter: ExchangeFilter,
  since: Date,
  most: number,
): Promise<ListedProfile[]> =>
  fromListed(db)
    .where(and(matchesFilter(filter), gt(entry.listedAt, since)))
    .orderBy(entry.listedAt, entry.profileId)
    .limit(most);

export async function findListed(db: Queryable, reference: string): Promise<ListedProfile | null> {
  const [row] = await fromListed(db).where(eq(exchangeProfile.reference, reference));
  return row ?? null;
}

/** Those of these profiles that are still listed. */
export const findListedAmong = (db: Queryable, ids: readonly string[]): Promise<ListedProfile[]> =>
  fromListed(db).where(inArray(entry.profileId, [...ids]));

/** All that is listed, for matching; bounded, the newest first. */
export const listAllListed = (db: Queryable, most: number): Promise<ListedProfile[]> =>
  fromListed(db).orderBy(desc(entry.publishedAt), desc(entry.profileId)).limit(most);

export type ExchangeFacetRow = {
  facet: 'total' | 'kind' | 'sector' | 'technology' | 'country' | 'stage';
  value: string | null;
  count: number;
};

/** Counts for each choice of each filter, given all others; the most frequent first. */
export async function countExchangeFacets(
  db: Queryable,
  filter: ExchangeFilter,
): Promise<ExchangeFacetRow[]> {
  const parts = filterParts(filter);
  const { rows } = await db.execute<ExchangeFacetRow>(sql`
    with seen as (
      select ${entry.kind}::text as kind, ${entry.country} as country, ${entry.stage} as stage,
        ${entry.sectors} as sectors, ${entry.technologies} as technologies,
        ${parts.kind} as k, ${parts.sector} as s, ${parts.technology} as t, ${parts.country} as c, ${parts.stage} as g
      from ${entry} where ${parts.words}
    ), counted as (
      select 'total' as facet, null as value, count(*)::int as count from seen where k and s and t and c and g
      union all
      select 'kind', kind, count(*)::int from seen where s and t and c and g group by kind
      union all
      select 'country', country, count(*)::int from seen where k and s and t and g group by country
      union all
      select 'stage', stage, count(*)::int from seen where k and s and t and c and stage is not null group by stage
      union all
      select 'sector', division, count(*)::int
        from seen, lateral (select distinct left(code, 2) as division from unnest(sectors) code) one
        where k and t and c and g group by division
      union all
      select 'technology', field, count(*)::int
        from seen, lateral (select distinct left(code, 2) as field from unnest(technologies) code) one
        where k and s and c and g group by field
    )
    select facet, value, count from counted order by facet, count desc, value`);
  return rows;
}

/** The titles of those of these profiles that are still listed. */
export const findListedTitles = (db: Queryable, ids: readonly string[]) =>
  db
    .select({
      id: exchangeProfile.id,
      reference: exchangeProfile.reference,
      title: sql<LocalisedText>`${exchangeVersion.content} -> 'title'`,
    })
    .from(entry)
    .innerJoin(exchangeProfile, eq(exchangeProfile.id, entry.profileId))
    .innerJoin(
      exchangeVersion,
      and(
        eq(exchangeVersion.profileId, exchangeProfile.id),
        eq(exchangeVersion.number, exchangeProfile.publishedVersion),
      ),
    )
    .where(inArray(entry.profileId, [...ids]));
