import type { Locale } from '@ponte/domain';

/** `en` alone would put the month first, which no reader in Europe expects. */
const tags: Record<Locale, string> = { en: 'en-GB', it: 'it-IT', sl: 'sl-SI', de: 'de-AT' };

/** Making a formatter costs a hundred times as much as using it. Zones are checked names, so their number is bounded. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(
  locale: Locale,
  zone: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, zone, options]);
  let known = formatters.get(key);
  if (!known) {
    known = new Intl.DateTimeFormat(tags[locale], { timeZone: zone, ...options });
    formatters.set(key, known);
  }
  return known;
}

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

/** Day and hours in short, on the clocks of the event's zone. */
export function writeHours(
  { startsAt, endsAt }: { startsAt: Date; endsAt: Date },
  locale: Locale,
  zone: string,
): string {
  const day = formatter(locale, zone, { weekday: 'long', day: 'numeric', month: 'long' });
  const clock = formatter(locale, zone, time);
  return `${day.format(startsAt)}, ${clock.format(startsAt)}–${clock.format(endsAt)}`;
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

const listFormats = new Map<Locale, Intl.ListFormat>();

/** Names as a sentence lists them. */
export function writeList(names: readonly string[], locale: Locale): string {
  if (names.length === 1) return names[0] ?? '';
  const known = listFormats.get(locale);
  const format = known ?? new Intl.ListFormat(tags[locale], { type: 'conjunction' });
  listFormats.set(locale, format);
  return format.format(names);
}
