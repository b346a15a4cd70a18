import { designRoute } from './design/routes.tsx';
import { accountsRoutes } from './features/accounts/routes.tsx';
import { eventsRoutes } from './features/events/routes.tsx';
import { organisationsRoutes } from './features/organisations/routes.tsx';
import { organiserLayout, participantLayout, publicLayout, rootRoute } from './layouts/routes.ts';

/** The tree of all pages. A feature adds its routes below the layouts they live in, in shelf order. */
export const routeTree = rootRoute.addChildren([
  publicLayout.addChildren([
    ...accountsRoutes.public,
    ...organisationsRoutes.public,
    ...eventsRoutes.public,
    ...(import.meta.env.DEV ? [designRoute] : []),
  ]),
  participantLayout.addChildren([]),
  organiserLayout.addChildren([]),
]);
