import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { texts } from '../../i18n/texts.ts';
import { publicLayout } from '../../layouts/routes.ts';
import { publicPages } from '../../paths.ts';

const mailLinkRoute = createRoute({
  getParentRoute: () => publicLayout,
  path: publicPages.mailLink,
  loader: texts('mail-links', 'meetings'),
  component: lazyRouteComponent(() => import('./mail-link-page.tsx'), 'MailLinkPage'),
});

export const mailLinksRoutes = { public: [mailLinkRoute] } as const;
