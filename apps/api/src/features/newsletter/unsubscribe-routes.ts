import * as contracts from '@ponte/contracts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { systemCall } from '../../call/call.ts';
import type { Deps } from '../../deps.ts';
import { found } from '../../http/errors.ts';
import { acceptOneClick } from '../../http/one-click.ts';
import { few } from '../../http/rate-limit.ts';
import { readUnsubscribeToken } from '../../mail/unsubscribe.ts';
import * as commands from './commands.ts';
import { subscriptionPage } from './letters.ts';
import * as queries from './queries.ts';

const path = '/api/newsletter/unsubscribe/:token';
const config = { access: 'token' as const, rateLimit: few(30) };
const tags = ['newsletter'];
const params = contracts.newsletterTokenParams;

/** Ending the newsletter by the address in the head of its mails. GET only leads to the page: programs open links. */
export const unsubscribeRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const readerOf = (token: string): string =>
      found(readUnsubscribeToken(deps.config.secret, 'newsletters', token));
    acceptOneClick(app);
    app.get(
      path,
      { config, schema: { tags, summary: 'The page of a subscription', params } },
      async (request, reply) => {
        const id = readerOf(request.params.token);
        const reader = await queries.findReader(deps.db, id);
        return reply.redirect(subscriptionPage(deps, reader?.locale ?? 'en', id), 303);
      },
    );
    app.post(
      path,
      {
        config,
        schema: {
          tags,
          summary: 'Send no more newsletters',
          params,
          response: { 204: contracts.nothing },
        },
      },
      async (request, reply) => {
        await commands.endSubscription(systemCall(deps), readerOf(request.params.token));
        return reply.status(204).send(null);
      },
    );
  };
