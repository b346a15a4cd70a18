import { formatLocales, type Locale } from '../i18n/languages.ts';
import { numberFormat, relativeTime } from './intl.ts';

const hour = 60;
const day = 24 * hour;

type Part = { value: number; unit: 'day' | 'hour' | 'minute' };

/** The one or two largest units that matter: nobody counts the minutes of the week after next. */
function partsOf(minutes: number): Part[] {
  if (minutes >= 2 * day) return [{ value: Math.floor(minutes / day), unit: 'day' }];
  const [hours, rest] = [Math.floor(minutes / hour), minutes % hour];
  const parts: Part[] = [
    { value: hours, unit: 'hour' },
    { value: rest, unit: 'minute' },
  ];
  return parts.filter(({ value }, index) => value > 0 || (index === 1 && hours === 0));
}

/** A length of time in words, such as "17 days", "3 hr 5 min" or "12 min". */
export function describeDuration(minutes: number, language: Locale): string {
  const locale = formatLocales[language];
  return partsOf(Math.max(0, Math.round(minutes)))
    .map(({ value, unit }) =>
      numberFormat(locale, {
        style: 'unit',
        unit,
        unitDisplay: unit === 'day' ? 'long' : 'short',
      }).format(value),
    )
    .join(' ');
}

/** How far off something is in whole days, "in 17 days" (in German another case than a length); null when it is sooner. */
export function describeDaysUntil(minutes: number, language: Locale): string | null {
  const [{ value, unit } = { value: 0, unit: 'minute' }] = partsOf(minutes);
  if (unit !== 'day') return null;
  return relativeTime(formatLocales[language], { numeric: 'always' }).format(value, unit);
}
