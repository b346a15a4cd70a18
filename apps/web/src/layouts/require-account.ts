import type { QueryClient } from '@tanstack/react-query';
import { redirect } from '@tanstack/react-router';
import { sessionOptions } from '../api/session.ts';
import { publicPages } from '../paths.ts';

type Visit = { context: { cache: QueryClient }; location: { href: string } };

/** Use as a route's `beforeLoad`: visitors are led to the sign-in page and back again. */
export async function requireAccount({ context, location }: Visit): Promise<void> {
  const { account } = await context.cache.ensureQueryData(sessionOptions());
  if (account) return;
  throw redirect({ to: publicPages.signIn, search: { redirectTo: location.href } });
}
