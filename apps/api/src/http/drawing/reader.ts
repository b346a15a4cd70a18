import { zone as zoneName } from '@ponte/contracts';
import { isLocale, type Locale } from '@ponte/domain';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Deps } from '../../deps.ts';
import { cookieNames } from '../cookies.ts';
import { readLanguage } from '../reader-language.ts';
import { hashSecret, signAccess } from '../session.ts';
import { findSessionBySecret } from '../session-store.ts';

// Long enough for the few calls of one page.
const borrowedSeconds = 60;

/**
 * A cookie with which the reader's own questions can be asked, or null for strangers. Nothing is renewed: a document
 * may get lost on its way, and with it a secret that nobody has seen.
 */
export async function borrowCookie(
  app: FastifyInstance,
  { config, clock, db }: Deps,
  { cookies }: FastifyRequest,
): Promise<string | null> {
  const names = cookieNames(config);
  const secret = cookies[names.session];
  if (!secret) return null;
  const hash = hashSecret(secret);
  const live = await findSessionBySecret(db, hash, clock.now());
  // A secret that was replaced may be a stolen copy: the application's own call decides.
  if (live?.session.secretHash !== hash) return null;
  return `${names.access}=${signAccess(app, live.session.id, clock.now(), borrowedSeconds)}`;
}

/** As the zone calls itself: whatever else is written for it would be remembered beside it. */
function readZone(given: string): string {
  if (!/^[A-Z]/i.test(given) || !zoneName.safeParse(given).success) return '';
  return new Intl.DateTimeFormat('en', { timeZone: given }).resolvedOptions().timeZone;
}

/** What the application has left about this reader (apps/web/src/i18n/languages.ts), else what the browser says. */
export function readReader({ cookies, headers }: FastifyRequest): { locale: Locale; zone: string } {
  const languages = [cookies['ponte-chosen-language'], cookies['ponte-language']];
  const known = languages.find((language) => language !== undefined && isLocale(language));
  return {
    locale: (known as Locale | undefined) ?? readLanguage(headers['accept-language']),
    zone: readZone(cookies['ponte-zone'] ?? ''),
  };
}
