import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { isId } from '../../api/is-id.ts';
import { texts } from '../../i18n/texts.ts';
import { organiserLayout, participantLayout } from '../../layouts/routes.ts';
import { organiserPages, participantPages } from '../../paths.ts';

const timetableRoute = createRoute({
  getParentRoute: () => organiserLayout,
  path: organiserPages.timetable,
  loader: texts('timetable'),
  component: lazyRouteComponent(() => import('./timetable-page.tsx'), 'TimetablePage'),
});

const sessionsRoute = createRoute({
  getParentRoute: () => organiserLayout,
  path: organiserPages.sessions,
  loader: texts('timetable'),
  component: lazyRouteComponent(() => import('./sessions-page.tsx'), 'SessionsPage'),
});

const availabilityRoute = createRoute({
  getParentRoute: () => participantLayout,
  path: participantPages.availability,
  loader: texts('timetable'),
  component: lazyRouteComponent(() => import('./availability-page.tsx'), 'AvailabilityPage'),
});

const agendaRoute = createRoute({
  getParentRoute: () => participantLayout,
  path: participantPages.agenda,
  loader: texts('timetable'),
  component: lazyRouteComponent(() => import('./agenda-page.tsx'), 'AgendaPage'),
});

const mapRoute = createRoute({
  getParentRoute: () => participantLayout,
  path: participantPages.map,
  validateSearch: ({ table }: Record<string, unknown>): { table?: string } =>
    isId(table) ? { table } : {},
  loader: texts('timetable'),
  component: lazyRouteComponent(() => import('./map-page.tsx'), 'MapPage'),
});

export const timetableRoutes = {
  organiser: [timetableRoute, sessionsRoute],
  participant: [availabilityRoute, agendaRoute, mapRoute],
} as const;
