import { detectLanguage, type Locale, locales, storeLanguage } from './languages.ts';
import { type Catalogue, createTranslate, type Translate } from './translate.ts';

type Language = {
  shell: Record<string, Catalogue>;
  rest: Record<string, () => Promise<Catalogue>>;
};

// Each language is one file with what every page says; a page's own texts are one chunk more. The names of all
// chunks in all languages would be a kilobyte and a half for everybody.
const languages: Record<Locale, () => Promise<Language>> = {
  en: () => import('./catalogues/en.ts'),
  it: () => import('./catalogues/it.ts'),
  sl: () => import('./catalogues/sl.ts'),
  de: () => import('./catalogues/de.ts'),
};

const everywhere = ['common', 'problems'];

let language: Locale = locales[0];
// The catalogues that some page has asked for, by language and namespace.
const loaded = new Map<string, Catalogue>();
const loading = new Map<string, Promise<void>>();
const translates = new Map<string, Translate>();
const listeners = new Set<() => void>();

const keyOf = (locale: Locale, namespace: string): string => `${locale}/${namespace}`;

async function readCatalogue(locale: Locale, namespace: string): Promise<void> {
  const { shell, rest } = await languages[locale]();
  const texts = shell[namespace] ?? (await rest[`../../locales/${locale}/${namespace}.json`]?.());
  if (!texts) throw new Error(`No catalogue ${locale}/${namespace}`);
  loaded.set(keyOf(locale, namespace), texts);
}

function loadCatalogue(locale: Locale, namespace: string): Promise<void> {
  const key = keyOf(locale, namespace);
  const known = loading.get(key);
  if (known) return known;
  const promise = readCatalogue(locale, namespace);
  loading.set(key, promise);
  // What failed without a network is asked for again at the next occasion.
  promise.catch(() => loading.delete(key));
  return promise;
}

const loadAll = async (locale: Locale, namespaces: Iterable<string>): Promise<void> => {
  await Promise.all([...namespaces].map((namespace) => loadCatalogue(locale, namespace)));
};

/** Loads these namespaces in the reader's language. */
export const loadTexts = (...namespaces: string[]): Promise<void> => loadAll(language, namespaces);

/** What still has to be loaded before these namespaces can be read; null when all are there. */
export function whatIsMissing(namespaces: readonly string[]): Promise<void> | null {
  const missing = namespaces.filter((namespace) => !loaded.has(keyOf(language, namespace)));
  return missing.map((namespace) => loadCatalogue(language, namespace))[0] ?? null;
}

/** Reads these namespaces in the reader's language: the same function as long as that language stays. */
export function translateIn(namespaces: readonly string[]): Translate {
  const key = [language, ...namespaces].join();
  const known = translates.get(key);
  if (known) return known;
  const locale = language;
  const translate = createTranslate(locale, namespaces, (name) => loaded.get(keyOf(locale, name)));
  translates.set(key, translate);
  return translate;
}

export const activeLanguage = (): Locale => language;

export function onLanguageChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function speak(locale: Locale): void {
  language = locale;
  if (typeof document !== 'undefined') document.documentElement.lang = locale;
  for (const listener of listeners) listener();
}

/** Starts the texts in the reader's language; resolves once the shell's own texts are there. */
export async function startTexts(locale: Locale = detectLanguage()): Promise<void> {
  await loadAll(locale, everywhere);
  speak(locale);
}

/** Changes the language once all that is on screen is loaded in it, and remembers it on this device. */
export async function changeLanguage(locale: Locale): Promise<void> {
  storeLanguage(locale);
  const namespaces = [...loaded.keys()].map((key) => key.slice(key.indexOf('/') + 1));
  await loadAll(locale, new Set(namespaces));
  speak(locale);
}
