import * as contracts from '@ponte/contracts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { readCursor, toPage } from '../../http/cursor.ts';
import { found } from '../../http/errors.ts';
import { scopeOf } from '../../http/event-scope.ts';
import * as commands from './commands.ts';
import { presentTable } from './present.ts';
import * as queries from './queries.ts';

const tags = ['timetable'];
const mayView = { access: { permission: 'event.view' } } as const;
const mayEdit = { access: { permission: 'timetable.edit' } } as const;

const tableCursor = z.tuple([z.string().regex(/^\d{1,9}$/), z.uuid()]);

const tableReadingRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/events/:event/timetable/tables',
      {
        config: mayView,
        schema: {
          tags,
          summary: 'The tables in the order in which they are filled',
          params: contracts.eventParams,
          querystring: contracts.tableListQuery,
          response: { 200: contracts.tableListSchema },
        },
      },
      async (request) => {
        const { cursor, limit } = request.query;
        const last = readCursor(cursor, tableCursor);
        const after = last ? { position: Number(last[0]), id: last[1] } : null;
        const rows = await queries.listTables(deps.db, scopeOf(request).event.id, {
          after,
          limit: limit + 1,
        });
        return toPage(rows, limit, presentTable, (row) => [String(row.position), row.id]);
      },
    );
    app.get(
      '/api/events/:event/timetable/tables/:table',
      {
        config: mayView,
        schema: {
          tags,
          summary: 'One table',
          params: contracts.tableParams,
          response: { 200: contracts.tableSchema },
        },
      },
      async (request) =>
        presentTable(
          found(await queries.findTable(deps.db, scopeOf(request).event.id, request.params.table)),
        ),
    );
    app.get(
      '/api/events/:event/timetable/booth-owners',
      {
        config: mayEdit,
        schema: {
          tags,
          summary: 'Organisations of the event that could have a booth',
          params: contracts.eventParams,
          querystring: contracts.boothOwnerQuery,
          response: { 200: contracts.boothOwnersSchema },
        },
      },
      async (request) => {
        const { id } = scopeOf(request).event;
        return { items: await queries.listBoothOwners(deps.db, id, request.query.name) };
      },
    );
  };

const tableWritingRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/api/events/:event/timetable/tables',
      {
        config: mayEdit,
        schema: {
          tags,
          summary: 'Add a table, booth or online room',
          params: contracts.eventParams,
          body: contracts.newTableSchema,
          response: { 201: contracts.tableSchema },
        },
      },
      async (request, reply) => {
        const { id } = scopeOf(request).event;
        const table = await commands.createTable(callOf(deps, request), id, request.body);
        return reply.status(201).send(presentTable(table));
      },
    );
    app.post(
      '/api/events/:event/timetable/table-rows',
      {
        config: mayEdit,
        schema: {
          tags,
          summary: 'Add many numbered tables',
          params: contracts.eventParams,
          body: contracts.newTablesSchema,
          response: { 201: contracts.addedTablesSchema },
        },
      },
      async (request, reply) => {
        const { id } = scopeOf(request).event;
        const added = await commands.createTables(callOf(deps, request), id, request.body);
        return reply.status(201).send({ added });
      },
    );
    app.put(
      '/api/events/:event/timetable/tables/:table/position',
      {
        config: mayEdit,
        schema: {
          tags,
          summary: 'Put a table before another one',
          params: contracts.tableParams,
          body: contracts.tablePositionSchema,
          response: { 204: contracts.nothing },
        },
      },
      async (request, reply) => {
        const { id } = scopeOf(request).event;
        const { table } = request.params;
        await commands.placeTable(callOf(deps, request), id, table, request.body.before);
        return reply.status(204).send(null);
      },
    );
  };

/** The tables: who may see them, and who may add and order them. Changes that may touch meetings are edits. */
export const tableRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(tableReadingRoutes(deps));
    await app.register(tableWritingRoutes(deps));
  };
