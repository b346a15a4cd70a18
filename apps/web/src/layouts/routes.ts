import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router';
import { readSubject, type SubjectSearch } from '../api/use-subject.ts';
import { texts } from '../i18n/texts.ts';
import { organiserArea, participantArea } from '../paths.ts';
import { FramedNotFound, NotFoundPage } from './fallbacks.tsx';
import { PublicLayout } from './public-layout.tsx';
import { requireAccount } from './require-account.ts';
import { RootFrame } from './root-frame.tsx';

type RouterContext = { cache: QueryClient };

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: RootFrame,
  notFoundComponent: FramedNotFound,
});

/** Pages outside of one event's areas; whole paths. */
export const publicLayout = createRoute({
  getParentRoute: () => rootRoute,
  id: 'public',
  component: PublicLayout,
});

/** Pages of a participant in one event; paths continue `/e/$slug`. */
export const participantLayout = createRoute({
  getParentRoute: () => rootRoute,
  path: participantArea,
  notFoundComponent: NotFoundPage,
  validateSearch: readSubject,
  // Whoever acts for somebody goes on doing so from page to page.
  search: { middlewares: [retainSearchParams<SubjectSearch>(['as'])] },
  beforeLoad: requireAccount,
  component: lazyRouteComponent(() => import('./participant-layout.tsx'), 'ParticipantLayout'),
});

/** Pages of the organiser of one event; paths continue `/organise/$eventId`. */
export const organiserLayout = createRoute({
  getParentRoute: () => rootRoute,
  path: organiserArea,
  notFoundComponent: NotFoundPage,
  beforeLoad: requireAccount,
  loader: texts('palette'),
  component: lazyRouteComponent(() => import('./organiser-layout.tsx'), 'OrganiserLayout'),
});
