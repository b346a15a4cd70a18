import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { texts } from '../../i18n/texts.ts';
import { organiserLayout, participantLayout, publicLayout } from '../../layouts/routes.ts';
import { organiserPages, participantPages, publicPages } from '../../paths.ts';

const ownRoute = createRoute({
  getParentRoute: () => participantLayout,
  path: participantPages.outcomes,
  loader: texts('outcomes'),
  component: lazyRouteComponent(() => import('./telling-pages.ts'), 'OwnPage'),
});

const linkRoute = createRoute({
  getParentRoute: () => publicLayout,
  path: publicPages.outcomeLink,
  loader: texts('outcomes'),
  component: lazyRouteComponent(() => import('./telling-pages.ts'), 'LinkPage'),
});

const reportRoute = createRoute({
  getParentRoute: () => organiserLayout,
  path: organiserPages.outcomes,
  loader: texts('outcomes', 'nace'),
  component: lazyRouteComponent(() => import('./report-page.tsx'), 'ReportPage'),
});

export const outcomesRoutes = {
  participant: [ownRoute],
  public: [linkRoute],
  organiser: [reportRoute],
} as const;
