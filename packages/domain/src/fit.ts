import type { RuleCode } from './rule-codes.ts';

/** Why two participants may be worth a meeting, from what both have written. */
export const fitCodes = ['offers_what_you_seek', 'seeks_what_you_offer', 'same_sectors'] as const;
export type FitCode = (typeof fitCodes)[number];

/** `values`: the keywords they share, in the other's spelling, or NACE divisions. */
export type FitReason = { readonly code: FitCode; readonly values: readonly string[] };

export type FitSide = {
  readonly sectors: readonly string[];
  /** Keywords of what is offered and of what is sought. */
  readonly offered: readonly string[];
  readonly sought: readonly string[];
};

/** As keywords are compared: without case, accents and double spaces. */
const plain = (keyword: string): string =>
  keyword.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

const division = (sector: string): string => sector.slice(0, 2);

function shared(
  theirs: readonly string[],
  mine: readonly string[],
  keyOf: (value: string) => string,
): string[] {
  const wanted = new Set(mine.map(keyOf));
  const found = new Map<string, string>();
  for (const value of theirs) {
    const key = keyOf(value);
    if (wanted.has(key) && !found.has(key)) found.set(key, value);
  }
  return [...found.values()];
}

/** Why the other side fits, the strongest reason first; empty when nothing written says so. */
export function findFit(mine: FitSide, theirs: FitSide): FitReason[] {
  const values: Record<FitCode, string[]> = {
    offers_what_you_seek: shared(theirs.offered, mine.sought, plain),
    seeks_what_you_offer: shared(theirs.sought, mine.offered, plain),
    same_sectors: shared(theirs.sectors.map(division), mine.sectors, division),
  };
  return fitCodes
    .map((code) => ({ code, values: values[code] }))
    .filter((reason) => reason.values.length > 0);
}

/**
 * Why nobody is suggested to a person, or null: those who run an event may switch it off there, and everybody for
 * themselves. Outside events only the person's own wish counts.
 */
export function whyNotSuggest({
  isOnInEvent = true,
  isWanted,
}: {
  isOnInEvent?: boolean;
  isWanted: boolean;
}): RuleCode | null {
  if (!isOnInEvent) return 'suggestions_off_in_event';
  return isWanted ? null : 'suggestions_off_for_you';
}
