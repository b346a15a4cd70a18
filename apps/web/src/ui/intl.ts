import { activeLanguage } from '../i18n/i18n.ts';
import { formatLocales } from '../i18n/languages.ts';

/**
 * Formatters of Intl, each made once: making one costs a hundred times what using it does, on a slow phone several
 * milliseconds, and a page of a schedule writes hundreds of times of day.
 */
function remember<Options, Formatter>(Kind: new (locale: string, options: Options) => Formatter) {
  const made = new Map<string, Formatter>();
  return (locale: string, options: Options): Formatter => {
    const key = locale + JSON.stringify(options);
    const formatter = made.get(key) ?? new Kind(locale, options);
    made.set(key, formatter);
    return formatter;
  };
}

export const dateFormat = remember(Intl.DateTimeFormat);
export const numberFormat = remember(Intl.NumberFormat);
export const listFormat = remember(Intl.ListFormat);
export const collator = remember(Intl.Collator);
export const relativeTime = remember(Intl.RelativeTimeFormat);
export const displayNames = remember(Intl.DisplayNames);

/** The page's own: a first formatter in yet another language takes a slow phone a tenth of a second. */
export const pageLocale = (): string => formatLocales[activeLanguage()];

let own: { format: Intl.DateTimeFormat; offset: number } | null = null;

let drawnFor: string | null = null;

/** For whose clock a page is drawn beforehand; '' for one that nobody has told of. */
export const drawForZone = (zone: string): void => {
  drawnFor = zone;
};

/** The zone of the reader's device, which may be carried across a border while the page is open. */
export function readerZone(): string {
  if (drawnFor !== null) return drawnFor;
  const offset = new Date().getTimezoneOffset();
  if (own?.offset !== offset) own = { format: new Intl.DateTimeFormat(pageLocale()), offset };
  return own.format.resolvedOptions().timeZone;
}
