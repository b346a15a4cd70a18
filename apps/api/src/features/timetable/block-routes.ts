import * as contracts from '@ponte/contracts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { scopeOf } from '../../http/event-scope.ts';
import * as commands from './commands.ts';
import { presentBlock } from './present.ts';
import * as queries from './queries.ts';

const tags = ['timetable'];
const mayView = { access: { permission: 'event.view' } } as const;
const mayEdit = { access: { permission: 'timetable.edit' } } as const;

/** The blocks of slots. */
export const blockRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const listBlocks = async (eventId: string) => ({
      items: (await queries.listBlocks(deps.db, eventId)).map(presentBlock),
    });
    app.get(
      '/api/events/:event/timetable/blocks',
      {
        config: mayView,
        schema: {
          tags,
          summary: 'The blocks of the timetable with their slots',
          params: contracts.eventParams,
          response: { 200: contracts.blockListSchema },
        },
      },
      (request) => listBlocks(scopeOf(request).event.id),
    );
    app.post(
      '/api/events/:event/timetable/blocks',
      {
        config: mayEdit,
        schema: {
          tags,
          summary: 'Add the same block to one or several days',
          params: contracts.eventParams,
          body: contracts.newBlocksSchema,
          response: { 201: contracts.blockListSchema },
        },
      },
      async (request, reply) => {
        const { id } = scopeOf(request).event;
        await commands.createBlocks(callOf(deps, request), id, request.body);
        return reply.status(201).send(await listBlocks(id));
      },
    );
  };
