import { locales } from '@ponte/domain';
import type { MatchProfile } from '../profile.ts';

/** Plain text search, as the baseline: Okapi BM25 (k1 1.2, b 0.75) over all a profile says, in whatever language. */
const [k1, b] = [1.2, 0.75];

const wordsOf = (profile: MatchProfile): string[] =>
  locales
    .flatMap((locale) => {
      const text = profile.texts[locale];
      return text ? [text.title, text.body] : [];
    })
    .concat(profile.keywords)
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);

export class PlainSearch {
  readonly #ids: string[];
  readonly #lengths: number[];
  readonly #mean: number;
  readonly #postings = new Map<string, Map<number, number>>();
  readonly #queries: string[][];

  constructor(profiles: readonly MatchProfile[]) {
    const texts = profiles.map(wordsOf);
    this.#ids = profiles.map(({ id }) => id);
    this.#lengths = texts.map((words) => words.length);
    this.#mean = this.#lengths.reduce((sum, each) => sum + each, 0) / Math.max(1, texts.length);
    this.#queries = texts.map((words) => [...new Set(words)]);
    for (const [document, words] of texts.entries())
      for (const word of words) {
        const list = this.#postings.get(word) ?? new Map<number, number>();
        list.set(document, (list.get(document) ?? 0) + 1);
        this.#postings.set(word, list);
      }
  }

  /** What a search for all the words of one profile would find, itself left out. */
  find(id: string, most: number): string[] {
    const own = this.#ids.indexOf(id);
    const scores = new Map<number, number>();
    for (const word of this.#queries[own] ?? []) {
      const list = this.#postings.get(word) ?? new Map<number, number>();
      const rarity = Math.log(1 + (this.#ids.length - list.size + 0.5) / (list.size + 0.5));
      for (const [document, count] of list) {
        const length = (this.#lengths[document] ?? 0) / this.#mean;
        const weight = (count * (k1 + 1)) / (count + k1 * (1 - b + b * length));
        scores.set(document, (scores.get(document) ?? 0) + rarity * weight);
      }
    }
    scores.delete(own);
    return [...scores]
      .sort((x, y) => y[1] - x[1])
      .slice(0, most)
      .map(([document]) => this.#ids[document] ?? '');
  }
}
