import type { MatchProfile } from '../profile.ts';

/** What some way of finding partners gives for one profile: ids, the best first. */
export type Finder = (id: string, most: number) => readonly string[];

export type Measured = {
  readonly queries: number;
  /** Of the ten first (or of as many as there are to find), how many were made for the profile. */
  readonly precision: number;
  /** The same, counting only partners that find the profile among their own ten first. */
  readonly reciprocalHits: number;
  /** Of all that was found, right or wrong, among the ten first, how much finds the profile among its own ten first. */
  readonly mutual: number;
};

const depth = 10;

/** Measures a finder on profiles whose true partners are known. */
export function measureFinder(
  find: Finder,
  partners: ReadonlyMap<string, ReadonlySet<string>>,
  queries: readonly string[],
): Measured {
  const cache = new Map<string, ReadonlySet<string>>();
  const firstOf = (id: string): ReadonlySet<string> => {
    const known = cache.get(id);
    if (known) return known;
    const found = new Set(find(id, depth));
    cache.set(id, found);
    return found;
  };
  let [precision, reciprocalHits, mutual, shown] = [0, 0, 0, 0];
  for (const id of queries) {
    const wanted = partners.get(id) ?? new Set<string>();
    const found = [...firstOf(id)];
    const both = found.filter((other) => firstOf(other).has(id));
    const most = Math.min(depth, Math.max(1, wanted.size));
    precision += found.filter((other) => wanted.has(other)).length / most;
    reciprocalHits += both.filter((other) => wanted.has(other)).length / most;
    shown += found.length;
    mutual += both.length;
  }
  return {
    queries: queries.length,
    precision: precision / Math.max(1, queries.length),
    reciprocalHits: reciprocalHits / Math.max(1, queries.length),
    mutual: mutual / Math.max(1, shown),
  };
}

/** Every so-many-th of the profiles with known partners, so that a bench ends. */
export function pickQueries(
  profiles: readonly MatchProfile[],
  partners: ReadonlyMap<string, ReadonlySet<string>>,
  most: number,
): string[] {
  const ids = profiles.map(({ id }) => id).filter((id) => partners.has(id));
  const step = Math.max(1, Math.floor(ids.length / most));
  return ids.filter((_, index) => index % step === 0).slice(0, most);
}
