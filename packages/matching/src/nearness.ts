import { technologyArea, technologyField } from '@ponte/domain/technologies';

/** How near two codes of a tree are: 1 the same, 0 nothing in common. */
export function technologyNearness(one: string, other: string): number {
  if (one === other) return 1;
  if (technologyField(one) === technologyField(other))
    return one.length === 2 || other.length === 2 ? 0.8 : 0.55;
  const area = technologyArea(one);
  return area !== null && area === technologyArea(other) ? 0.15 : 0;
}

/** NACE: the same code, one within the other, or another of the same division. */
export function sectorNearness(one: string, other: string): number {
  if (one === other) return 1;
  if (one.slice(0, 2) !== other.slice(0, 2)) return 0;
  return one.length === 2 || other.length === 2 ? 0.85 : 0.6;
}

type Nearness = (one: string, other: string) => number;

const bestOf = (code: string, others: readonly string[], near: Nearness): number =>
  others.reduce((best, other) => Math.max(best, near(code, other)), 0);

/** How near two lists are: each code's best counterpart, both ways, averaged; null when one says nothing. */
export function listNearness(
  one: readonly string[],
  other: readonly string[],
  near: Nearness,
): number | null {
  if (one.length === 0 || other.length === 0) return null;
  const mean = (from: readonly string[], to: readonly string[]) =>
    from.reduce((sum, code) => sum + bestOf(code, to, near), 0) / from.length;
  // The better direction counts more: who names one topic must not suffer from a partner who names five.
  const [there, back] = [mean(one, other), mean(other, one)];
  return 0.75 * Math.max(there, back) + 0.25 * Math.min(there, back);
}
