import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { texts } from '../../i18n/texts.ts';
import { organiserLayout } from '../../layouts/routes.ts';
import { organiserPages } from '../../paths.ts';

const inboundRoute = createRoute({
  getParentRoute: () => organiserLayout,
  path: organiserPages.inbound,
  loader: texts('replies'),
  component: lazyRouteComponent(() => import('./inbound-page.tsx'), 'InboundPage'),
});

export const repliesRoutes = { organiser: [inboundRoute] } as const;
