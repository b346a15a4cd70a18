import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { texts } from '../../i18n/texts.ts';
import { requireAccount } from '../../layouts/require-account.ts';
import { publicLayout } from '../../layouts/routes.ts';
import { publicPages } from '../../paths.ts';

/** Only places inside the application; anything else in the address would be an open redirect. */
function readRedirect(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^\/(?![/\\])/.test(value)) return undefined;
  return value;
}

const signInRoute = createRoute({
  getParentRoute: () => publicLayout,
  path: publicPages.signIn,
  validateSearch: (search: Record<string, unknown>): { redirectTo?: string } => {
    const redirectTo = readRedirect(search.redirectTo);
    return redirectTo ? { redirectTo } : {};
  },
  loader: texts('accounts'),
  component: lazyRouteComponent(() => import('./sign-in-page.tsx'), 'SignInPage'),
});

const signInLinkRoute = createRoute({
  getParentRoute: () => publicLayout,
  path: publicPages.signInLink,
  loader: texts('accounts'),
  component: lazyRouteComponent(() => import('./sign-in-link-page.tsx'), 'SignInLinkPage'),
});

const accountRoute = createRoute({
  getParentRoute: () => publicLayout,
  path: publicPages.account,
  beforeLoad: requireAccount,
  loader: texts('accounts'),
  component: lazyRouteComponent(() => import('./account-page.tsx'), 'AccountPage'),
});

export const accountsRoutes = { public: [signInRoute, signInLinkRoute, accountRoute] } as const;
