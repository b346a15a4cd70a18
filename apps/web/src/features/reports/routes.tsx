import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { texts } from '../../i18n/texts.ts';
import { organiserLayout } from '../../layouts/routes.ts';
import { organiserPages } from '../../paths.ts';

const statisticsRoute = createRoute({
  getParentRoute: () => organiserLayout,
  path: organiserPages.statistics,
  loader: texts('reports'),
  component: lazyRouteComponent(() => import('./statistics-page.tsx'), 'StatisticsPage'),
});

const exportsRoute = createRoute({
  getParentRoute: () => organiserLayout,
  path: organiserPages.exports,
  loader: texts('reports'),
  component: lazyRouteComponent(() => import('./exports-page.tsx'), 'ExportsPage'),
});

export const reportsRoutes = { organiser: [statisticsRoute, exportsRoute] } as const;
