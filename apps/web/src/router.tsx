import type { QueryClient } from '@tanstack/react-query';
import { createRouter, type RouterHistory } from '@tanstack/react-router';
import { NotFoundPage, PageFailed } from './layouts/fallbacks.tsx';
import { routeTree } from './routes.tsx';
import { LoadingState } from './ui/loading-state.tsx';

/** Makes the router; a test passes its own history. */
export function createAppRouter(cache: QueryClient, history?: RouterHistory) {
  return createRouter({
    routeTree,
    context: { cache },
    defaultPreload: 'intent',
    // Answers are kept by the query cache; the router shall not keep a second copy.
    defaultPreloadStaleTime: 0,
    // Otherwise what a page's validateSearch turned away would still reach it.
    search: { strict: true },
    scrollRestoration: true,
    defaultPendingComponent: () => <LoadingState />,
    defaultErrorComponent: PageFailed,
    defaultNotFoundComponent: NotFoundPage,
    ...(history ? { history } : {}),
  });
}

export type AppRouter = ReturnType<typeof createAppRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}
