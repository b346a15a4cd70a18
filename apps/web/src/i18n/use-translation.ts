import { use } from 'react';
import { translateIn, whatIsMissing } from './i18n.ts';
import type { Translate } from './translate.ts';
import { useLanguage } from './use-language.ts';

/**
 * The texts of these namespaces (without any: `common`). Pages load theirs before they are shown (`texts`); what was
 * not loaded yet waits at the nearest `Suspense`.
 */
export function useTranslation(namespaces: string | readonly string[] = 'common'): {
  t: Translate;
} {
  useLanguage();
  const names = typeof namespaces === 'string' ? [namespaces] : namespaces;
  const missing = whatIsMissing(names);
  if (missing) use(missing);
  return { t: translateIn(names) };
}
