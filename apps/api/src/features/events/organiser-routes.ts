import * as contracts from '@ponte/contracts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { scopeOf } from '../../http/event-scope.ts';
import * as commands from './commands.ts';
import { presentOrganiser } from './present.ts';

/** Which institutions hold the event; everybody reads them with the event itself. */
export const organiserRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.put(
      '/api/events/:event/organisers',
      {
        config: { access: { permission: 'event.edit' } },
        schema: {
          tags: ['events'],
          summary: 'Set the organisations that hold the event, in their order',
          params: contracts.eventParams,
          body: contracts.setOrganisersSchema,
          response: { 200: contracts.organiserListSchema },
        },
      },
      async (request) => {
        const { event } = scopeOf(request);
        const call = callOf(deps, request);
        const rows = await commands.setOrganisers(call, event.id, request.body.organisers);
        return { items: rows.map(presentOrganiser) };
      },
    );
  };
