import type { Database } from '@ponte/db';
import {
  type ExchangeContent,
  locales,
  type OrganisationKind,
  type PartnerKind,
  type RuleCode,
  whyNotSuggest,
} from '@ponte/domain';
import { type Match, MatchIndex, type MatchProfile } from '@ponte/matching';
import type { Deps } from '../../deps.ts';
import type { ExchangeProfileRow } from './profile-queries.ts';
import { findListedAmong, type ListedProfile, listAllListed } from './public-queries.ts';
import * as history from './suggestion-queries.ts';

const partnerKinds: Partial<Record<OrganisationKind, PartnerKind>> = {
  company: 'company',
  association: 'association',
  chamber: 'association',
  cluster: 'association',
  university: 'university',
  research_centre: 'research',
  public_body: 'public_body',
};

const textsOf = (content: ExchangeContent): MatchProfile['texts'] =>
  Object.fromEntries(
    locales
      .filter((locale) => content.title[locale]?.trim())
      .map((locale) => {
        const { summary, description, partnerRole } = content;
        const body = [summary, description, partnerRole].map((text) => text[locale] ?? '');
        return [locale, { title: content.title[locale] ?? '', body: body.join(' ') }];
      }),
  );

type Histories = { events: Map<string, string[]>; asked: Map<string, string[]> };

/** What matching may know. Of a hidden organisation nothing goes in, so that no score and no reason can tell of it. */
export function toMatchProfile(
  { profile, content, organisation }: ListedProfile,
  { events, asked }: Histories,
): MatchProfile {
  const isOpen = !profile.isBlind;
  return {
    id: profile.id,
    owner: organisation.id,
    kind: profile.kind,
    sectors: content.sectors,
    technologies: content.technologies,
    keywords: content.keywords,
    texts: textsOf(content),
    country: organisation.country,
    countriesSought: content.countriesSought,
    languages: content.languages,
    partnerSizes: content.partnerSizes,
    partnerKinds: content.partnerKinds,
    size: isOpen ? organisation.size : null,
    partnerKind: isOpen ? (partnerKinds[organisation.kind] ?? null) : null,
    events: isOpen ? (events.get(organisation.id) ?? []) : [],
    asked: isOpen ? (asked.get(organisation.id) ?? []) : [],
  };
}

/** How many profiles are compared; beyond them the oldest are left out. */
const mostCompared = 5_000;
const mostSuggested = 10;

type Prepared = { stamp: string; index: MatchIndex };
/** The index serves everybody alike, because it holds only what everybody may know, and of texts their words only. */
const prepared = new WeakMap<Database, Prepared>();

async function prepare({ db }: Deps): Promise<Prepared> {
  const stamp = await history.readExchangeStamp(db);
  const known = prepared.get(db);
  if (known?.stamp === stamp) return known;
  const rows = await listAllListed(db, mostCompared);
  const ids = [...new Set(rows.map(({ organisation }) => organisation.id))];
  const histories = {
    events: await history.listEventsOf(db, ids),
    asked: await history.listAskedOf(db, ids),
  };
  const made = {
    stamp,
    index: new MatchIndex(rows.map((row) => toMatchProfile(row, histories))),
  };
  prepared.set(db, made);
  return made;
}

export type Suggestion = { row: ListedProfile; reasons: Match['reasons'] };
export type Suggestions = { whyNot: RuleCode | null; items: Suggestion[] };

/** Who fits a listed profile best, unless its reader wants no suggestions. */
export async function readSuggestions(
  deps: Deps,
  reader: { wantsSuggestions: boolean },
  profile: ExchangeProfileRow,
): Promise<Suggestions> {
  const whyNot = whyNotSuggest({ isWanted: reader.wantsSuggestions });
  if (whyNot) return { whyNot, items: [] };
  const { index } = await prepare(deps);
  const except = await history.listAskedProfiles(deps.db, profile.organisationId);
  const matches = index.findMatches(profile.id, { most: mostSuggested, except });
  const rows = await findListedAmong(
    deps.db,
    matches.map(({ id }) => id),
  );
  const items = matches.flatMap(({ id, reasons }) => {
    const row = rows.find(({ profile }) => profile.id === id);
    return row ? [{ row, reasons }] : [];
  });
  return { whyNot: null, items };
}
