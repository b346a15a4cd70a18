import { useMemo } from 'react';
import { formatLocales, type Locale } from '../i18n/languages.ts';
import { useLanguage } from '../i18n/use-language.ts';

type Instant = string | number | Date;

/** The zone of the reader's device. */
export const readerZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

function offsetAt(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(instant)
    .reduce((offset, { type, value }) => (type === 'timeZoneName' ? value : offset), '');
}

/** True when a clock in the zone shows another time than the reader's at that moment. */
export const differsFromReader = (instant: Instant, timeZone: string): boolean =>
  offsetAt(new Date(instant), timeZone) !== offsetAt(new Date(instant), readerZone());

/** Formats for one language; pure, so that it can be used outside of React too. */
export function formatsFor(language: Locale) {
  const locale = formatLocales[language];
  // A calendar day has no zone: it is read and written in UTC so that it never slips.
  const day = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const longDay = day({ weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' });
  const shortDay = day({ weekday: 'short', day: 'numeric', month: 'short' });
  const plainDay = day({ day: 'numeric', month: 'long', year: 'numeric' });
  const clock = (instant: Instant, timeZone: string) =>
    new Intl.DateTimeFormat(locale, {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone,
      ...(differsFromReader(instant, timeZone) ? { timeZoneName: 'short' } : {}),
    });
  return {
    /** `2026-11-23` as "Mon, 23 November 2026". */
    date: (isoDay: string) => longDay.format(new Date(`${isoDay}T00:00Z`)),
    /** `2026-11-23` as "Mon 23 Nov", for tabs and columns. */
    shortDate: (isoDay: string) => shortDay.format(new Date(`${isoDay}T00:00Z`)),
    /** Two calendar days, both included, as "23–24 November 2026". */
    dateRange: (first: string, last: string) =>
      plainDay.formatRange(new Date(`${first}T00:00Z`), new Date(`${last}T00:00Z`)),
    /** An instant as the clock in that zone shows it; names the zone when the reader's differs. */
    time: (instant: Instant, timeZone: string) =>
      clock(instant, timeZone).format(new Date(instant)),
    /** The same without the zone, for tables that name it once. */
    shortTime: (instant: Instant, timeZone: string) =>
      new Intl.DateTimeFormat(locale, {
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        timeZone,
      }).format(new Date(instant)),
    /** A half-open interval as "09:00–09:20". */
    timeRange: (start: Instant, end: Instant, timeZone: string) =>
      clock(start, timeZone).formatRange(new Date(start), new Date(end)),
    /** Day and clock time in that zone. */
    dateTime: (instant: Instant, timeZone: string) =>
      new Intl.DateTimeFormat(locale, {
        weekday: 'short',
        day: 'numeric',
        month: 'short',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        timeZone,
        ...(differsFromReader(instant, timeZone) ? { timeZoneName: 'short' } : {}),
      }).format(new Date(instant)),
    /** The calendar day of an instant in that zone, in words. */
    dayOf: (instant: Instant, timeZone: string) =>
      new Intl.DateTimeFormat(locale, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        timeZone,
      }).format(new Date(instant)),
    number: (value: number, options?: Intl.NumberFormatOptions) =>
      new Intl.NumberFormat(locale, options).format(value),
    /** 0.42 as "42 %". */
    percent: (share: number) =>
      new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share),
    /** "a, b and c". */
    list: (parts: readonly string[]) =>
      new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts),
    /** Names in the reader's alphabetical order. */
    compare: new Intl.Collator(locale, { numeric: true }).compare,
    fileSize: (bytes: number) => formatFileSize(locale, bytes),
  };
}

function formatFileSize(locale: string, bytes: number): string {
  const [value, unit] =
    bytes >= 1_000_000 ? [bytes / 1_000_000, 'megabyte'] : [Math.ceil(bytes / 1000), 'kilobyte'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(
    value,
  );
}

/** Dates, times, numbers and lists as a reader of the page's language expects them. */
export function useFormats() {
  const language = useLanguage();
  return useMemo(() => formatsFor(language), [language]);
}
