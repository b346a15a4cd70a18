import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { detectLanguage, type Locale, locales, storeLanguage } from './languages.ts';

type Catalogue = Record<string, unknown>;

// One chunk per language and namespace: a page loads its own texts in one language only.
const catalogues = import.meta.glob<Catalogue>('../locales/*/*.json', { import: 'default' });

function readCatalogue(language: string, namespace: string): Promise<Catalogue> {
  const load = catalogues[`../locales/${language}/${namespace}.json`];
  if (!load) return Promise.reject(new Error(`No catalogue ${language}/${namespace}`));
  return load();
}

/** Starts the texts in the reader's language; resolves once the shell's own texts are there. */
export async function startTexts(language: Locale = detectLanguage()): Promise<i18n> {
  i18next.on('languageChanged', (active) => {
    document.documentElement.lang = active;
  });
  await i18next
    .use({ type: 'backend', callbackApi: false, init: () => undefined, read: readCatalogue })
    .use(initReactI18next)
    .init({
      lng: language,
      supportedLngs: [...locales],
      // A test holds the four catalogues to the same keys, so a fallback would only cost a download.
      fallbackLng: false,
      load: 'languageOnly',
      ns: ['common', 'problems'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      returnNull: false,
    });
  return i18next;
}

/** Changes the language once its texts are loaded, and remembers it on this device. */
export async function changeLanguage(language: Locale): Promise<void> {
  storeLanguage(language);
  await i18next.changeLanguage(language);
}
