import * as contracts from '@ponte/contracts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { scopeOf } from '../../http/event-scope.ts';
import * as commands from './commands.ts';
import { presentFloorPlan } from './present.ts';
import * as queries from './queries.ts';

const tags = ['timetable'];

/** Where the tables stand: set by those who furnish the hall, read by those who look for their table. */
export const floorPlanRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/events/:event/as/:participant/floor-plan',
      {
        config: { access: 'participant' },
        schema: {
          tags,
          summary: 'Where the tables stand',
          params: contracts.participantParams,
          response: { 200: contracts.floorPlanSchema },
        },
      },
      async (request) =>
        presentFloorPlan(await queries.readFloorPlan(deps.db, scopeOf(request).event.id)),
    );
    app.put(
      '/api/events/:event/timetable/floor-plan',
      {
        config: { access: { permission: 'timetable.edit' } },
        schema: {
          tags,
          summary: 'Put tables on the floor plan, or take them off',
          params: contracts.eventParams,
          body: contracts.arrangeTablesSchema,
          response: { 204: contracts.nothing },
        },
      },
      async (request, reply) => {
        const { id } = scopeOf(request).event;
        await commands.arrangeTables(callOf(deps, request), id, request.body);
        return reply.status(204).send(null);
      },
    );
  };
