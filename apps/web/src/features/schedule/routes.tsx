import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { texts } from '../../i18n/texts.ts';
import { organiserLayout } from '../../layouts/routes.ts';
import { organiserPages } from '../../paths.ts';
import type { ScheduleSlots } from './slots.ts';

/** The organiser's schedule; the slots are what other features add. */
export function createScheduleRoutes(slots: ScheduleSlots) {
  const scheduleRoute = createRoute({
    getParentRoute: () => organiserLayout,
    path: organiserPages.schedule,
    loader: texts('schedule'),
    component: lazyRouteComponent(async () => {
      const { SchedulePage } = await import('./schedule-page.tsx');
      return { default: () => <SchedulePage slots={slots} /> };
    }),
  });
  return { organiser: [scheduleRoute] } as const;
}
