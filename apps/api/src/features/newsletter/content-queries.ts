import {
  event,
  exchangeEntry,
  exchangeProfile,
  exchangeVersion,
  type Queryable,
  sitePage,
  siteText,
} from '@ponte/db';
import type { LocalisedText } from '@ponte/domain';
import { and, asc, desc, eq, inArray, isNotNull, lte, type SQL, sql } from 'drizzle-orm';

/**
 * What newsletters tell of, never more of it than everybody may read at this moment. The company behind a profile is
 * not even asked for, so that one that hides stays hidden.
 */
const mostChoices = 100;

const perLocale = (column: typeof siteText.title | typeof siteText.summary) =>
  sql<LocalisedText>`json_object_agg(${siteText.locale}, ${column})`;

const selectNews = (db: Queryable, now: Date, which?: SQL) =>
  db
    .select({
      id: sitePage.id,
      slug: sitePage.slug,
      publishedAt: sql<Date>`${sitePage.publishedAt}`.mapWith(sitePage.publishedAt),
      titles: perLocale(siteText.title),
      summaries: perLocale(siteText.summary),
    })
    .from(sitePage)
    .innerJoin(siteText, eq(siteText.pageId, sitePage.id))
    .where(
      and(
        eq(sitePage.kind, 'news'),
        isNotNull(sitePage.publishedAt),
        lte(sitePage.publishedAt, now),
        which,
      ),
    )
    .groupBy(sitePage.id)
    .orderBy(desc(sitePage.publishedAt), desc(sitePage.id))
    .limit(mostChoices);
export type ToldNews = Awaited<ReturnType<typeof selectNews>>[number];

const selectEvents = (db: Queryable, which: SQL | undefined) =>
  db
    .select({
      id: event.id,
      slug: event.slug,
      titles: event.names,
      summaries: event.summaries,
      languages: event.languages,
      firstDay: event.firstDay,
      lastDay: event.lastDay,
      city: event.city,
    })
    .from(event)
    .where(and(inArray(event.state, ['open', 'closed', 'scheduled', 'running']), which))
    .orderBy(asc(event.firstDay), asc(event.id))
    .limit(mostChoices);
export type ToldEvent = Awaited<ReturnType<typeof selectEvents>>[number];

const selectProfiles = (db: Queryable, which?: SQL) =>
  db
    .select({
      id: exchangeEntry.profileId,
      reference: exchangeProfile.reference,
      kind: exchangeEntry.kind,
      country: exchangeEntry.country,
      sectors: exchangeEntry.sectors,
      listedAt: exchangeEntry.listedAt,
      titles: sql<LocalisedText>`${exchangeVersion.content} -> 'title'`,
      summaries: sql<LocalisedText>`${exchangeVersion.content} -> 'summary'`,
    })
    .from(exchangeEntry)
    .innerJoin(exchangeProfile, eq(exchangeProfile.id, exchangeEntry.profileId))
    .innerJoin(
      exchangeVersion,
      and(
        eq(exchangeVersion.profileId, exchangeProfile.id),
        eq(exchangeVersion.number, exchangeProfile.publishedVersion),
      ),
    )
    .where(which)
    .orderBy(desc(exchangeEntry.listedAt), desc(exchangeEntry.profileId))
    .limit(mostChoices);
export type ToldProfile = Awaited<ReturnType<typeof selectProfiles>>[number];

export const listNewsChoices = (db: Queryable, now: Date) => selectNews(db, now);
export const listEventChoices = (db: Queryable, today: string) =>
  selectEvents(db, sql`${event.lastDay} >= ${today}::date`);
export const listProfileChoices = (db: Queryable) => selectProfiles(db);

const inOrder = <T extends { id: string }>(ids: readonly string[], rows: readonly T[]): T[] =>
  ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);

/** Those of these that everybody may read now, in the order of the ids. */
export const findNews = async (db: Queryable, ids: readonly string[], now: Date) =>
  ids.length === 0 ? [] : inOrder(ids, await selectNews(db, now, inArray(sitePage.id, [...ids])));
export const findEvents = async (db: Queryable, ids: readonly string[]) =>
  ids.length === 0 ? [] : inOrder(ids, await selectEvents(db, inArray(event.id, [...ids])));
export const findProfiles = async (db: Queryable, ids: readonly string[]) =>
  ids.length === 0
    ? []
    : inOrder(ids, await selectProfiles(db, inArray(exchangeEntry.profileId, [...ids])));
