import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { texts } from '../../i18n/texts.ts';
import { organiserLayout } from '../../layouts/routes.ts';
import { organiserPages } from '../../paths.ts';
import { readDraftSearch } from './draft/draft-search.ts';
import type { ScheduleSlots } from './slots.ts';

const loader = texts('schedule', 'drafts', 'schedule-figures', 'schedule-edits');
const asText = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** Of the waiting meetings, those of one organisation. */
const readScheduleSearch = ({ organisation }: Record<string, unknown>) => {
  const id = asText(organisation);
  return id ? { organisation: id } : {};
};

const draftsRoute = createRoute({
  getParentRoute: () => organiserLayout,
  path: organiserPages.drafts,
  loader,
  component: lazyRouteComponent(() => import('./runs/drafts-page.tsx'), 'DraftsPage'),
});

const figuresRoute = createRoute({
  getParentRoute: () => organiserLayout,
  path: organiserPages.scheduleFigures,
  loader,
  component: lazyRouteComponent(() => import('./figures/figures-page.tsx'), 'FiguresPage'),
});

const whatIfRoute = createRoute({
  getParentRoute: () => organiserLayout,
  path: organiserPages.whatIf,
  loader,
  component: lazyRouteComponent(() => import('./what-if/what-if-page.tsx'), 'WhatIfPage'),
});

const draftRoute = createRoute({
  getParentRoute: () => organiserLayout,
  path: organiserPages.draft,
  validateSearch: readDraftSearch,
  loader,
  component: lazyRouteComponent(() => import('./draft/draft-page.tsx'), 'DraftPage'),
});

/** The organiser's schedule; the slots are what other features add. */
export function createScheduleRoutes(slots: ScheduleSlots) {
  const scheduleRoute = createRoute({
    getParentRoute: () => organiserLayout,
    path: organiserPages.schedule,
    validateSearch: readScheduleSearch,
    loader,
    component: lazyRouteComponent(async () => {
      const { SchedulePage } = await import('./grid/schedule-page.tsx');
      return { default: () => <SchedulePage slots={slots} /> };
    }),
  });
  return {
    organiser: [scheduleRoute, draftsRoute, draftRoute, figuresRoute, whatIfRoute],
  } as const;
}
