import { useMemo } from 'react';
import { useLanguage } from '../i18n/use-language.ts';
import { displayNames } from './intl.ts';

/** Gives the name of a country (ISO 3166 alpha-2) in the page's language; the code where unknown. */
export function useCountryName(): (code: string) => string {
  const language = useLanguage();
  return useMemo(() => {
    const names = displayNames(language, { type: 'region', fallback: 'code' });
    return (code: string) =>
      /^[A-Za-z]{2}$/.test(code) ? (names.of(code.toUpperCase()) ?? code) : code;
  }, [language]);
}

/** Gives the name of a language (BCP 47 tag) in the page's language. */
export function useLanguageName(): (tag: string) => string {
  const language = useLanguage();
  return useMemo(() => {
    const names = displayNames(language, { type: 'language', fallback: 'code' });
    return (tag: string) => names.of(tag) ?? tag;
  }, [language]);
}

/** A country's name as an element, for places where no hook can be used (cells of a table). */
export function CountryName({ code }: { code: string }) {
  return useCountryName()(code);
}
