import * as contracts from '@ponte/contracts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { systemCall } from '../../call/call.ts';
import type { Deps } from '../../deps.ts';
import { found } from '../../http/errors.ts';
import { acceptOneClick } from '../../http/one-click.ts';
import { few } from '../../http/rate-limit.ts';
import { readUnsubscribeToken, unsubscribePage } from '../../mail/unsubscribe.ts';
import * as commands from './commands.ts';
import * as queries from './queries.ts';

const path = '/api/exchange/unsubscribe/:token';
const config = { access: 'token' as const, rateLimit: few(30) };
const tags = ['exchange'];

/** Ending the digests of saved searches by a signed address. GET only shows: programs that check links open them. */
export const unsubscribeRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const accountOf = (token: string): string =>
      found(readUnsubscribeToken(deps.config.secret, 'digests', token));
    const show = async (accountId: string) => ({
      digest: (await queries.findReader(deps.db, accountId)).digest,
    });
    acceptOneClick(app);
    app.get(
      path,
      {
        config,
        schema: {
          tags,
          summary: 'How often digests go to whom the address belongs; people are led to the page',
          params: contracts.unsubscribeParams,
          response: { 200: contracts.digestSchema },
        },
      },
      async (request, reply) => {
        const accountId = accountOf(request.params.token);
        const shown = await show(accountId);
        if (request.headers.accept?.includes('text/html'))
          return reply.redirect(unsubscribePage(deps.config, 'digests', accountId), 303);
        return shown;
      },
    );
    app.post(
      path,
      {
        config,
        schema: {
          tags,
          summary: 'Send no more digests',
          params: contracts.unsubscribeParams,
          response: { 200: contracts.digestSchema },
        },
      },
      async (request) => {
        const accountId = accountOf(request.params.token);
        await commands.changeReader(systemCall(deps), accountId, { digest: 'off' });
        return show(accountId);
      },
    );
  };
