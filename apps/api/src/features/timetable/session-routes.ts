import * as contracts from '@ponte/contracts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { scopeOf } from '../../http/event-scope.ts';
import * as commands from './commands.ts';
import { presentSession } from './present.ts';
import * as queries from './queries.ts';

const tags = ['timetable'];
const mayEdit = { access: { permission: 'timetable.edit' } } as const;

/** The agenda: talks and other parts of the programme beside the meetings. */
export const sessionRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/events/:event/sessions',
      {
        config: { access: 'visitor' },
        schema: {
          tags,
          summary: 'The agenda of the event',
          params: contracts.eventParams,
          response: { 200: contracts.agendaSchema },
        },
      },
      async (request) => {
        const { id, zone } = scopeOf(request).event;
        const rows = await queries.listSessions(deps.db, id);
        return { items: rows.map((row) => presentSession(row, zone)) };
      },
    );
    app.post(
      '/api/events/:event/sessions',
      {
        config: mayEdit,
        schema: {
          tags,
          summary: 'Add a session to the agenda',
          params: contracts.eventParams,
          body: contracts.sessionPlanSchema,
          response: { 201: contracts.sessionSchema },
        },
      },
      async (request, reply) => {
        const { id, zone } = scopeOf(request).event;
        const row = await commands.createSession(callOf(deps, request), id, request.body);
        return reply.status(201).send(presentSession(row, zone));
      },
    );
    app.delete(
      '/api/events/:event/sessions/:session',
      {
        config: mayEdit,
        schema: {
          tags,
          summary: 'Take a session off the agenda',
          params: contracts.sessionParams,
          querystring: contracts.seenVersionQuery,
          response: { 204: contracts.nothing },
        },
      },
      async (request, reply) => {
        const key = {
          eventId: scopeOf(request).event.id,
          id: request.params.session,
          version: request.query.version,
        };
        await commands.deleteSession(callOf(deps, request), key);
        return reply.status(204).send(null);
      },
    );
  };
