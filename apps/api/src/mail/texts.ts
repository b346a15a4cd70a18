import { type Locale, locales } from '@ponte/domain';
import { createInstance } from 'i18next';
import de from './locales/de.json' with { type: 'json' };
import en from './locales/en.json' with { type: 'json' };
import it from './locales/it.json' with { type: 'json' };
import sl from './locales/sl.json' with { type: 'json' };

/** Writes the text of a key in one language. Values stand in the text as they are: only the HTML layout escapes. */
export type Write = (key: string, values?: Record<string, string | number>) => string;

const texts = createInstance({
  lng: 'en',
  fallbackLng: false,
  supportedLngs: [...locales],
  resources: {
    en: { translation: en },
    it: { translation: it },
    sl: { translation: sl },
    de: { translation: de },
  },
  interpolation: { escapeValue: false, skipOnVariables: true },
  initAsync: false,
});
await texts.init();

/** The texts of one language. A key that does not exist is a defect, never a key in somebody's mailbox. */
export function textsIn(locale: Locale): Write {
  return (key, values = {}) => {
    if (!texts.exists(key, { lng: locale })) throw new Error(`no ${locale} text for ${key}`);
    return texts.t(key, { ...values, lng: locale });
  };
}
