import { useSyncExternalStore } from 'react';
import { activeLanguage, onLanguageChange } from './i18n.ts';
import type { Locale } from './languages.ts';

/** The language the page is in. */
export const useLanguage = (): Locale =>
  useSyncExternalStore(onLanguageChange, activeLanguage, activeLanguage);
