import * as contracts from '@ponte/contracts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { readCursor, toPage } from '../../http/cursor.ts';
import { scopeOf } from '../../http/event-scope.ts';
import * as commands from './commands.ts';
import { presentInbound } from './present.ts';
import * as queries from './queries.ts';

const tags = ['replies'];
const idCursor = z.tuple([z.uuid()]);

/** What came back by mail, and the organiser's decisions about it. */
export const organiserRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/events/:event/inbound',
      {
        config: { access: { permission: 'mail.view' } },
        schema: {
          tags,
          summary: 'Mail that came back, newest first',
          params: contracts.eventParams,
          querystring: contracts.inboundQuery,
          response: { 200: contracts.inboundPageSchema },
        },
      },
      async (request) => {
        const { cursor, limit, state } = request.query;
        const beforeId = readCursor(cursor, idCursor)?.[0] ?? null;
        const filter = { state, beforeId, limit: limit + 1 };
        const rows = await queries.listInbound(deps.db, scopeOf(request).event.id, filter);
        return toPage(rows, limit, presentInbound, ({ inbound }) => [inbound.id]);
      },
    );
    app.post(
      '/api/events/:event/inbound/:inbound/decision',
      {
        config: { access: { permission: 'schedule.edit' } },
        schema: {
          tags,
          summary: 'Do what the mail asks for, or leave everything as it is',
          params: contracts.inboundParams,
          body: contracts.decideInboundSchema,
          response: { 200: contracts.inboundSchema },
        },
      },
      async (request) => {
        const { event } = scopeOf(request);
        const { version, decision } = request.body;
        const key = { id: request.params.inbound, version };
        const inbound = await commands.decideInbound(callOf(deps, request), event, key, decision);
        return presentInbound({ inbound, participantName: null });
      },
    );
  };
