import { type Locale, locales } from '@ponte/domain';
import { createInstance } from 'i18next';

/** Writes the text of a key in one language. Values stand in the text as they are: only a layout escapes. */
export type Write = (key: string, values?: Record<string, string | number>) => string;

/**
 * The texts of one catalogue by language. A key that does not exist is a defect, never a key in somebody's
 * mailbox or on paper.
 */
export async function openCatalogue(
  catalogue: Record<Locale, object>,
): Promise<(locale: Locale) => Write> {
  const texts = createInstance({
    lng: 'en',
    fallbackLng: false,
    supportedLngs: [...locales],
    resources: Object.fromEntries(
      locales.map((locale) => [locale, { translation: catalogue[locale] }]),
    ),
    interpolation: { escapeValue: false, skipOnVariables: true },
    initAsync: false,
  });
  await texts.init();
  return (locale) =>
    (key, values = {}) => {
      // With its values: of what is counted there are only the forms.
      const options = { ...values, lng: locale };
      if (!texts.exists(key, options)) throw new Error(`no ${locale} text for ${key}`);
      return texts.t(key, options);
    };
}
