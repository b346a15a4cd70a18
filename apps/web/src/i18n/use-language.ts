import { isLocale } from '@ponte/domain';
import { useTranslation } from 'react-i18next';
import { type Locale, locales } from './languages.ts';

/** The language the page is in. */
export function useLanguage(): Locale {
  const { i18n } = useTranslation();
  return isLocale(i18n.language) ? i18n.language : locales[0];
}
