import { use } from 'react';
import { translateIn, whatIsMissing } from './i18n.ts';
import type { Translate } from './translate.ts';
import { useLanguage } from './use-language.ts';

// As React itself marks what has been waited for: read at once, without a round of waiting.
const nothingMissing = Object.assign(Promise.resolve(), {
  status: 'fulfilled' as const,
  value: undefined,
});

/**
 * The texts of these namespaces (without any: `common`). Pages load theirs before they are shown (`texts`); what was
 * not loaded yet waits at the nearest `Suspense`.
 */
export function useTranslation(namespaces: string | readonly string[] = 'common'): {
  t: Translate;
} {
  useLanguage();
  const names = typeof namespaces === 'string' ? [namespaces] : namespaces;
  // Called whether or not something is missing: who has waited once has to ask again, or React complains.
  use(whatIsMissing(names) ?? nothingMissing);
  return { t: translateIn(names) };
}
