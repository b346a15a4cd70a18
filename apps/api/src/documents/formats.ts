import type { Locale } from '@ponte/domain';

/** `en` alone would put the month first, which no reader in Europe expects. */
const tags: Record<Locale, string> = { en: 'en-GB', it: 'it-IT', sl: 'sl-SI', de: 'de-AT' };

export const tagOf = (locale: Locale): string => tags[locale];

/** Making a formatter costs a hundred times what using it does, and a booklet uses thousands. */
function remember<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

const options: Record<string, Intl.DateTimeFormatOptions> = {
  day: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  date: { dateStyle: 'long' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
};

const formatter = remember((key) => {
  const [kind = '', locale, timeZone = 'UTC'] = key.split('|');
  return new Intl.DateTimeFormat(tags[locale as Locale], { timeZone, ...options[kind] });
});
const countries = remember(
  (locale) => new Intl.DisplayNames(tags[locale as Locale], { type: 'region' }),
);
const languages = remember(
  (locale) => new Intl.DisplayNames(tags[locale as Locale], { type: 'language' }),
);
const plain = remember(
  (timeZone) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }),
);

export const writeDay = (at: Date, locale: Locale, zone: string): string =>
  formatter(`day|${locale}|${zone}`).format(at);

/** The day of an instant that has no zone of its own. */
export const writeDate = (at: Date, locale: Locale): string =>
  formatter(`date|${locale}|UTC`).format(at);

export const writeTimes = (from: Date, until: Date, locale: Locale, zone: string): string => {
  const clock = formatter(`time|${locale}|${zone}`);
  return `${clock.format(from)}–${clock.format(until)}`;
};

/** The days of an event, which have no zone. */
export function writeDays(firstDay: string, lastDay: string, locale: Locale): string {
  const format = formatter(`day|${locale}|UTC`);
  const [first, last] = [new Date(`${firstDay}T12:00:00Z`), new Date(`${lastDay}T12:00:00Z`)];
  return firstDay === lastDay ? format.format(first) : format.formatRange(first, last);
}

/** `2027-03-08 09:00` on the clocks of the zone: sorts as it reads, in every program. */
export const writeLocal = (at: Date, zone: string): string => plain(zone).format(at);

export const nameCountry = (code: string, locale: Locale): string =>
  /^[A-Z]{2}$/.test(code) ? (countries(locale).of(code) ?? code) : code;

export const nameLanguage = (code: string, locale: Locale): string =>
  /^[a-z]{2}$/.test(code) ? (languages(locale).of(code) ?? code) : code;
