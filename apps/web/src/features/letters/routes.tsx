import type { Locale } from '@ponte/domain';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { locales } from '../../i18n/languages.ts';
import { texts } from '../../i18n/texts.ts';
import { organiserLayout } from '../../layouts/routes.ts';
import { organiserPages } from '../../paths.ts';

export type LetterSearch = { letter?: string; language?: Locale };

const mostLetters = 60;

/**
 * Reads from the address which letter is open. Which letters there are is known to the page: the routes are part of
 * what every page loads first.
 */
export function readLetterSearch(search: Record<string, unknown>): LetterSearch {
  const { letter } = search;
  const language = locales.find((each) => each === search.language);
  return {
    ...(typeof letter === 'string' && letter.length <= mostLetters ? { letter } : {}),
    ...(language ? { language } : {}),
  };
}

export const lettersRoute = createRoute({
  getParentRoute: () => organiserLayout,
  path: organiserPages.letters,
  validateSearch: readLetterSearch,
  loader: texts('letters'),
  component: lazyRouteComponent(() => import('./letters-page.tsx'), 'LettersPage'),
});

export const lettersRoutes = { organiser: [lettersRoute] } as const;
