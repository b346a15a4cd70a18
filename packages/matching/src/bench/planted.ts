import { type ExchangeKind, type Locale, locales } from '@ponte/domain';
import { technologyList } from '@ponte/domain/technologies';
import type { MatchProfile } from '../profile.ts';

/**
 * Made-up profiles with planted matches. A group is about one topic: ten offers and ten requests that were made for
 * each other, all in countries that the others seek. Around them lie profiles that only look alike: the same topic
 * from countries that nobody wants, the same words in another field, the same topic on the same side.
 */
export type Planted = {
  readonly profiles: readonly MatchProfile[];
  /** For each planted profile, those that were made for it. */
  readonly partners: ReadonlyMap<string, ReadonlySet<string>>;
};

const groupSide = 10;

/** A small generator of its own (mulberry32): the same seed makes the same profiles everywhere. */
function createDice(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (most: number) => Math.floor(next() * most);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const some = <T>(list: readonly T[], count: number): T[] =>
    Array.from({ length: count }, () => pick(list));
  return { next, below, pick, some };
}
type Dice = ReturnType<typeof createDice>;

const syllables =
  'ba ce di fo gu ha je ki lo mu na pe ri so tu va ze bri clo dru fle gra kno'.split(' ');

const makeWords = (dice: Dice, count: number): string[] =>
  Array.from({ length: count }, () => dice.some(syllables, 3 + dice.below(2)).join(''));

type Language = Record<Locale, string[]>;
const makeLanguages = (dice: Dice, count: number): Language =>
  ({
    en: makeWords(dice, count),
    it: makeWords(dice, count),
    sl: makeWords(dice, count),
    de: makeWords(dice, count),
  }) satisfies Language;

const topics = technologyList.codes.filter(({ code }) => code.length > 2).map(({ code }) => code);
const sectors = [
  '10',
  '11',
  '20',
  '22',
  '25',
  '26',
  '27',
  '28',
  '30',
  '31',
  '35',
  '41',
  '52',
  '62',
  '72',
];
const countries = ['IT', 'SI', 'AT', 'HR', 'DE'] as const;
const far = ['FR', 'ES', 'PL', 'SE'] as const;

/** Groups that share a topic code differ in the words of their subject, as real ones do. */
export function makePlanted(size: number, seed: number): Planted {
  const dice = createDice(seed);
  const common = makeLanguages(dice, 400);
  const profiles: MatchProfile[] = [];
  const partners = new Map<string, ReadonlySet<string>>();
  const perGroup = groupSide * 2;
  for (let group = 0; profiles.length < size * 0.6; group++) {
    const subject = makeSubject(dice, common);
    const ids = Array.from({ length: perGroup }, (_, n) => `g${group}-${n}`);
    const offers = ids.slice(0, groupSide);
    const requests = ids.slice(groupSide);
    for (const id of offers) {
      profiles.push(subject.write(id, 'technology_offer', countries, countries));
      partners.set(id, new Set(requests));
    }
    for (const id of requests) {
      profiles.push(subject.write(id, 'technology_request', countries, countries));
      partners.set(id, new Set(offers));
    }
    for (let n = 0; n < 6; n++)
      profiles.push(
        subject.write(
          `g${group}-far${n}`,
          n % 2 ? 'technology_offer' : 'technology_request',
          far,
          far,
        ),
      );
    for (let n = 0; n < 4; n++) profiles.push(subject.misuse(`g${group}-odd${n}`));
  }
  while (profiles.length < size) {
    const kind: ExchangeKind = dice.pick([
      'technology_offer',
      'technology_request',
      'business_offer',
      'business_request',
    ]);
    profiles.push(makeSubject(dice, common).write(`noise-${profiles.length}`, kind, countries, []));
  }
  return { profiles: profiles.slice(0, size), partners };
}

function makeSubject(dice: Dice, common: Language) {
  const own = makeLanguages(dice, 14);
  const [topic, sector] = [dice.pick(topics), dice.pick(sectors)];
  const sibling = topics.filter((code) => code.slice(0, 2) === topic.slice(0, 2));
  const text = (locale: Locale, words: Language) => ({
    title: [...dice.some(words[locale], 3), ...dice.some(common[locale], 3)].join(' '),
    body: [...dice.some(words[locale], 6), ...dice.some(common[locale], 40)].join(' '),
  });
  const build = (
    id: string,
    kind: ExchangeKind,
    from: readonly string[],
    sought: readonly string[],
    words: Language,
    codes: { technologies: string[]; sectors: string[] },
  ): MatchProfile => {
    // Six in ten are written in one language only, which is often not the partner's.
    const first = dice.pick(locales);
    const written = dice.next() < 0.6 ? [first] : [first, dice.pick(locales), 'en' as const];
    return {
      id,
      owner: id,
      kind,
      ...codes,
      keywords: [],
      texts: Object.fromEntries(
        [...new Set(written)].map((locale) => [locale, text(locale, words)]),
      ),
      country: dice.pick(from),
      countriesSought: dice.next() < 0.5 ? [] : [...sought],
      languages: ['en', first],
      partnerSizes: [],
      partnerKinds: [],
      size: dice.pick(['1-9', '10-49', '50-249', '250+']),
      partnerKind: 'company',
      events: [],
      asked: [],
    };
  };
  return {
    /** A profile of the subject: two in ten name a neighbouring topic, two the field only, one in ten no code at all. */
    write(id: string, kind: ExchangeKind, from: readonly string[], sought: readonly string[]) {
      const chance = dice.next();
      const code = chance < 0.2 ? dice.pick(sibling) : chance < 0.4 ? topic.slice(0, 2) : topic;
      const technologies = chance > 0.9 ? [] : [code];
      return build(id, kind, from, sought, own, { technologies, sectors: [sector] });
    },
    /** The subject's words about something else altogether. */
    misuse(id: string) {
      const codes = { technologies: [dice.pick(topics)], sectors: [dice.pick(sectors)] };
      const kind: ExchangeKind = dice.pick(['technology_offer', 'technology_request']);
      return build(id, kind, far, far, own, codes);
    },
  };
}
