import {
  account,
  directoryEntry,
  event,
  organisation,
  participant,
  participationType,
  type Queryable,
  savedPerson,
  type Transaction,
  typeRule,
} from '@ponte/db';
import type { LocalisedText, ProfileKind } from '@ponte/domain';
import { and, asc, desc, eq, gt, inArray, ne, type SQL, sql } from 'drizzle-orm';
import { type AlikeWord, holdsWords, scoreOf } from './directory-search.ts';

/** What one may see of the directory: never oneself; a support office only its own. */
export type DirectoryView = {
  eventId: string;
  exceptId: string | null;
  offices: readonly string[] | null;
};

/** Whom the rules let somebody ask: people of these types who are no colleagues. */
export type Fitting = { typeIds: readonly string[]; organisationId: string };

export type DirectoryFilter = {
  words: readonly string[];
  country?: string | undefined;
  sector?: string | undefined;
  typeId?: string | undefined;
  kind?: ProfileKind | undefined;
  language?: string | undefined;
  fitting: Fitting | null;
  /** Only those on this participant's list; null for all. */
  savedById: string | null;
  /** Words of the directory that are like those asked for (`listAlikeWords`). */
  alike?: readonly AlikeWord[];
};

export type DirectoryPosition = readonly [score: number, sortName: string, id: string];

const entry = directoryEntry;

const inCountry = ({ country }: DirectoryFilter): SQL =>
  country ? eq(entry.country, country) : sql`true`;
const ofType = ({ typeId }: DirectoryFilter): SQL =>
  typeId ? eq(entry.typeId, typeId) : sql`true`;
const inSector = ({ sector }: DirectoryFilter): SQL =>
  sector
    ? sql`exists (select 1 from unnest(${entry.sectors}) code where starts_with(code, ${sector}))`
    : sql`true`;

const hasKind = (kind: ProfileKind | undefined): SQL | undefined =>
  kind && gt(kind === 'offer' ? entry.hasOffer : entry.hasRequest, 0);

/** Who names no language in the event speaks those of the organisation. */
const speaks = (language: string | undefined): SQL | undefined =>
  language === undefined
    ? undefined
    : sql`${language} = any(case when ${participant.languages} = '{}' then ${organisation.languages} else ${participant.languages} end)`;

const isFitting = (fitting: Fitting | null): SQL | undefined =>
  fitting
    ? and(
        inArray(entry.typeId, [...fitting.typeIds]),
        ne(participant.organisationId, fitting.organisationId),
      )
    : undefined;

const isOnListOf = (participantId: string | null): SQL | undefined =>
  participantId
    ? sql`exists (select 1 from ${savedPerson} where ${savedPerson.participantId} = ${participantId}
        and ${savedPerson.savedId} = ${entry.participantId})`
    : undefined;

/** Everything but the three filters that have facets. */
const isSeen = (view: DirectoryView, filter: DirectoryFilter): SQL | undefined =>
  and(
    eq(entry.eventId, view.eventId),
    view.exceptId ? ne(entry.participantId, view.exceptId) : undefined,
    view.offices ? inArray(participant.officeId, [...view.offices]) : undefined,
    holdsWords(filter.words, filter.alike ?? []),
    hasKind(filter.kind),
    speaks(filter.language),
    isFitting(filter.fitting),
    isOnListOf(filter.savedById),
  );

const isAfter = (after: DirectoryPosition | null, score: SQL<number> | null): SQL | undefined => {
  if (!after) return undefined;
  const [reached, sortName, id] = after;
  return score
    ? sql`(-${score}, ${entry.sortName}, ${entry.participantId}) > (${-reached}, ${sortName}, ${id}::uuid)`
    : sql`(${entry.sortName}, ${entry.participantId}) > (${sortName}, ${id}::uuid)`;
};

/** The best answers first when words are given, else by name; one row more than `limit`. */
export function selectDirectory(
  db: Queryable,
  view: DirectoryView,
  filter: DirectoryFilter,
  page: { after: DirectoryPosition | null; limit: number },
) {
  const score = filter.words.length > 0 ? scoreOf(filter.words, filter.alike ?? []) : null;
  const byName = [asc(entry.sortName), asc(entry.participantId)];
  return db
    .select({
      participant,
      account: { name: account.name },
      organisation,
      type: { id: participationType.id, names: participationType.names },
      sortName: entry.sortName,
      score: score ?? sql<number>`0`,
    })
    .from(entry)
    .innerJoin(participant, eq(participant.id, entry.participantId))
    .innerJoin(account, eq(account.id, participant.accountId))
    .innerJoin(organisation, eq(organisation.id, participant.organisationId))
    .innerJoin(participationType, eq(participationType.id, participant.typeId))
    .where(
      and(
        isSeen(view, filter),
        inCountry(filter),
        ofType(filter),
        inSector(filter),
        isAfter(page.after, score),
      ),
    )
    .orderBy(...(score ? [desc(score), ...byName] : byName))
    .limit(page.limit + 1);
}

