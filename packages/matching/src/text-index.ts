import { type Locale, locales } from '@ponte/domain';
import type { MatchProfile } from './profile.ts';

/**
 * Likeness of texts: words weighted by how rare they are (tf-idf), compared by the cosine, language by language.
 * Endings are cut off by keeping the beginnings of words, which serves all four languages alike.
 */
const stemLetters = 6;
const shortestWord = 3;
const titleWeight = 3;
/** A word in more than this share of the texts of a language says nothing. */
const commonShare = 0.2;

type Words = Map<string, { count: number; word: string }>;

function collectWords(into: Words, text: string, weight: number): void {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/\p{L}[\p{L}\p{N}]+/gu);
  for (const word of words ?? []) {
    if (word.length < shortestWord) continue;
    const stem = word.slice(0, stemLetters);
    const known = into.get(stem);
    if (known) known.count += weight;
    else into.set(stem, { count: weight, word });
  }
}

function wordsOf(profile: MatchProfile, locale: Locale): Words | null {
  const text = profile.texts[locale];
  if (!text) return null;
  const words: Words = new Map();
  collectWords(words, text.title, titleWeight);
  collectWords(words, profile.keywords.join(' '), 2);
  collectWords(words, text.body, 1);
  return words;
}

type Posting = { document: number; weight: number };
type Vector = { stem: string; weight: number; word: string }[];

class LanguageIndex {
  readonly vectors: (Vector | null)[];
  readonly postings = new Map<string, Posting[]>();

  constructor(profiles: readonly MatchProfile[], locale: Locale) {
    const all = profiles.map((profile) => wordsOf(profile, locale));
    const frequency = new Map<string, number>();
    for (const words of all)
      for (const stem of words?.keys() ?? []) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
    const written = all.filter(Boolean).length;
    const most = Math.max(3, written * commonShare);
    this.vectors = all.map((words) => words && toVector(words, frequency, written, most));
    for (const [document, vector] of this.vectors.entries())
      for (const { stem, weight } of vector ?? []) {
        const list = this.postings.get(stem);
        if (list) list.push({ document, weight });
        else this.postings.set(stem, [{ document, weight }]);
      }
  }
}

function toVector(
  words: Words,
  frequency: ReadonlyMap<string, number>,
  written: number,
  most: number,
): Vector {
  const raw = [...words].flatMap(([stem, { count, word }]) => {
    const inTexts = frequency.get(stem) ?? 1;
    if (inTexts > most) return [];
    return [{ stem, word, weight: (1 + Math.log(count)) * Math.log(1 + written / inTexts) }];
  });
  const length = Math.hypot(...raw.map(({ weight }) => weight)) || 1;
  return raw.map((each) => ({ ...each, weight: each.weight / length }));
}

/** The texts of many profiles, ready to be compared with any one of them. */
export class TextIndex {
  readonly #languages: LanguageIndex[];
  readonly #size: number;

  constructor(profiles: readonly MatchProfile[]) {
    this.#size = profiles.length;
    this.#languages = locales.map((locale) => new LanguageIndex(profiles, locale));
  }

  /** The likeness of every text to the one at `position`: the best of all languages in which both are written. */
  compare(position: number): Float64Array {
    const best = new Float64Array(this.#size);
    for (const { vectors, postings } of this.#languages) {
      const sums = new Float64Array(this.#size);
      for (const { stem, weight } of vectors[position] ?? [])
        for (const posting of postings.get(stem) ?? [])
          sums[posting.document] = (sums[posting.document] ?? 0) + weight * posting.weight;
      for (let index = 0; index < this.#size; index++)
        best[index] = Math.max(best[index] ?? 0, sums[index] ?? 0);
    }
    return best;
  }

  /** The words that make two texts alike, as the second one spells them, the strongest first. */
  findShared(position: number, other: number, most: number): string[] {
    const shared = this.#languages.flatMap(({ vectors }) => {
      const mine = new Map(vectors[position]?.map(({ stem, weight }) => [stem, weight]));
      return (vectors[other] ?? []).flatMap(({ stem, word, weight }) => {
        const own = mine.get(stem);
        return own === undefined ? [] : [{ word, weight: own * weight }];
      });
    });
    const strongest = shared.sort((a, b) => b.weight - a.weight).map(({ word }) => word);
    return [...new Set(strongest)].slice(0, most);
  }
}
