import type {
  CooperationProfileShape,
  DirectoryEntryShape,
  DirectoryFacetsShape,
  DirectoryRowShape,
} from '@ponte/contracts';
import { findFit, type ProfileKind, whyNotMeet } from '@ponte/domain';
import { type DirectoryDetail, type Standpoint, sideOf } from './directory.ts';
import type { DirectoryPerson, FacetRow, ProfileRow } from './queries.ts';

export const presentProfile = (row: ProfileRow): CooperationProfileShape => ({
  id: row.id,
  kind: row.kind,
  area: row.area,
  title: row.title,
  description: row.description,
  titles: row.titles,
  descriptions: row.descriptions,
  keywords: row.keywords,
  languages: row.languages,
  version: row.version,
});

const presentOrganisation = ({ organisation }: DirectoryPerson) => ({
  id: organisation.id,
  name: organisation.name,
  kind: organisation.kind,
  country: organisation.country,
  city: organisation.city,
  sectors: organisation.sectors,
  logoId: organisation.logoId,
});

const whyNot = ({ participant }: DirectoryPerson, { viewer, reachableTypes }: Standpoint) =>
  whyNotMeet(viewer, participant, reachableTypes.includes(participant.typeId));

/** From where one looks, and whether the one looked at is on one's list. */
export type Eyes = { standpoint: Standpoint | null; isSaved: boolean };

/** What row and page share, as seen from the standpoint; without one nobody is judged. */
function presentPerson(
  person: DirectoryPerson,
  profiles: readonly ProfileRow[],
  { standpoint, isSaved }: Eyes,
) {
  const { participant, account, organisation, type } = person;
  const isOther = standpoint !== null && participant.id !== standpoint.viewer.id;
  const isSuggesting = isOther && standpoint.whyNotSuggest === null;
  const fit = isSuggesting ? findFit(standpoint.side, sideOf(organisation.sectors, profiles)) : [];
  return {
    participantId: participant.id,
    name: account.name,
    jobTitle: participant.jobTitle,
    languages: participant.languages,
    isOnline: participant.isOnline,
    type: { id: type.id, names: type.names },
    fit: fit.map(({ code, values }) => ({ code, values: [...values] })),
    whyNotMeet: standpoint ? whyNot(person, standpoint) : null,
    isSaved,
  };
}

const mostTitles = 3;

export function presentDirectoryRow(
  person: DirectoryPerson,
  profiles: readonly ProfileRow[],
  eyes: Eyes,
): DirectoryRowShape {
  const titles = (kind: ProfileKind) =>
    profiles
      .filter((profile) => profile.kind === kind)
      .map(({ title, titles }) => ({ title, titles }));
  const [offers, requests] = [titles('offer'), titles('request')];
  return {
    ...presentPerson(person, profiles, eyes),
    organisation: presentOrganisation(person),
    offers: offers.slice(0, mostTitles),
    offerCount: offers.length,
    requests: requests.slice(0, mostTitles),
    requestCount: requests.length,
  };
}

export function presentDirectoryEntry(
  { person, profiles, colleagues, isSaved }: DirectoryDetail,
  standpoint: Standpoint | null,
): DirectoryEntryShape {
  const { region, size, languages, website, description } = person.organisation;
  return {
    ...presentPerson(person, profiles, { standpoint, isSaved }),
    organisation: {
      ...presentOrganisation(person),
      region,
      size,
      languages,
      website,
      description,
    },
    profiles: profiles.map(presentProfile),
    colleagues: colleagues.map(({ participantId, name, jobTitle }) => ({
      participantId,
      name,
      jobTitle,
    })),
    isMe: standpoint?.viewer.id === person.participant.id,
    whyNotSuggest: standpoint?.whyNotSuggest ?? null,
  };
}

export function presentFacets(rows: readonly FacetRow[]): DirectoryFacetsShape {
  const of = (facet: FacetRow['facet']) =>
    rows.flatMap((row) =>
      row.facet === facet && row.value !== null
        ? [{ value: row.value, count: row.count, names: row.names ?? {} }]
        : [],
    );
  const bare = (facet: FacetRow['facet']) =>
    of(facet).map(({ value, count }) => ({ value, count }));
  return {
    total: rows.find(({ facet }) => facet === 'total')?.count ?? 0,
    countries: bare('country'),
    types: of('type'),
    sectors: bare('sector'),
  };
}
