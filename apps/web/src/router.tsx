import type { QueryClient } from '@tanstack/react-query';
import { createRouter, type RouterHistory } from '@tanstack/react-router';
import { routerOptions } from './router-options.tsx';
import { routeTree } from './routes.tsx';

/** Makes the router; a test passes its own history. */
export function createAppRouter(cache: QueryClient, history?: RouterHistory) {
  return createRouter({
    ...routerOptions(cache),
    routeTree,
    // While the server's page is the one that is seen, it stays where the reader has moved it.
    scrollRestoration: () => !document.getElementById('ponte-answers'),
    ...(history ? { history } : {}),
  });
}

export type AppRouter = ReturnType<typeof createAppRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}
