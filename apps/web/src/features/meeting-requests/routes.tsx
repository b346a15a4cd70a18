import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { texts } from '../../i18n/texts.ts';
import { organiserLayout, participantLayout } from '../../layouts/routes.ts';
import { organiserPages, participantPages } from '../../paths.ts';
import { readRequestSearch } from './request-search.ts';

const loader = texts('meeting-requests');

const requestsRoute = createRoute({
  getParentRoute: () => participantLayout,
  path: participantPages.requests,
  validateSearch: readRequestSearch,
  loader,
  component: lazyRouteComponent(() => import('./requests-page.tsx'), 'RequestsPage'),
});

const leaveRoute = createRoute({
  getParentRoute: () => participantLayout,
  path: participantPages.leave,
  loader,
  component: lazyRouteComponent(() => import('./leave-page.tsx'), 'LeavePage'),
});

const eventRequestsRoute = createRoute({
  getParentRoute: () => organiserLayout,
  path: organiserPages.requests,
  validateSearch: readRequestSearch,
  loader,
  component: lazyRouteComponent(() => import('./event-requests-page.tsx'), 'EventRequestsPage'),
});

export const meetingRequestsRoutes = {
  participant: [requestsRoute, leaveRoute],
  organiser: [eventRequestsRoute],
} as const;
