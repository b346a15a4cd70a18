import * as contracts from '@ponte/contracts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { found } from '../../http/errors.ts';
import { scopeOf } from '../../http/event-scope.ts';
import { presentTable } from '../timetable/commands.ts';
import { findTable } from '../timetable/queries.ts';
import * as commands from './commands.ts';
import { presentEffect } from './present.ts';

const tags = ['timetable-edits'];
const mayEdit = { access: { permission: 'timetable.edit' } } as const;
const url = '/api/events/:event/timetable/tables/:table';

export const tableEditRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      `${url}/preview`,
      {
        config: mayEdit,
        schema: {
          tags,
          summary: 'What changing or deleting the table would do',
          params: contracts.tableParams,
          body: contracts.tablePreviewSchema,
          response: { 200: contracts.editPreviewSchema },
        },
      },
      async (request) => {
        const [{ event }, { table }] = [scopeOf(request), request.params];
        const { change } = request.body;
        return presentEffect(
          await commands.previewTable(callOf(deps, request), event, table, change),
        );
      },
    );
    app.put(
      url,
      {
        config: mayEdit,
        schema: {
          tags,
          summary: 'Change the table; meetings it no longer suits are placed anew or released',
          params: contracts.tableParams,
          body: contracts.changeTableSchema,
          response: { 200: contracts.tableSchema },
        },
      },
      async (request) => {
        const key = { eventId: scopeOf(request).event.id, id: request.params.table };
        const { version, confirmed, ...plan } = request.body;
        await commands.editTable(callOf(deps, request), key, plan, { version, confirmed });
        return presentTable(found(await findTable(deps.db, key.eventId, key.id)));
      },
    );
    app.delete(
      url,
      {
        config: mayEdit,
        schema: {
          tags,
          summary: 'Delete the table; its meetings are placed anew or released',
          params: contracts.tableParams,
          querystring: contracts.deletionQuery,
          response: { 204: contracts.nothing },
        },
      },
      async (request, reply) => {
        const key = { eventId: scopeOf(request).event.id, id: request.params.table };
        await commands.editTable(callOf(deps, request), key, null, request.query);
        return reply.status(204).send(null);
      },
    );
  };
