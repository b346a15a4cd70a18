import * as contracts from '@ponte/contracts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { systemCall } from '../../call/call.ts';
import type { Deps } from '../../deps.ts';
import { found } from '../../http/errors.ts';
import { acceptOneClick } from '../../http/one-click.ts';
import { readUnsubscribeToken, unsubscribePage } from '../../mail/unsubscribe.ts';
import * as commands from './commands.ts';
import * as queries from './queries.ts';

const tags = ['reminders'];
const config = { access: 'token' as const };

/**
 * Ending reminders by a signed address, without an account (RFC 8058): GET only shows, because programs that check
 * links open them; POST acts.
 */
export const reminderRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const accountOf = (token: string): string =>
      found(readUnsubscribeToken(deps.config.secret, 'reminders', token));
    const show = async (accountId: string) => ({
      wantsReminders: found(await queries.wantsReminders(deps.db, accountId)),
    });
    acceptOneClick(app);
    app.get(
      '/api/unsubscribe/:token',
      {
        config,
        schema: {
          tags,
          summary:
            'Whether reminders go to whom the address belongs to; people are led to the page',
          params: contracts.unsubscribeParams,
          response: { 200: contracts.remindersSchema },
        },
      },
      async (request, reply) => {
        const accountId = accountOf(request.params.token);
        const shown = await show(accountId);
        if (request.headers.accept?.includes('text/html'))
          return reply.redirect(unsubscribePage(deps.config, 'reminders', accountId), 303);
        return shown;
      },
    );
    app.post(
      '/api/unsubscribe/:token',
      {
        config,
        schema: {
          tags,
          summary: 'Send no more reminders',
          params: contracts.unsubscribeParams,
          response: { 200: contracts.remindersSchema },
        },
      },
      async (request) => {
        const accountId = accountOf(request.params.token);
        await commands.stopReminders(systemCall(deps), accountId);
        return show(accountId);
      },
    );
  };
