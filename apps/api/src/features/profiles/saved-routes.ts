import * as contracts from '@ponte/contracts';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { subjectOf } from '../../http/event-scope.ts';
import * as commands from './commands.ts';

const tags = ['profiles'];
const path = '/api/events/:event/as/:participant/directory/:counterpart/saved';

const keyOf = (request: FastifyRequest, counterpart: string): commands.SavedKey => {
  const owner = subjectOf(request);
  return { owner, otherId: counterpart === 'me' ? owner.id : counterpart };
};

/** The list of people whom somebody wants to find again. */
export const savedRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.put(
      path,
      {
        config: { access: 'participant' },
        schema: {
          tags,
          summary: 'Put somebody on one’s own list',
          params: contracts.counterpartParams,
          response: { 204: contracts.nothing },
        },
      },
      async (request, reply) => {
        const key = keyOf(request, request.params.counterpart);
        await commands.savePerson(callOf(deps, request), key);
        return reply.status(204).send(null);
      },
    );
    app.delete(
      path,
      {
        config: { access: 'participant' },
        schema: {
          tags,
          summary: 'Take somebody off one’s own list',
          params: contracts.counterpartParams,
          response: { 204: contracts.nothing },
        },
      },
      async (request, reply) => {
        const key = keyOf(request, request.params.counterpart);
        await commands.forgetPerson(callOf(deps, request), key);
        return reply.status(204).send(null);
      },
    );
  };
