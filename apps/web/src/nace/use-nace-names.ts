import { useMemo } from 'react';
import { useTranslation } from '../i18n/use-translation.ts';

/**
 * Gives the name of a NACE code in the page's language, by its division (`28` and `28.93` alike). Needs the
 * catalogue `nace`: name it in the route's `texts`.
 */
export function useNaceNames(): (code: string) => string {
  const { t } = useTranslation('nace');
  return useMemo(
    () => (code: string) => t(`divisions.${code.slice(0, 2)}`, { defaultValue: code }),
    [t],
  );
}
