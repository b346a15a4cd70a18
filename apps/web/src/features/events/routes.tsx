import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { texts } from '../../i18n/texts.ts';
import { requireAccount } from '../../layouts/require-account.ts';
import { organiserLayout, publicLayout } from '../../layouts/routes.ts';
import { readLastEvent } from '../../offline/last-event.ts';
import { organiserPages, participantPath, publicPages, publicPath } from '../../paths.ts';

const homeRoute = createRoute({
  getParentRoute: () => publicLayout,
  path: publicPages.home,
  loader: texts('events'),
  component: lazyRouteComponent(() => import('./home.tsx'), 'HomePage'),
});

/** Where the installed application begins: in the event that was open last, or with one's own events. */
const startRoute = createRoute({
  getParentRoute: () => publicLayout,
  path: publicPages.start,
  beforeLoad: () => {
    const slug = readLastEvent();
    throw redirect({ href: slug ? participantPath('home', { slug }) : publicPath('myEvents') });
  },
});

const eventRoute = createRoute({
  getParentRoute: () => publicLayout,
  path: publicPages.event,
  loader: texts('events', 'nace'),
  component: lazyRouteComponent(() => import('./event-page.tsx'), 'EventPage'),
});

const myEventsRoute = createRoute({
  getParentRoute: () => publicLayout,
  path: publicPages.myEvents,
  beforeLoad: requireAccount,
  loader: texts('events'),
  component: lazyRouteComponent(() => import('./my-events-page.tsx'), 'MyEventsPage'),
});

const newEventRoute = createRoute({
  getParentRoute: () => publicLayout,
  path: publicPages.newEvent,
  beforeLoad: requireAccount,
  loader: texts('events', 'organising'),
  component: lazyRouteComponent(() => import('./new-event-page.tsx'), 'NewEventPage'),
});

const eventFromFileRoute = createRoute({
  getParentRoute: () => publicLayout,
  path: publicPages.eventFromFile,
  beforeLoad: requireAccount,
  loader: texts('imports', 'organising'),
  component: lazyRouteComponent(() => import('./problem-page.tsx'), 'ProblemPage'),
});

const overviewRoute = createRoute({
  getParentRoute: () => organiserLayout,
  path: organiserPages.home,
  loader: texts('events', 'organising'),
  component: lazyRouteComponent(() => import('./overview-page.tsx'), 'OverviewPage'),
});

const settingsRoute = createRoute({
  getParentRoute: () => organiserLayout,
  path: organiserPages.settings,
  loader: texts('events', 'organising', 'nace'),
  component: lazyRouteComponent(() => import('./settings-page.tsx'), 'SettingsPage'),
});

const teamRoute = createRoute({
  getParentRoute: () => organiserLayout,
  path: organiserPages.roles,
  loader: texts('organising'),
  component: lazyRouteComponent(() => import('./team-page.tsx'), 'TeamPage'),
});

const activityRoute = createRoute({
  getParentRoute: () => organiserLayout,
  path: organiserPages.activity,
  loader: texts('activity', 'events'),
  component: lazyRouteComponent(() => import('./activity-page.tsx'), 'ActivityPage'),
});

export const eventsRoutes = {
  public: [homeRoute, startRoute, eventRoute, myEventsRoute, newEventRoute, eventFromFileRoute],
  organiser: [overviewRoute, settingsRoute, teamRoute, activityRoute],
} as const;
