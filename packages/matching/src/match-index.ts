import { kindWeight } from './kinds.ts';
import type { Match, MatchProfile } from './profile.ts';
import { findReasons } from './reasons.ts';
import { harmonicMean, leastRelevance, rateDirection, rateRelevance } from './score.ts';
import { TextIndex } from './text-index.ts';

export type MatchOptions = {
  /** How many matches at most. */
  readonly most: number;
  /** Profiles that are known to the asker already: they answered, or were answered. */
  readonly except?: ReadonlySet<string>;
};

const withoutWords = (texts: MatchProfile['texts']): MatchProfile['texts'] =>
  Object.fromEntries(Object.keys(texts).map((locale) => [locale, { title: '', body: '' }]));

/** Many profiles, prepared once, among which each one's best partners are found. */
export class MatchIndex {
  readonly #profiles: readonly MatchProfile[];
  readonly #positions: ReadonlyMap<string, number>;
  readonly #texts: TextIndex;

  constructor(profiles: readonly MatchProfile[]) {
    // What is written is kept as weighted words alone; here only its languages still count.
    this.#profiles = profiles.map((profile) => ({
      ...profile,
      texts: withoutWords(profile.texts),
      keywords: [],
    }));
    this.#positions = new Map(profiles.map(({ id }, position) => [id, position]));
    this.#texts = new TextIndex(profiles);
  }

  /**
   * The best partners of one profile, the best first, each with its reasons. Equal input gives equal output: ties go
   * by the id. Empty for an id that is not among the profiles.
   */
  findMatches(id: string, { most, except }: MatchOptions): Match[] {
    const position = this.#positions.get(id);
    const mine = position === undefined ? undefined : this.#profiles[position];
    if (position === undefined || !mine) return [];
    const likeness = this.#texts.compare(position);
    const rated = this.#profiles.flatMap((theirs, index) => {
      if (theirs.owner === mine.owner || except?.has(theirs.id)) return [];
      if (kindWeight(mine.kind, theirs.kind) === 0) return [];
      const relevance = rateRelevance(mine, theirs, likeness[index] ?? Number.NaN);
      if (relevance.total < leastRelevance) return [];
      const forward = rateDirection(mine, theirs, relevance);
      const backward = rateDirection(theirs, mine, relevance);
      return [
        { index, theirs, relevance, forward, backward, score: harmonicMean(forward, backward) },
      ];
    });
    return rated
      .sort((a, b) => b.score - a.score || (a.theirs.id < b.theirs.id ? -1 : 1))
      .slice(0, most)
      .map(({ index, theirs, relevance, forward, backward, score }) => ({
        id: theirs.id,
        score,
        forward,
        backward,
        reasons: findReasons(mine, theirs, relevance, this.#texts.findShared(position, index, 3)),
      }));
  }
}
