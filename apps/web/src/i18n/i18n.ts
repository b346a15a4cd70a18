import { isLocale } from '@ponte/domain';
import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { detectLanguage, type Locale, locales, storeLanguage } from './languages.ts';

type Catalogue = Record<string, unknown>;

type Shell = Record<string, Catalogue>;
type Language = { shell: Shell; rest: Record<string, () => Promise<Catalogue>> };

// Each language is one file with what every page says; a page's own texts are one chunk more. The names of all
// chunks in all languages would be a kilobyte and a half for everybody.
const languages: Record<Locale, () => Promise<Language>> = {
  en: () => import('./catalogues/en.ts'),
  it: () => import('./catalogues/it.ts'),
  sl: () => import('./catalogues/sl.ts'),
  de: () => import('./catalogues/de.ts'),
};

async function readCatalogue(language: string, namespace: string): Promise<Catalogue> {
  const { shell, rest } = await languages[isLocale(language) ? language : locales[0]]();
  const load = rest[`../../locales/${language}/${namespace}.json`];
  const texts = shell[namespace] ?? (await load?.());
  if (!texts) throw new Error(`No catalogue ${language}/${namespace}`);
  return texts;
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
