import { kindWeight } from './kinds.ts';
import { listNearness, sectorNearness, technologyNearness } from './nearness.ts';
import type { MatchProfile } from './profile.ts';

/** How much each part of what is spoken about weighs; what one side does not say is left out of the balance. */
const weights = { technology: 0.4, sector: 0.2, text: 0.4 } as const;

/** Two short texts on one subject rarely share more than this much of their words. */
const fullLikeness = 0.35;

/** Below it, two profiles are not about the same thing. */
export const leastRelevance = 0.16;

export type Relevance = {
  readonly total: number;
  readonly technology: number | null;
  readonly sector: number | null;
  readonly text: number | null;
};

/** How far two profiles speak of the same thing. `likeness` of their texts is `NaN` where it is not known. */
export function rateRelevance(one: MatchProfile, other: MatchProfile, likeness: number): Relevance {
  const technology = listNearness(one.technologies, other.technologies, technologyNearness);
  const sector = listNearness(one.sectors, other.sectors, sectorNearness);
  const text = Number.isNaN(likeness) ? null : Math.min(1, likeness / fullLikeness);
  const parts = [
    [technology, weights.technology],
    [sector, weights.sector],
    // Nothing written in common, and nobody who writes in both: then the codes speak alone.
    [text, weights.text],
  ] as const;
  const said = parts.filter(([value]) => value !== null);
  const weight = said.reduce((sum, [, each]) => sum + each, 0);
  const sum = said.reduce((total, [value, each]) => total + (value ?? 0) * each, 0);
  return { total: weight === 0 ? 0 : sum / weight, technology, sector, text };
}

/** Wanted and given: 1 yes, a little for no, and something between when nobody said. */
const rateWish = (wanted: readonly string[], given: string | null, no: number): number => {
  if (wanted.length === 0 || given === null) return 0.75;
  return wanted.includes(given) ? 1 : no;
};

function rateLanguages(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return 0.75;
  return one.some((language) => other.includes(language)) ? 1 : 0.35;
}

/** How well the other one is what the seeker looks for, beyond the subject. */
export function rateSuitability(seeker: MatchProfile, other: MatchProfile): number {
  const country = rateWish(seeker.countriesSought, other.country, 0.1);
  const size = rateWish(seeker.partnerSizes, other.size, 0.4);
  const kind = rateWish(seeker.partnerKinds, other.partnerKind, 0.4);
  const language = rateLanguages(seeker.languages, other.languages);
  return 0.45 * country + 0.15 * size + 0.15 * kind + 0.25 * language;
}

const asksAgain = 0.04;
const metBefore = 0.03;

/** What both did before makes a suggestion a little better, never good by itself. */
export function rateHistory(seeker: MatchProfile, other: MatchProfile): number {
  const asked = listNearness(seeker.asked, other.technologies, technologyNearness) ?? 0;
  const met = other.events.some((event) => seeker.events.includes(event)) ? metBefore : 0;
  return asksAgain * asked + met;
}

/** How good the other one is for the seeker, 0 to 1. */
export function rateDirection(
  seeker: MatchProfile,
  other: MatchProfile,
  relevance: Relevance,
): number {
  const kinds = kindWeight(seeker.kind, other.kind);
  const base = relevance.total * (0.45 + 0.55 * rateSuitability(seeker, other));
  return Math.min(1, kinds * (base + rateHistory(seeker, other)));
}

export const harmonicMean = (one: number, other: number): number =>
  one + other === 0 ? 0 : (2 * one * other) / (one + other);
