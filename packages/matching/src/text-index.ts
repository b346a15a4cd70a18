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

const nearestBridges = 8;
/** A text that is less like one's own than this explains nothing of it. */
const leastBridge = 0.12;

/** How alike every text of the language is to the vector, by position. */
function compareIn({ postings }: LanguageIndex, vector: Vector, size: number): Float64Array {
  const sums = new Float64Array(size);
  for (const { stem, weight } of vector)
    for (const posting of postings.get(stem) ?? [])
      sums[posting.document] = (sums[posting.document] ?? 0) + weight * posting.weight;
  return sums;
}

/** The texts of many profiles, ready to be compared with any one of them. */
export class TextIndex {
  readonly #languages: LanguageIndex[];
  readonly #size: number;
  readonly #ids: readonly string[];

  constructor(profiles: readonly MatchProfile[]) {
    this.#size = profiles.length;
    this.#ids = profiles.map(({ id }) => id);
    this.#languages = locales.map((locale) => new LanguageIndex(profiles, locale));
  }

  /**
   * The likeness of every text to the one at `position`: the best of all languages in which both are written. Texts
   * without a common language are compared by way of those that are written in both; where there is no way, and for
   * whom nothing is written at all, the likeness is unknown (`NaN`).
   */
  compare(position: number): Float64Array {
    const best = new Float64Array(this.#size).fill(Number.NaN);
    const own = this.#languages.filter(({ vectors }) => vectors[position]);
    const direct = own.map((language) => ({
      language,
      sums: compareIn(language, language.vectors[position] ?? [], this.#size),
    }));
    for (const { language, sums } of direct) keepBest(best, language, sums);
    const nearest = findNearest(direct, position, this.#ids);
    const foreign = this.#languages.filter((language) => !own.includes(language));
    for (const language of foreign) {
      const vector = translate(language, nearest);
      if (vector) keepBest(best, language, compareIn(language, vector, this.#size), isUnknown);
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

const isUnknown = (value: number): boolean => Number.isNaN(value);

/** Takes over what is better than known, for all that is written in the language; `may` says where. */
function keepBest(
  best: Float64Array,
  { vectors }: LanguageIndex,
  sums: Float64Array,
  may: (known: number) => boolean = () => true,
): void {
  const before = may === isUnknown ? best.slice() : best;
  for (let index = 0; index < best.length; index++) {
    if (!vectors[index] || !may(before[index] ?? 0)) continue;
    const known = best[index] ?? Number.NaN;
    best[index] = Math.max(isUnknown(known) ? 0 : known, sums[index] ?? 0);
  }
}

type Bridge = { document: number; id: string; likeness: number };

/** The texts most like one's own, in whatever language they share with it; the most alike first. */
function findNearest(
  direct: readonly { sums: Float64Array }[],
  position: number,
  ids: readonly string[],
): Bridge[] {
  const found: Bridge[] = [];
  for (const [document, id] of ids.entries()) {
    const likeness = Math.max(0, ...direct.map(({ sums }) => sums[document] ?? 0));
    if (document !== position && likeness >= leastBridge) found.push({ document, id, likeness });
  }
  return found.sort((one, other) => other.likeness - one.likeness || (one.id < other.id ? -1 : 1));
}

/**
 * One's own text as it would stand in a language in which it is not written: the words that its nearest relatives use
 * there, those of the nearest the most. Null when none of them is written in it.
 */
function translate({ vectors }: LanguageIndex, nearest: readonly Bridge[]): Vector | null {
  const bridges = nearest.filter(({ document }) => vectors[document]).slice(0, nearestBridges);
  const words = new Map<string, { stem: string; word: string; weight: number }>();
  for (const { document, likeness } of bridges)
    for (const { stem, word, weight } of vectors[document] ?? []) {
      const known = words.get(stem)?.weight ?? 0;
      words.set(stem, { stem, word, weight: known + likeness * likeness * weight });
    }
  if (words.size === 0) return null;
  const length = Math.hypot(...[...words.values()].map(({ weight }) => weight)) || 1;
  return [...words.values()].map((each) => ({ ...each, weight: each.weight / length }));
}
