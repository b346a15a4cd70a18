import type { RouterHistory } from '@tanstack/react-router';
import { createQueryCache } from './api/query-client.ts';
import { endSession } from './api/session.ts';
import { publicPages } from './paths.ts';
import { type AppRouter, createAppRouter } from './router.tsx';
import { followNavigation } from './ui/navigation-focus.ts';

/** Cache and router, tied together: whoever's session ends lands on the sign-in page and comes back. */
export function startApplication(history?: RouterHistory) {
  const signOut = (): void => {
    endSession(cache);
    leadToSignIn(router);
  };
  const cache = createQueryCache(signOut);
  const router: AppRouter = createAppRouter(cache, history);
  followNavigation(router);
  return { cache, router };
}

function leadToSignIn(router: AppRouter): void {
  const { pathname, href } = router.state.location;
  if (pathname === publicPages.signIn) return;
  void router.navigate({ to: publicPages.signIn, search: { redirectTo: href } });
}
