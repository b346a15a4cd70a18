import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { texts } from '../../i18n/texts.ts';
import { requireAccount } from '../../layouts/require-account.ts';
import { publicLayout } from '../../layouts/routes.ts';
import { publicPages } from '../../paths.ts';

const shared = {
  getParentRoute: () => publicLayout,
  beforeLoad: requireAccount,
  loader: texts('organisations', 'nace'),
} as const;

const listRoute = createRoute({
  ...shared,
  path: publicPages.organisations,
  component: lazyRouteComponent(() => import('./organisations-page.tsx'), 'OrganisationsPage'),
});

const newRoute = createRoute({
  ...shared,
  path: publicPages.newOrganisation,
  component: lazyRouteComponent(() => import('./new-organisation-page.tsx'), 'NewOrganisationPage'),
});

const organisationRoute = createRoute({
  ...shared,
  path: publicPages.organisation,
  component: lazyRouteComponent(() => import('./organisation-page.tsx'), 'OrganisationPage'),
});

export const organisationsRoutes = { public: [listRoute, newRoute, organisationRoute] } as const;
