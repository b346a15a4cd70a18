import type { Locale } from '@ponte/domain';

/** `en` alone would put the month first, which no reader in Europe expects. */
const tags: Record<Locale, string> = { en: 'en-GB', it: 'it-IT', sl: 'sl-SI', de: 'de-AT' };

const formatter = (locale: Locale, zone: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(tags[locale], { timeZone: zone, ...options });

/** The zone in words and by its name: `Central European Standard Time, Europe/Rome`. */
function nameZone(at: Date, locale: Locale, zone: string): string {
  const parts = formatter(locale, zone, { timeZoneName: 'long' }).formatToParts(at);
  const words = parts.find(({ type }) => type === 'timeZoneName')?.value;
  return words && words !== zone ? `${words}, ${zone}` : zone;
}

const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const date = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;

/** Day, start, end and zone on one line, on the clocks of the event's zone. */
export function writeInterval(
  interval: { startsAt: Date; endsAt: Date },
  locale: Locale,
  zone: string,
): string {
  const day = formatter(locale, zone, date).format(interval.startsAt);
  const clock = formatter(locale, zone, time);
  const hours = `${clock.format(interval.startsAt)}–${clock.format(interval.endsAt)}`;
  return `${day}, ${hours} (${nameZone(interval.startsAt, locale, zone)})`;
}

/** One instant with its zone. */
export function writeInstant(at: Date, locale: Locale, zone: string): string {
  const words = formatter(locale, zone, { ...date, ...time }).format(at);
  return `${words} (${nameZone(at, locale, zone)})`;
}

/** The days of an event, which have no zone. */
export function writeDays(firstDay: string, lastDay: string, locale: Locale): string {
  const format = formatter(locale, 'UTC', date);
  const [first, last] = [new Date(`${firstDay}T12:00:00Z`), new Date(`${lastDay}T12:00:00Z`)];
  return firstDay === lastDay ? format.format(first) : format.formatRange(first, last);
}

/** Names as a sentence lists them. */
export const writeList = (names: readonly string[], locale: Locale): string =>
  new Intl.ListFormat(tags[locale], { type: 'conjunction' }).format(names);
