import * as contracts from '@ponte/contracts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { found } from '../../http/errors.ts';
import { accountOf } from '../../http/session.ts';
import { sendFeed } from '../invitations/commands.ts';
import { feedAddresses } from '../invitations/queries.ts';
import * as commands from './commands.ts';
import { readPersonalFeed } from './personal-feed.ts';
import * as queries from './queries.ts';

const tags = ['networks'];

/** One calendar with everything of a person: events and groups. */
export const feedRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const { config, db } = deps;
    app.get(
      '/api/account/feed',
      {
        config: { access: 'account' },
        schema: {
          tags,
          summary: 'Where a calendar reads one’s meetings of all events and groups',
          response: { 200: contracts.feedSchema },
        },
      },
      async (request) => {
        const ownerId = accountOf(request).id;
        const { feedVersion: version } = found(await queries.findFeedAccount(db, ownerId));
        return feedAddresses(config, { ownerId, version }, 'account-feed');
      },
    );
    app.post(
      '/api/account/feed/revoke',
      {
        config: { access: 'account' },
        schema: {
          tags,
          summary: 'End the address of one’s own feed and make a new one',
          response: { 200: contracts.feedSchema },
        },
      },
      async (request) => {
        const ownerId = accountOf(request).id;
        const version = await commands.revokeAccountFeed(callOf(deps, request), ownerId);
        return feedAddresses(config, { ownerId, version }, 'account-feed');
      },
    );
    app.get(
      '/api/calendars/:file',
      {
        config: { access: 'token' },
        schema: {
          tags,
          summary:
            'A person’s meetings of all events and groups as a calendar feed (text/calendar)',
          params: contracts.feedParams,
        },
      },
      async (request, reply) => {
        const token = request.params.file.replace(/\.ics$/, '');
        const feed = found(await readPersonalFeed(deps, token));
        return sendFeed(request, reply, feed, 'private');
      },
    );
  };
