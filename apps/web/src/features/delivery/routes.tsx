import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { texts } from '../../i18n/texts.ts';
import { organiserLayout } from '../../layouts/routes.ts';
import { organiserPages } from '../../paths.ts';

const deliveryRoute = createRoute({
  getParentRoute: () => organiserLayout,
  path: organiserPages.delivery,
  loader: texts('delivery'),
  component: lazyRouteComponent(() => import('./delivery-page.tsx'), 'DeliveryPage'),
});

export const deliveryRoutes = { organiser: [deliveryRoute] } as const;
