import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { texts } from '../../i18n/texts.ts';
import { requireAccount } from '../../layouts/require-account.ts';
import { publicLayout } from '../../layouts/routes.ts';
import { publicPages } from '../../paths.ts';

const desk = {
  getParentRoute: () => publicLayout,
  beforeLoad: requireAccount,
  loader: texts('inquiries', 'fields'),
} as const;

const listRoute = createRoute({
  ...desk,
  path: publicPages.inquiries,
  component: lazyRouteComponent(() => import('./inquiries-page.tsx'), 'InquiriesPage'),
});

const inquiryRoute = createRoute({
  ...desk,
  path: publicPages.inquiry,
  component: lazyRouteComponent(() => import('./inquiry-page.tsx'), 'InquiryPage'),
});

export const inquiriesRoutes = { public: [listRoute, inquiryRoute] } as const;
