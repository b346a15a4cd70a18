import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { texts } from '../../i18n/texts.ts';
import { requireAccount } from '../../layouts/require-account.ts';
import { publicLayout } from '../../layouts/routes.ts';
import { publicPages } from '../../paths.ts';

const editors = {
  getParentRoute: () => publicLayout,
  beforeLoad: requireAccount,
  loader: texts('newsletter', 'fields', 'exchange'),
} as const;

const listRoute = createRoute({
  ...editors,
  path: publicPages.newsletter,
  component: lazyRouteComponent(() => import('./newsletter-page.tsx'), 'NewsletterPage'),
});

const issueRoute = createRoute({
  ...editors,
  path: publicPages.newsletterIssue,
  component: lazyRouteComponent(() => import('./issue-page.tsx'), 'IssuePage'),
});

export const newsletterRoutes = { public: [listRoute, issueRoute] } as const;
