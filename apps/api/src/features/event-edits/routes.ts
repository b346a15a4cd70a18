import * as contracts from '@ponte/contracts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { type EventScope, scopeOf } from '../../http/event-scope.ts';
import { presentEvent } from '../events/commands.ts';
import { type EventRow, listOrganisers } from '../events/queries.ts';
import * as commands from './commands.ts';

const tags = ['events'];

/** Changes of an event that its meetings hear of. */
export const eventEditRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const present = async (scope: EventScope, row: EventRow) =>
      presentEvent(row, scope, await listOrganisers(deps.db, row.id));
    app.put(
      '/api/events/:event',
      {
        config: { access: { permission: 'event.edit' } },
        schema: {
          tags,
          summary: 'Change the settings',
          params: contracts.eventParams,
          body: contracts.changeEventSchema,
          response: { 200: contracts.eventSchema },
        },
      },
      async (request) => {
        const scope = scopeOf(request);
        const call = callOf(deps, request);
        return present(scope, await commands.changeEvent(call, scope.event.id, request.body));
      },
    );
    app.post(
      '/api/events/:event/state',
      {
        config: { access: { permission: 'event.edit' } },
        schema: {
          tags,
          summary: 'Open, close, run, finish …',
          params: contracts.eventParams,
          body: contracts.changeEventStateSchema,
          response: { 200: contracts.eventSchema },
        },
      },
      async (request) => {
        const scope = scopeOf(request);
        const call = callOf(deps, request);
        const row = await commands.changeEventState(call, scope.event.id, request.body);
        return present(scope, row);
      },
    );
  };
