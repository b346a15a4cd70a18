import { type Locale, letterKinds } from '@ponte/domain';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { locales } from '../../i18n/languages.ts';
import { texts } from '../../i18n/texts.ts';
import { organiserLayout } from '../../layouts/routes.ts';
import { organiserPages } from '../../paths.ts';
import type { LetterKind } from './types.ts';

export type LetterSearch = { letter?: LetterKind; language?: Locale };

/** Reads from the address which letter is open; what is unknown counts as absent. */
export function readLetterSearch(search: Record<string, unknown>): LetterSearch {
  const letter = letterKinds.find((each) => each === search.letter);
  const language = locales.find((each) => each === search.language);
  return { ...(letter ? { letter } : {}), ...(language ? { language } : {}) };
}

export const lettersRoute = createRoute({
  getParentRoute: () => organiserLayout,
  path: organiserPages.letters,
  validateSearch: readLetterSearch,
  loader: texts('letters'),
  component: lazyRouteComponent(() => import('./letters-page.tsx'), 'LettersPage'),
});

export const lettersRoutes = { organiser: [lettersRoute] } as const;
