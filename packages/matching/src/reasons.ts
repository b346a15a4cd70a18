import { isOffer, type MatchReasonCode } from '@ponte/domain';
import { sectorNearness, technologyNearness } from './nearness.ts';
import type { MatchProfile, MatchReason } from './profile.ts';
import type { Relevance } from './score.ts';

const mostReasons = 4;
const mostValues = 3;

const direction = (mine: MatchProfile, theirs: MatchProfile): MatchReasonCode => {
  if (isOffer(theirs.kind)) return 'offers_what_you_seek';
  return isOffer(mine.kind) ? 'seeks_what_you_offer' : 'seeks_partners_too';
};

const within = (
  theirs: readonly string[],
  mine: readonly string[],
  near: (one: string, other: string) => number,
  [least, most]: readonly [number, number],
): string[] =>
  theirs.filter((code) => {
    const best = Math.max(0, ...mine.map((own) => near(own, code)));
    return best >= least && best <= most;
  });

/** The reader's own wishes that the other one fulfils: only what the reader has said and the other one shows. */
function findFulfilled(mine: MatchProfile, theirs: MatchProfile): MatchReason[] {
  const size = theirs.size;
  return [
    {
      code: 'country_fits',
      values: mine.countriesSought.filter((country) => country === theirs.country),
    },
    { code: 'size_fits', values: size && mine.partnerSizes.includes(size) ? [size] : [] },
    {
      code: 'common_language',
      values: mine.languages.filter((language) => theirs.languages.includes(language)),
    },
    {
      code: 'you_asked_before',
      values: within(theirs.technologies, mine.asked, technologyNearness, [1, 1]),
    },
    { code: 'same_event', values: theirs.events.filter((event) => mine.events.includes(event)) },
  ];
}

const bridgedEnough = 0.5;

/** The languages of a text that says the same without a common one, as others who write in both tell. */
function findBridged(mine: MatchProfile, theirs: MatchProfile, { text }: Relevance): string[] {
  const [own, other] = [Object.keys(mine.texts), Object.keys(theirs.texts)];
  const isApart = !other.some((locale) => own.includes(locale));
  return isApart && (text ?? 0) >= bridgedEnough ? other : [];
}

/**
 * Why the other one is suggested, in the order in which it convinces. Made only of what stands in the two profiles
 * as given: of a hidden organisation the caller gives nothing, so nothing is told.
 */
export function findReasons(
  mine: MatchProfile,
  theirs: MatchProfile,
  relevance: Relevance,
  sharedWords: readonly string[],
): MatchReason[] {
  const technologies = (range: readonly [number, number]) =>
    within(theirs.technologies, mine.technologies, technologyNearness, range);
  const same = technologies([1, 1]);
  const found: MatchReason[] = [
    { code: 'same_technology', values: same },
    { code: 'near_technology', values: same.length > 0 ? [] : technologies([0.5, 0.9]) },
    {
      code: 'similar_words',
      values: (relevance.text ?? 0) >= 0.2 && sharedWords.length > 1 ? sharedWords : [],
    },
    { code: 'similar_abroad', values: findBridged(mine, theirs, relevance) },
    {
      code: 'same_sector',
      values: within(theirs.sectors, mine.sectors, sectorNearness, [0.6, 1]),
    },
    ...findFulfilled(mine, theirs),
  ];
  const told = found
    .filter(({ values }) => values.length > 0)
    .slice(0, mostReasons - 1)
    .map(({ code, values }) => ({ code, values: values.slice(0, mostValues) }));
  return [{ code: direction(mine, theirs), values: [] }, ...told];
}
