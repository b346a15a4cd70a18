import { createHash } from 'node:crypto';
import fastifyCookie from '@fastify/cookie';
import fastifyJwt from '@fastify/jwt';
import { durations } from '@ponte/domain';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Deps } from '../deps.ts';
import { clearSessionCookies, cookieNames, setSessionCookies } from './cookies.ts';
import { refuse } from './errors.ts';
import * as store from './session-store.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The signed-in account and its session, or null; set before anything is validated. */
    signedIn: store.LiveSession | null;
  }
}

type AccessToken = { sid: string };
const audience = 'ponte';

export const hashSecret = (secret: string): string =>
  createHash('sha256').update(secret).digest('base64url');

const minutesAfter = (now: Date, minutes: number) => new Date(now.getTime() + minutes * 60_000);
const sessionEnd = (now: Date) => minutesAfter(now, durations.sessionDays * 24 * 60);

/** An access token of its own for that session. */
export function signAccess(
  app: FastifyInstance,
  sessionId: string,
  now: Date,
  seconds: number,
): string {
  const iat = Math.floor(now.getTime() / 1000);
  const token: AccessToken & { iat: number; exp: number } = {
    sid: sessionId,
    iat,
    exp: iat + seconds,
  };
  return app.jwt.sign(token);
}

function giveCookies(
  app: FastifyInstance,
  deps: Deps,
  reply: FastifyReply,
  sessionId: string,
  secret: string,
): void {
  const now = deps.clock.now();
  const accessUntil = minutesAfter(now, durations.accessTokenMinutes);
  setSessionCookies(reply, deps.config, {
    access: signAccess(app, sessionId, now, durations.accessTokenMinutes * 60),
    accessUntil,
    session: secret,
    sessionUntil: sessionEnd(now),
  });
}

/** Opens a session for the account and hands its cookies to the answer; the one this browser had before ends. */
export async function openSession(
  deps: Deps,
  request: FastifyRequest,
  reply: FastifyReply,
  accountId: string,
): Promise<void> {
  const now = deps.clock.now();
  const [id, secret] = [deps.ids.next(), deps.ids.secret()];
  const userAgent = (request.headers['user-agent'] ?? '').slice(0, 300);
  if (request.signedIn) await store.revokeSession(deps.db, request.signedIn.session.id, now);
  await store.insertSession(deps.db, {
    id,
    accountId,
    secretHash: hashSecret(secret),
    userAgent,
    now,
    expiresAt: sessionEnd(now),
  });
  giveCookies(request.server, deps, reply, id, secret);
}

function readAccessToken(
  app: FastifyInstance,
  token: string | undefined,
  now: Date,
): string | null {
  if (!token) return null;
  try {
    return app.jwt.verify<AccessToken>(token, { clockTimestamp: now.getTime() }).sid;
  } catch {
    return null; // expired, forged or of another key: the session secret decides
  }
}

/**
 * Exchanges the rotating secret for a new access token. A secret that was already replaced is accepted for a
 * short grace (two tabs at once); later it can only be a stolen copy, and ends the session for both.
 */
async function renew(
  deps: Deps,
  request: FastifyRequest,
  reply: FastifyReply,
  secret: string,
): Promise<store.LiveSession | null> {
  const now = deps.clock.now();
  const hash = hashSecret(secret);
  const live = await store.findSessionBySecret(deps.db, hash, now);
  if (!live) return null;
  if (live.session.secretHash !== hash) {
    const age = now.getTime() - live.session.rotatedAt.getTime();
    if (age <= durations.rotatedSecretGraceSeconds * 1000) return live;
    await store.revokeSession(deps.db, live.session.id, now);
    return null;
  }
  const next = deps.ids.secret();
  const change = {
    sessionId: live.session.id,
    from: hash,
    to: hashSecret(next),
    now,
    expiresAt: sessionEnd(now),
  };
  if (await store.rotateSecret(deps.db, change))
    giveCookies(request.server, deps, reply, live.session.id, next);
  return live;
}

async function authenticate(
  deps: Deps,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<store.LiveSession | null> {
  const names = cookieNames(deps.config);
  const now = deps.clock.now();
  const sessionId = readAccessToken(request.server, request.cookies[names.access], now);
  const live = sessionId ? await store.findSession(deps.db, sessionId, now) : null;
  if (live) return live;
  const secret = request.cookies[names.session];
  const renewed = secret ? await renew(deps, request, reply, secret) : null;
  if (!renewed && (secret || sessionId)) clearSessionCookies(reply, deps.config);
  return renewed;
}

/** Reads cookies and tokens; afterwards `request.signedIn` tells who asks. Routes that need nobody skip the database. */
export async function registerSession(app: FastifyInstance, deps: Deps): Promise<void> {
  await app.register(fastifyCookie);
  await app.register(fastifyJwt, {
    secret: deps.config.secret,
    sign: { algorithm: 'HS256', aud: audience, iss: audience },
    verify: { algorithms: ['HS256'], allowedAud: audience, allowedIss: audience },
  });
  app.decorateRequest('signedIn', null);
  app.addHook('onRequest', async (request, reply) => {
    const access = request.routeOptions.config.access;
    if (access === undefined || access === 'token') return;
    request.signedIn = await authenticate(deps, request, reply);
  });
  // A hook later, so that the rate limit counts those who are refused; no body is read before.
  app.addHook('preParsing', async (request) => {
    const access = request.routeOptions.config.access;
    if (access === undefined || access === 'token') return;
    const needsAccount = access !== 'public' && access !== 'visitor';
    if (needsAccount && !request.signedIn) throw refuse('unauthenticated');
    const { isAdministrator = false, isEditor = false } = request.signedIn?.account ?? {};
    if (access === 'administrator' && !isAdministrator) throw refuse('forbidden');
    if (access === 'editor' && !isAdministrator && !isEditor) throw refuse('forbidden');
  });
}

/** The session behind the request, on routes that need one. */
export function liveSessionOf(request: FastifyRequest): store.LiveSession {
  if (!request.signedIn) throw refuse('unauthenticated');
  return request.signedIn;
}

/** The account behind the request, on routes that need one. */
export const accountOf = (request: FastifyRequest): store.SessionAccount =>
  liveSessionOf(request).account;
