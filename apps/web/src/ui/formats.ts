import { formatLocales, type Locale } from '../i18n/languages.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { collator, dateFormat, listFormat, numberFormat, pageLocale, readerZone } from './intl.ts';

export { readerZone } from './intl.ts';

type Instant = string | number | Date;

const offsetAt = (instant: Date, timeZone: string): string =>
  dateFormat(pageLocale(), { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(instant)
    .reduce((offset, { type, value }) => (type === 'timeZoneName' ? value : offset), '');

/** True when a clock in the zone shows another time than the reader's at that moment. */
export function differsFromReader(instant: Instant, timeZone: string): boolean {
  const own = readerZone();
  if (own === '') return true;
  if (own === timeZone) return false;
  const at = new Date(instant);
  return offsetAt(at, timeZone) !== offsetAt(at, own);
}

const hours = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** The options that name the zone, where the reader's clock shows another time. */
const inZone = (instant: Instant, timeZone: string): Intl.DateTimeFormatOptions =>
  differsFromReader(instant, timeZone) ? { timeZone, timeZoneName: 'short' } : { timeZone };

/** Formats for one language; pure, so that it can be used outside of React too. */
export function formatsFor(language: Locale) {
  const locale = formatLocales[language];
  // A calendar day has no zone: it is read and written in UTC so that it never slips.
  const day = (options: Intl.DateTimeFormatOptions) =>
    dateFormat(locale, { ...options, timeZone: 'UTC' });
  const midnight = (isoDay: string) => new Date(`${isoDay}T00:00Z`);
  const clock = (instant: Instant, timeZone: string) =>
    dateFormat(locale, { ...hours, ...inZone(instant, timeZone) });
  return {
    /** `2026-11-23` as "Mon, 23 November 2026". */
    date: (isoDay: string) =>
      day({ weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' }).format(
        midnight(isoDay),
      ),
    /** `2026-11-23` as "Mon 23 Nov", for tabs and columns. */
    shortDate: (isoDay: string) =>
      day({ weekday: 'short', day: 'numeric', month: 'short' }).format(midnight(isoDay)),
    /** Two calendar days, both included, as "23–24 November 2026". */
    dateRange: (first: string, last: string) =>
      day({ day: 'numeric', month: 'long', year: 'numeric' }).formatRange(
        midnight(first),
        midnight(last),
      ),
    /** An instant as the clock in that zone shows it; names the zone when the reader's differs. */
    time: (instant: Instant, timeZone: string) =>
      clock(instant, timeZone).format(new Date(instant)),
    /** The same without the zone, for tables that name it once. */
    shortTime: (instant: Instant, timeZone: string) =>
      dateFormat(locale, { ...hours, timeZone }).format(new Date(instant)),
    /** A half-open interval as "09:00–09:20". */
    timeRange: (start: Instant, end: Instant, timeZone: string) =>
      clock(start, timeZone).formatRange(new Date(start), new Date(end)),
    /** Day and clock time in that zone. */
    dateTime: (instant: Instant, timeZone: string) =>
      dateFormat(locale, {
        weekday: 'short',
        day: 'numeric',
        month: 'short',
        ...hours,
        ...inZone(instant, timeZone),
      }).format(new Date(instant)),
    /** The calendar day of an instant in that zone, in words. */
    dayOf: (instant: Instant, timeZone: string) =>
      dateFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone }).format(
        new Date(instant),
      ),
    number: (value: number, options: Intl.NumberFormatOptions = {}) =>
      numberFormat(locale, options).format(value),
    /** 0.42 as "42 %". */
    percent: (share: number) =>
      numberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share),
    /** "a, b and c". */
    list: (parts: readonly string[]) => listFormat(locale, { type: 'conjunction' }).format(parts),
    /** Names in the reader's alphabetical order. */
    compare: (one: string, other: string) =>
      collator(locale, { numeric: true }).compare(one, other),
    fileSize: (bytes: number) => formatFileSize(locale, bytes),
  };
}

type Formats = ReturnType<typeof formatsFor>;
const known = new Map<Locale, Formats>();

function formatFileSize(locale: string, bytes: number): string {
  const [value, unit] =
    bytes >= 1_000_000 ? [bytes / 1_000_000, 'megabyte'] : [Math.ceil(bytes / 1000), 'kilobyte'];
  return numberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value);
}

/** Dates, times, numbers and lists as a reader of the page's language expects them. */
export function useFormats(): Formats {
  const language = useLanguage();
  const formats = known.get(language) ?? formatsFor(language);
  known.set(language, formats);
  return formats;
}