export type DirectoryPerson = Omit<
  Awaited<ReturnType<typeof selectDirectory>>[number],
  'sortName' | 'score'
>;

export type FacetRow = {
  facet: 'total' | 'country' | 'type' | 'sector';
  value: string | null;
  names: LocalisedText | null;
  count: number;
};

/** Counts for each choice of country, type and sector, given all other filters; most frequent first. */
export async function countFacets(
  db: Queryable,
  view: DirectoryView,
  filter: DirectoryFilter,
): Promise<FacetRow[]> {
  const { rows } = await db.execute<FacetRow>(sql`
    with seen as (
      select ${entry.country} as country, ${entry.typeId} as type_id, ${entry.sectors} as sectors,
        ${inCountry(filter)} as in_country, ${ofType(filter)} as of_type, ${inSector(filter)} as in_sector
      from ${entry}
      join ${participant} on ${participant.id} = ${entry.participantId}
      join ${organisation} on ${organisation.id} = ${participant.organisationId}
      where ${isSeen(view, filter)}
    ), counted as (
      select 'total' as facet, null as value, count(*)::int as count
        from seen where in_country and of_type and in_sector
      union all
      select 'country', country, count(*)::int from seen where of_type and in_sector group by country
      union all
      select 'type', type_id::text, count(*)::int from seen where in_country and in_sector group by type_id
      union all
      select 'sector', division, count(*)::int
        from seen, lateral (select distinct left(code, 2) as division from unnest(sectors) code) divisions
        where in_country and of_type group by division
    )
    select facet, value, count, (select names from participation_type where id::text = value) as names
    from counted order by facet, count desc, value`);
  return rows;
}

/**
 * For this transaction's searches pages count as the cheap things they are in memory: by its defaults the planner reads
 * the whole directory instead of its index.
 */
export async function prepareSearch(tx: Transaction): Promise<void> {
  await tx.execute(sql`select set_config('random_page_cost', '1.1', true)`);
}

/** The types whose people those of `typeId` may ask for a meeting. */
export async function listReachableTypes(
  db: Queryable,
  eventId: string,
  typeId: string,
): Promise<string[]> {
  const rows = await db
    .select({ id: typeRule.toTypeId })
    .from(typeRule)
    .where(and(eq(typeRule.eventId, eventId), eq(typeRule.fromTypeId, typeId)));
  return rows.map(({ id }) => id);
}

/** One participant as the directory shows them, whatever their state. */
export async function findDirectoryPerson(
  db: Queryable,
  eventId: string,
  id: string,
): Promise<DirectoryPerson | null> {
  const [row] = await db
    .select({
      participant,
      account: { name: account.name },
      organisation,
      type: { id: participationType.id, names: participationType.names },
    })
    .from(participant)
    .innerJoin(account, eq(account.id, participant.accountId))
    .innerJoin(organisation, eq(organisation.id, participant.organisationId))
    .innerJoin(participationType, eq(participationType.id, participant.typeId))
    .where(and(eq(participant.eventId, eventId), eq(participant.id, id)));
  return row ?? null;
}

/** Whether suggestions are switched on in the participant's event, and by the person. */
export async function findSuggestionWishes(
  db: Queryable,
  participantId: string,
): Promise<{ isOnInEvent: boolean; isWanted: boolean }> {
  const [row] = await db
    .select({ isOnInEvent: event.suggestsPartners, isWanted: account.wantsSuggestions })
    .from(participant)
    .innerJoin(event, eq(event.id, participant.eventId))
    .innerJoin(account, eq(account.id, participant.accountId))
    .where(eq(participant.id, participantId));
  return row ?? { isOnInEvent: false, isWanted: false };
}

const mostColleagues = 50;

/** The others of the same organisation who take part, by name. */
export const listColleagues = (
  db: Queryable,
  { eventId, id, organisationId }: { eventId: string; id: string; organisationId: string },
) =>
  db
    .select({
      participantId: participant.id,
      name: account.name,
      jobTitle: participant.jobTitle,
    })
    .from(participant)
    .innerJoin(account, eq(account.id, participant.accountId))
    .where(
      and(
        eq(participant.eventId, eventId),
        eq(participant.organisationId, organisationId),
        eq(participant.state, 'approved'),
        ne(participant.id, id),
      ),
    )
    .orderBy(asc(account.name), asc(participant.id))
    .limit(mostColleagues);
