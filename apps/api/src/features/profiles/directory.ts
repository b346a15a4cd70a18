import type { Queryable, Transaction } from '@ponte/db';
import { type FitSide, type ParticipantState, type RuleCode, whyNotSuggest } from '@ponte/domain';
import type { Deps } from '../../deps.ts';
import { listAlikeWords } from './directory-search.ts';
import * as queries from './queries.ts';

/** Through whose eyes the directory is read: a participant's; the organiser has none. */
export type Viewer = {
  id: string;
  eventId: string;
  organisationId: string;
  typeId: string;
  state: ParticipantState;
};

/** What is known of the viewer before any row is judged. */
export type Standpoint = {
  viewer: Viewer;
  reachableTypes: readonly string[];
  side: FitSide;
  /** Why nobody is told to this viewer as fitting, or null. */
  whyNotSuggest: RuleCode | null;
};

export const sideOf = (
  sectors: readonly string[],
  profiles: readonly queries.ProfileRow[],
): FitSide => ({
  sectors,
  offered: profiles.flatMap(({ kind, keywords }) => (kind === 'offer' ? keywords : [])),
  sought: profiles.flatMap(({ kind, keywords }) => (kind === 'request' ? keywords : [])),
});

export async function findStandpoint(db: Queryable, viewer: Viewer): Promise<Standpoint> {
  const [reachableTypes, profiles, person, wishes] = [
    await queries.listReachableTypes(db, viewer.eventId, viewer.typeId),
    await queries.listProfilesOf(db, viewer.eventId, [viewer.id]),
    await queries.findDirectoryPerson(db, viewer.eventId, viewer.id),
    await queries.findSuggestionWishes(db, viewer.id),
  ];
  const side = sideOf(person?.organisation.sectors ?? [], profiles);
  return { viewer, reachableTypes, side, whyNotSuggest: whyNotSuggest(wishes) };
}

export type DirectoryPage = {
  /** Who of them is on the viewer's own list. */
  savedIds: ReadonlySet<string>;
  rows: Awaited<ReturnType<typeof queries.selectDirectory>>;
  profiles: queries.ProfileRow[];
  /** Null on later pages. */
  facets: queries.FacetRow[] | null;
};

async function findAlike(
  tx: Transaction,
  eventId: string,
  filter: queries.DirectoryFilter,
): Promise<queries.DirectoryFilter> {
  if (filter.words.length === 0) return filter;
  await queries.prepareSearch(tx);
  return { ...filter, alike: await listAlikeWords(tx, eventId, filter.words) };
}

/** A page of the directory with all that its rows show, in a number of queries that does not grow with them. */
export function readDirectory(
  deps: Deps,
  view: queries.DirectoryView,
  asked: queries.DirectoryFilter,
  page: { after: queries.DirectoryPosition | null; limit: number },
): Promise<DirectoryPage> {
  return deps.db.transaction(
    async (tx) => {
      const filter = await findAlike(tx, view.eventId, asked);
      const rows = await queries.selectDirectory(tx, view, filter, page);
      const ids = rows.map(({ participant }) => participant.id);
      const profiles = await queries.listProfilesOf(tx, view.eventId, ids);
      const facets = page.after ? null : await queries.countFacets(tx, view, filter);
      const savedIds = view.exceptId
        ? await queries.listSavedAmong(tx, view.exceptId, ids)
        : new Set<string>();
      return { rows, profiles, facets, savedIds };
    },
    { accessMode: 'read only' },
  );
}

export type DirectoryDetail = {
  person: queries.DirectoryPerson;
  profiles: queries.ProfileRow[];
  colleagues: Awaited<ReturnType<typeof queries.listColleagues>>;
  isSaved: boolean;
};

/** One participant's whole page; null when nobody has that id in the event. */
export async function readDirectoryEntry(
  db: Queryable,
  eventId: string,
  id: string,
  viewerId: string | null,
): Promise<DirectoryDetail | null> {
  const person = await queries.findDirectoryPerson(db, eventId, id);
  if (!person) return null;
  const profiles = await queries.listProfilesOf(db, eventId, [id]);
  const colleagues = await queries.listColleagues(db, person.participant);
  const saved = viewerId ? await queries.measureSaved(db, viewerId, id) : null;
  return { person, profiles, colleagues, isSaved: saved?.isSaved ?? false };
}
