import { useEffect } from 'react';
import { changeLanguage } from './i18n.ts';
import { type Locale, storedLanguage } from './languages.ts';
import { useLanguage } from './use-language.ts';

/** The page of a mail's link speaks the language of the mail, unless the reader has chosen one on this device. */
export function useMailLanguage(locale: Locale | undefined) {
  const language = useLanguage();
  useEffect(() => {
    if (locale && !storedLanguage() && language !== locale) void changeLanguage(locale);
  }, [locale, language]);
}
