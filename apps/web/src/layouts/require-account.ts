import type { QueryClient } from '@tanstack/react-query';
import { redirect } from '@tanstack/react-router';
import { type Account, sessionOptions } from '../api/session.ts';
import { activeLanguage, changeLanguage } from '../i18n/i18n.ts';
import { storedLanguage } from '../i18n/languages.ts';
import { publicPages } from '../paths.ts';

type Visit = { context: { cache: QueryClient }; location: { href: string } };

/** On a device where nobody has chosen a language, the person's own. */
async function speakTo({ locale }: Account): Promise<void> {
  if (!storedLanguage() && locale !== activeLanguage()) await changeLanguage(locale);
}

/** Use as a route's `beforeLoad`: visitors are led to the sign-in page and back again. */
export async function requireAccount({ context, location }: Visit): Promise<void> {
  const { account } = await context.cache.ensureQueryData(sessionOptions());
  if (account) return speakTo(account);
  throw redirect({ to: publicPages.signIn, search: { redirectTo: location.href } });
}
