/** The languages every text of the product exists in. The first one is the last resort. */
export const locales = ['en', 'it', 'sl', 'de'] as const;
export type Locale = (typeof locales)[number];

/** A text in some of the languages; at least one is expected to be filled. */
export type LocalisedText = { [K in Locale]?: string | undefined };

export const isLocale = (value: string): value is Locale =>
  (locales as readonly string[]).includes(value);

/**
 * Picks the text for a reader: the wanted language, else the event's own languages in their order,
 * else any that is filled. Returns an empty string only when nothing is filled.
 */
export function pickText(
  text: LocalisedText,
  wanted: Locale,
  fallbacks: readonly Locale[] = [],
): string {
  for (const locale of [wanted, ...fallbacks, ...locales]) {
    const value = text[locale]?.trim();
    if (value) return value;
  }
  return '';
}

/** The languages in which a text has been written. */
export const writtenLocales = (text: LocalisedText): Locale[] =>
  locales.filter((locale) => Boolean(text[locale]?.trim()));
