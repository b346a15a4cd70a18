import type { Locale } from '@ponte/domain';
import type { FastifyReply } from 'fastify';
import type { Config } from '../config.ts';

/**
 * On https the names carry `__Host-`, which browsers only accept with Secure, Path=/ and no Domain; on
 * loopback http they are ordinary HttpOnly cookies, or nobody could sign in to a trial.
 */
export type CookieNames = { access: string; session: string };

export const isSecure = (config: Config): boolean => config.publicUrl.startsWith('https:');

export const cookieNames = (config: Config): CookieNames =>
  isSecure(config)
    ? { access: '__Host-ponte-access', session: '__Host-ponte-session' }
    : { access: 'ponte-access', session: 'ponte-session' };

const options = (config: Config) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(config) }) as const;

export function setSessionCookies(
  reply: FastifyReply,
  config: Config,
  values: { access: string; accessUntil: Date; session: string; sessionUntil: Date },
): void {
  const names = cookieNames(config);
  reply.setCookie(names.access, values.access, { ...options(config), expires: values.accessUntil });
  reply.setCookie(names.session, values.session, {
    ...options(config),
    expires: values.sessionUntil,
  });
}

/** Tells the pages in which language to begin; nothing secret, and gone with the browser's window. */
export function setLanguageCookie(reply: FastifyReply, config: Config, locale: Locale): void {
  reply.setCookie('ponte-language', locale, { ...options(config), httpOnly: false });
}

export function clearSessionCookies(reply: FastifyReply, config: Config): void {
  const names = cookieNames(config);
  reply.clearCookie(names.access, options(config));
  reply.clearCookie(names.session, options(config));
}
