import type { Permission } from '@ponte/domain';

/**
 * Who may call a route. Every route says so in its `config`; one without is refused when the app is built,
 * and the access test is generated from these words.
 *
 * - `public`: anybody. `token`: anybody who holds a signed link; the route checks it.
 * - `account`: anybody signed in. `administrator`: of the installation. `editor`: reviews for the exchange; an
 *   administrator is one too.
 * - `visitor`: anybody, for an event that is public; those who run it see its draft too.
 * - `guest`: anybody signed in, for an event that is public: who registers has no participation yet.
 * - `participant`: under `/as/:participant`: that participant, or somebody who may act for them.
 * - an event permission: a role in the event of the path.
 */
export type RouteAccess =
  | 'public'
  | 'token'
  | 'account'
  | 'administrator'
  | 'editor'
  | 'visitor'
  | 'guest'
  | 'participant'
  | { permission: Permission };

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: RouteAccess;
  }
}

export const isEventAccess = (access: RouteAccess): boolean =>
  typeof access === 'object' ||
  access === 'visitor' ||
  access === 'guest' ||
  access === 'participant';
