import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { texts } from '../../i18n/texts.ts';
import { requireAccount } from '../../layouts/require-account.ts';
import { publicLayout } from '../../layouts/routes.ts';
import { publicPages } from '../../paths.ts';

const editors = {
  getParentRoute: () => publicLayout,
  beforeLoad: requireAccount,
  loader: texts('website'),
} as const;

const websiteRoute = createRoute({
  ...editors,
  path: publicPages.website,
  component: lazyRouteComponent(() => import('./pages.ts'), 'WebsitePage'),
});

const websitePageRoute = createRoute({
  ...editors,
  path: publicPages.websitePage,
  component: lazyRouteComponent(() => import('./pages.ts'), 'EditPage'),
});

export const websiteRoutes = { public: [websiteRoute, websitePageRoute] } as const;
