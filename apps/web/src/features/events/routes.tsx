import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { texts } from '../../i18n/texts.ts';
import { publicLayout } from '../../layouts/routes.ts';
import { publicPages } from '../../paths.ts';

const homeRoute = createRoute({
  getParentRoute: () => publicLayout,
  path: publicPages.home,
  loader: texts('events'),
  component: lazyRouteComponent(() => import('./home.tsx'), 'HomePage'),
});

export const eventsRoutes = { public: [homeRoute] } as const;
