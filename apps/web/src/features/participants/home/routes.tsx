import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readSubject } from '../../../api/use-subject.ts';
import { texts } from '../../../i18n/texts.ts';
import { participantLayout } from '../../../layouts/routes.ts';
import { participantPages } from '../../../paths.ts';
import type { HomeSlots } from './slots.ts';

const loader = texts('participants');

/** One's first page in an event; alone, so that the server can draw it without the others (drawing/). */
export const createHomeRoute = (slots: HomeSlots) =>
  createRoute({
    getParentRoute: () => participantLayout,
    path: participantPages.home,
    loaderDeps: ({ search }) => ({ participant: readSubject(search).as ?? 'me' }),
    loader: ({ context, params, deps }) =>
      Promise.all([loader(), slots.prepare?.(context.cache, params.slug, deps.participant)]),
    component: lazyRouteComponent(async () => {
      const { HomePage } = await import('./home-page.tsx');
      return { default: () => <HomePage slots={slots} /> };
    }),
  });
