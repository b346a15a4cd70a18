import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { texts } from '../../i18n/texts.ts';
import { requireAccount } from '../../layouts/require-account.ts';
import { publicLayout } from '../../layouts/routes.ts';
import { publicPages } from '../../paths.ts';
import type { ExchangeSearch } from './exchange-search.ts';

/** What the address asks for; each page reads it with its own code, which the first load need not bring. */
const asItStands = (search: Record<string, unknown>) => search as ExchangeSearch & { box?: string };

const open = {
  getParentRoute: () => publicLayout,
  loader: texts('exchange', 'nace', 'organisations'),
} as const;
const own = { ...open, beforeLoad: requireAccount } as const;

const searchRoute = createRoute({
  ...open,
  path: publicPages.exchange,
  validateSearch: asItStands,
  component: lazyRouteComponent(() => import('./exchange-page.tsx'), 'ExchangePage'),
});
const profileRoute = createRoute({
  ...open,
  path: publicPages.exchangeProfile,
  component: lazyRouteComponent(() => import('./profile-page.tsx'), 'ProfilePage'),
});
const endDigestsRoute = createRoute({
  ...open,
  path: publicPages.endDigests,
  component: lazyRouteComponent(() => import('./end-digests-page.tsx'), 'EndDigestsPage'),
});
const ownRoute = createRoute({
  ...own,
  path: publicPages.exchangeOwn,
  component: lazyRouteComponent(() => import('./own-pages.ts'), 'OwnPage'),
});
const newRoute = createRoute({
  ...own,
  path: publicPages.newExchangeProfile,
  component: lazyRouteComponent(() => import('./own-pages.ts'), 'NewPage'),
});
const ownProfileRoute = createRoute({
  ...own,
  path: publicPages.exchangeOwnProfile,
  component: lazyRouteComponent(() => import('./own-pages.ts'), 'OwnProfilePage'),
});
const reviewsRoute = createRoute({
  ...own,
  path: publicPages.exchangeReviews,
  component: lazyRouteComponent(() => import('./review-pages.ts'), 'ReviewsPage'),
});
const reviewRoute = createRoute({
  ...own,
  path: publicPages.exchangeReview,
  component: lazyRouteComponent(() => import('./review-pages.ts'), 'ReviewPage'),
});
const interestsRoute = createRoute({
  ...own,
  path: publicPages.interests,
  validateSearch: asItStands,
  component: lazyRouteComponent(() => import('./interests-page.tsx'), 'InterestsPage'),
});
const searchesRoute = createRoute({
  ...own,
  path: publicPages.savedSearches,
  component: lazyRouteComponent(() => import('./searches-page.tsx'), 'SearchesPage'),
});

/** The exchange: what everybody reads, and the desks of companies, offices and editors. */
export const exchangeRoutes = {
  public: [
    searchRoute,
    profileRoute,
    endDigestsRoute,
    ownRoute,
    newRoute,
    ownProfileRoute,
    reviewsRoute,
    reviewRoute,
    interestsRoute,
    searchesRoute,
  ],
} as const;
