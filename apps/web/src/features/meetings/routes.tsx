import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { texts } from '../../i18n/texts.ts';
import { participantLayout } from '../../layouts/routes.ts';
import { participantPages } from '../../paths.ts';
import { type MeetingSlots, MeetingSlotsScope } from './slots.ts';

const loader = texts('meetings', 'replies', 'invitations', 'timetable', 'outcomes');

/** One's schedule and each meeting in it; the slots are what other features add. */
export function createMeetingsRoutes(slots: MeetingSlots) {
  const withSlots = (page: ReactNode) => (
    <MeetingSlotsScope value={slots}>{page}</MeetingSlotsScope>
  );
  const scheduleRoute = createRoute({
    getParentRoute: () => participantLayout,
    path: participantPages.schedule,
    loader,
    component: lazyRouteComponent(async () => {
      const { SchedulePage } = await import('./schedule-page.tsx');
      return { default: () => withSlots(<SchedulePage />) };
    }),
  });
  const meetingRoute = createRoute({
    getParentRoute: () => participantLayout,
    path: participantPages.meeting,
    loader,
    component: lazyRouteComponent(async () => {
      const { MeetingPage } = await import('./meeting-page.tsx');
      return { default: () => withSlots(<MeetingPage />) };
    }),
  });
  return { participant: [scheduleRoute, meetingRoute] } as const;
}
