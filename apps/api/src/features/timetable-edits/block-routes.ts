import * as contracts from '@ponte/contracts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { scopeOf } from '../../http/event-scope.ts';
import { presentBlock } from '../timetable/commands.ts';
import { listBlocks } from '../timetable/queries.ts';
import * as commands from './commands.ts';
import { presentEffect } from './present.ts';

const tags = ['timetable-edits'];
const mayEdit = { access: { permission: 'timetable.edit' } } as const;
const url = '/api/events/:event/timetable/blocks/:block';

export const blockEditRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      `${url}/preview`,
      {
        config: mayEdit,
        schema: {
          tags,
          summary: 'What changing or deleting the block would do',
          params: contracts.blockParams,
          body: contracts.blockPreviewSchema,
          response: { 200: contracts.editPreviewSchema },
        },
      },
      async (request) => {
        const [{ event }, { block }] = [scopeOf(request), request.params];
        const { change } = request.body;
        return presentEffect(
          await commands.previewBlock(callOf(deps, request), event, block, change),
        );
      },
    );
    app.put(
      url,
      {
        config: mayEdit,
        schema: {
          tags,
          summary: 'Change the block; meetings in slots that go are placed anew or released',
          params: contracts.blockParams,
          body: contracts.changeBlockSchema,
          response: { 200: contracts.blockListSchema },
        },
      },
      async (request) => {
        const eventId = scopeOf(request).event.id;
        const key = { eventId, id: request.params.block };
        const { version, confirmed, ...plan } = request.body;
        await commands.editBlock(callOf(deps, request), key, plan, { version, confirmed });
        return { items: (await listBlocks(deps.db, eventId)).map(presentBlock) };
      },
    );
    app.delete(
      url,
      {
        config: mayEdit,
        schema: {
          tags,
          summary: 'Delete the block; its meetings are placed anew or released',
          params: contracts.blockParams,
          querystring: contracts.deletionQuery,
          response: { 204: contracts.nothing },
        },
      },
      async (request, reply) => {
        const key = { eventId: scopeOf(request).event.id, id: request.params.block };
        await commands.editBlock(callOf(deps, request), key, null, request.query);
        return reply.status(204).send(null);
      },
    );
  };
