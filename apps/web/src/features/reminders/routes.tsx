import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { texts } from '../../i18n/texts.ts';
import { publicLayout } from '../../layouts/routes.ts';
import { publicPages } from '../../paths.ts';

export const unsubscribeRoute = createRoute({
  getParentRoute: () => publicLayout,
  path: publicPages.unsubscribe,
  loader: texts('letters'),
  component: lazyRouteComponent(() => import('./unsubscribe-page.tsx'), 'UnsubscribePage'),
});

export const remindersRoutes = { public: [unsubscribeRoute] } as const;
