import * as contracts from '@ponte/contracts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { clearSessionCookies } from '../../http/cookies.ts';
import { few } from '../../http/rate-limit.ts';
import { accountOf, liveSessionOf, openSession } from '../../http/session.ts';
import { listSessions, revokeSession } from '../../http/session-store.ts';
import * as commands from './commands.ts';
import { presentAccount } from './present.ts';

const tags = ['accounts'];
// Limits by address allow for a venue whose visitors share one and all arrive at nine o'clock.

const signInRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/api/sign-in-links',
      {
        config: { access: 'public', rateLimit: few(30) },
        schema: {
          tags,
          summary: 'Mail a one-time sign-in link',
          body: contracts.signInLinkRequestSchema,
          response: { 202: contracts.signInLinkAnswerSchema },
        },
      },
      async (request, reply) => {
        await commands.requestSignInLink(callOf(deps, request), request.body);
        return reply.status(202).send({ sent: true });
      },
    );
    app.post(
      '/api/session/link',
      {
        config: { access: 'public', rateLimit: few(60) },
        schema: {
          tags,
          summary: 'Sign in with a one-time link',
          body: contracts.useLinkSchema,
          response: { 200: contracts.usedLinkSchema },
        },
      },
      async (request, reply) => {
        const { account, redirectTo } = await commands.consumeSignInLink(
          callOf(deps, request),
          request.body.token,
        );
        await openSession(deps, request, reply, account.id);
        return { account: presentAccount(account), redirectTo };
      },
    );
    app.post(
      '/api/session',
      {
        config: { access: 'public', rateLimit: few(20) },
        schema: {
          tags,
          summary: 'Sign in with a password',
          body: contracts.passwordSignInSchema,
          response: { 200: contracts.sessionStateSchema },
        },
      },
      async (request, reply) => {
        const account = await commands.signInWithPassword(callOf(deps, request), request.body);
        await openSession(deps, request, reply, account.id);
        return { account: presentAccount(account) };
      },
    );
  };

const sessionRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/session',
      {
        config: { access: 'public' },
        schema: {
          tags,
          summary: 'Who is signed in',
          response: { 200: contracts.sessionStateSchema },
        },
      },
      async (request) => ({
        account: request.signedIn ? presentAccount(request.signedIn.account) : null,
      }),
    );
    app.delete(
      '/api/session',
      {
        config: { access: 'public' },
        schema: { tags, summary: 'Sign out here', response: { 204: contracts.nothing } },
      },
      async (request, reply) => {
        if (request.signedIn)
          await revokeSession(deps.db, request.signedIn.session.id, deps.clock.now());
        clearSessionCookies(reply, deps.config);
        return reply.status(204).send(null);
      },
    );
    app.get(
      '/api/account/sessions',
      {
        config: { access: 'account' },
        schema: {
          tags,
          summary: 'Where one is signed in',
          response: { 200: contracts.sessionListSchema },
        },
      },
      async (request) => {
        const rows = await listSessions(deps.db, accountOf(request).id, deps.clock.now());
        const items = rows.map(({ id, userAgent, createdAt, rotatedAt }) => ({
          id,
          userAgent,
          createdAt: createdAt.toISOString(),
          lastUsedAt: rotatedAt.toISOString(),
          isCurrent: id === request.signedIn?.session.id,
        }));
        return { items };
      },
    );
    app.delete(
      '/api/account/sessions',
      {
        config: { access: 'account' },
        schema: { tags, summary: 'Sign out everywhere', response: { 204: contracts.nothing } },
      },
      async (request, reply) => {
        await commands.signOutEverywhere(callOf(deps, request), accountOf(request).id);
        clearSessionCookies(reply, deps.config);
        return reply.status(204).send(null);
      },
    );
  };

/** Sign-in, sessions and the account's own settings. */
export const accountRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(signInRoutes(deps));
    await app.register(sessionRoutes(deps));
    app.patch(
      '/api/account',
      {
        config: { access: 'account' },
        schema: {
          tags,
          summary: 'Change name, language, zone or the wish for reminders',
          body: contracts.changeAccountSchema,
          response: { 200: contracts.accountSchema },
        },
      },
      async (request) =>
        presentAccount(
          await commands.changeAccount(callOf(deps, request), accountOf(request).id, request.body),
        ),
    );
    app.put(
      '/api/account/password',
      {
        config: { access: 'account', rateLimit: few(10) },
        schema: {
          tags,
          summary: 'Set, change or remove the password',
          body: contracts.changePasswordSchema,
          response: { 200: contracts.accountSchema },
        },
      },
      async (request) =>
        presentAccount(
          await commands.changePassword(
            callOf(deps, request),
            liveSessionOf(request),
            request.body,
          ),
        ),
    );
  };
