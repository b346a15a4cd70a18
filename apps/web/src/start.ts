import type { RouterHistory } from '@tanstack/react-router';
import { createQueryCache } from './api/query-client.ts';
import { changeSession, setSession } from './api/session.ts';
import { publicPages } from './paths.ts';
import { type AppRouter, createAppRouter } from './router.tsx';
import { followNavigation } from './ui/navigation-focus.ts';

/** Cache and router, tied together: whoever's session ends lands on the sign-in page and comes back. */
export function startApplication(history?: RouterHistory) {
  const signOut = async (): Promise<void> => {
    setSession(cache, null);
    // The page that found out would only be refused again: it goes first.
    await leadToSignIn(router);
    changeSession(cache, null);
  };
  const cache = createQueryCache(() => void signOut());
  const router: AppRouter = createAppRouter(cache, history);
  followNavigation(router);
  return { cache, router };
}

async function leadToSignIn(router: AppRouter): Promise<void> {
  const { pathname, href } = router.state.location;
  if (pathname === publicPages.signIn) return;
  await router.navigate({ to: publicPages.signIn, search: { redirectTo: href } });
}
