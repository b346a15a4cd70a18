import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { texts } from '../../i18n/texts.ts';
import { participantLayout } from '../../layouts/routes.ts';
import { participantPages } from '../../paths.ts';
import type { MeetingSlots } from './slots.ts';

const loader = texts('meetings');

/** One's schedule and each meeting in it; the slots are what other features add. */
export function createMeetingsRoutes(slots: MeetingSlots) {
  const scheduleRoute = createRoute({
    getParentRoute: () => participantLayout,
    path: participantPages.schedule,
    loader,
    component: lazyRouteComponent(async () => {
      const { SchedulePage } = await import('./schedule-page.tsx');
      return { default: () => <SchedulePage slots={slots} /> };
    }),
  });
  const meetingRoute = createRoute({
    getParentRoute: () => participantLayout,
    path: participantPages.meeting,
    loader,
    component: lazyRouteComponent(() => import('./meeting-page.tsx'), 'MeetingPage'),
  });
  return { participant: [scheduleRoute, meetingRoute] } as const;
}
