import { locales } from '@ponte/domain';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const pairs = letters.flatMap((first) => letters.map((second) => first + second));

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** Of CLDR, but no countries: unions, outlying islands, pseudo-locales and the unknown. */
const notCountries = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));

/** Former and doubled codes (UK, SU) stand for others. */
const isCountry = (pair: string): boolean =>
  !notCountries.has(pair) && Intl.getCanonicalLocales(`und-${pair}`)[0] === `und-${pair}`;

/** Codes of two letters that stand for something, by themselves and by their names in our languages. */
function listNames(type: 'region' | 'language', codes: readonly string[]): Map<string, string> {
  const known = new Map<string, string>();
  for (const locale of locales) {
    const names = new Intl.DisplayNames([locale], { type, fallback: 'none' });
    for (const code of codes) {
      const name = names.of(code);
      if (name) known.set(plain(name), code).set(plain(code), code);
    }
  }
  return known;
}

let countries: Map<string, string> | null = null;
let languages: Map<string, string> | null = null;

/** The ISO 3166-1 code of a country given by code or name, or null. */
export function findCountry(text: string): string | null {
  countries ??= listNames('region', pairs.filter(isCountry));
  return countries.get(plain(text)) ?? null;
}

/** The ISO 639-1 code of a language given by code or name, or null. */
export function findLanguage(text: string): string | null {
  languages ??= listNames(
    'language',
    pairs.map((pair) => pair.toLowerCase()),
  );
  return languages.get(plain(text)) ?? null;
}
