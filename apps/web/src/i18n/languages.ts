import { isLocale, type Locale, locales } from '@ponte/domain';

export { type Locale, locales };

/** How each language calls itself; a language switch is read by those who do not know the others. */
export const languageNames: Record<Locale, string> = {
  en: 'English',
  it: 'Italiano',
  sl: 'Slovenščina',
  de: 'Deutsch',
};

/** Regional form for dates and numbers: English readers of the product are Europeans. */
export const formatLocales: Record<Locale, string> = {
  en: 'en-GB',
  it: 'it-IT',
  sl: 'sl-SI',
  de: 'de-DE',
};

const storageKey = 'ponte.language';

/** The language chosen on this device, or null when nobody chose. */
export function storedLanguage(): Locale | null {
  try {
    const stored = localStorage.getItem(storageKey);
    return stored && isLocale(stored) ? stored : null;
  } catch {
    // Storage is forbidden in some private modes; the choice then lasts for the page only.
    return null;
  }
}

export function storeLanguage(language: Locale): void {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // See storedLanguage.
  }
}

const tell = (name: string, value: string): void => {
  const secure = location.protocol === 'https:' ? '; secure' : '';
  // biome-ignore lint/suspicious/noDocumentCookie: the store of cookies is not there in every browser
  document.cookie = `${name}=${value}; path=/; max-age=31536000; samesite=lax${secure}`;
};

/** Tells the server how to draw a participant's pages next time: in which language, and by which clock. */
export function tellReader(): void {
  const language = storedLanguage();
  if (language) tell('ponte-chosen-language', language);
  tell('ponte-zone', Intl.DateTimeFormat().resolvedOptions().timeZone);
}

/** What the server's page for signing in has left: the language of whoever signed in there. */
function signedInLanguage(): Locale | null {
  const left = /(?:^|; )ponte-language=(\w+)/.exec(document.cookie)?.[1];
  return left && isLocale(left) ? left : null;
}

/** The language chosen here, else the person's own, else the first of the browser that the product speaks. */
export function detectLanguage(preferred: readonly string[] = navigator.languages): Locale {
  const spoken = preferred.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLocale);
  return storedLanguage() ?? signedInLanguage() ?? spoken ?? locales[0];
}
