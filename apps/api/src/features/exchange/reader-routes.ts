import * as contracts from '@ponte/contracts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { accountOf } from '../../http/session.ts';
import * as commands from './commands.ts';
import * as queries from './queries.ts';

const tags = ['exchange'];
const access = 'account' as const;
const path = '/api/exchange/searches';

const presentSearch = ({ id, name, filter, createdAt }: queries.SavedSearchRow) => ({
  id,
  name,
  filter: { ...filter },
  createdAt: createdAt.toISOString(),
});

/** Saved searches, and what a person wants to hear of the exchange. */
export const readerRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      path,
      {
        config: { access },
        schema: {
          tags,
          summary: 'One’s saved searches, and how often they write',
          response: { 200: contracts.savedSearchListSchema },
        },
      },
      async (request) => {
        const { id } = accountOf(request);
        const rows = await queries.listSearches(deps.db, id);
        return { items: rows.map(presentSearch), ...(await queries.findReader(deps.db, id)) };
      },
    );
    app.post(
      path,
      {
        config: { access },
        schema: {
          tags,
          summary: 'Save a search',
          body: contracts.newSavedSearchSchema,
          response: { 201: contracts.savedSearchSchema },
        },
      },
      async (request, reply) => {
        const call = callOf(deps, request);
        const row = await commands.saveSearch(call, accountOf(request).id, request.body);
        return reply.status(201).send(presentSearch(row));
      },
    );
    app.delete(
      `${path}/:search`,
      {
        config: { access },
        schema: {
          tags,
          summary: 'Forget a saved search',
          params: contracts.savedSearchParams,
          response: { 204: contracts.nothing },
        },
      },
      async (request, reply) => {
        const call = callOf(deps, request);
        await commands.deleteSearch(call, accountOf(request).id, request.params.search);
        return reply.status(204).send(null);
      },
    );
    app.patch(
      '/api/exchange/reader',
      {
        config: { access },
        schema: {
          tags,
          summary: 'How often saved searches write',
          body: contracts.digestSchema,
          response: { 200: contracts.digestSchema },
        },
      },
      async (request) =>
        commands.changeReader(callOf(deps, request), accountOf(request).id, request.body),
    );
  };
