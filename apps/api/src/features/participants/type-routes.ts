import * as contracts from '@ponte/contracts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { scopeOf } from '../../http/event-scope.ts';
import * as commands from './commands.ts';
import { presentPublicType, presentType } from './present-form.ts';
import * as queries from './queries.ts';

const tags = ['participants'];
const types = '/api/events/:event/participation-types';
const mayView = { access: { permission: 'event.view' } } as const;
const mayEdit = { access: { permission: 'event.edit' } } as const;
const params = contracts.eventParams;

async function readTypes(deps: Deps, eventId: string) {
  return { items: (await queries.listCountedTypes(deps.db, eventId)).map(presentType) };
}

/** What everybody who wants to register may read. */
const publicRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      types,
      {
        config: { access: 'visitor' },
        schema: {
          tags,
          summary: 'Ways of taking part, with room and why not',
          params,
          response: { 200: contracts.publicTypeListSchema },
        },
      },
      async (request) => {
        const { event, me } = scopeOf(request);
        const now = deps.clock.now().getTime();
        const rows = await queries.listTypes(deps.db, event.id);
        const state = me?.state ?? null;
        return { items: rows.map((row) => presentPublicType(row, event, state, now)) };
      },
    );
  };

const typeRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      `${types}/settings`,
      {
        config: mayView,
        schema: {
          tags,
          summary: 'Participation types with places and limits',
          params,
          response: { 200: contracts.participationTypeListSchema },
        },
      },
      async (request) => readTypes(deps, scopeOf(request).event.id),
    );
    app.post(
      types,
      {
        config: mayEdit,
        schema: {
          tags,
          summary: 'Add a participation type',
          params,
          body: contracts.newTypeSchema,
          response: { 201: contracts.participationTypeSchema },
        },
      },
      async (request, reply) => {
        const { event } = scopeOf(request);
        const type = await commands.createType(callOf(deps, request), event, request.body);
        return reply.status(201).send(presentType({ type, waiting: 0, participants: 0 }));
      },
    );
    app.patch(
      `${types}/:type`,
      {
        config: mayEdit,
        schema: {
          tags,
          summary: 'Change a participation type',
          params: contracts.typeParams,
          body: contracts.changedTypeSchema,
          response: { 200: contracts.participationTypeListSchema },
        },
      },
      async (request) => {
        const { event } = scopeOf(request);
        await commands.changeType(callOf(deps, request), event, request.params.type, request.body);
        return readTypes(deps, event.id);
      },
    );
    app.delete(
      `${types}/:type`,
      {
        config: mayEdit,
        schema: {
          tags,
          summary: 'Delete a participation type that nobody has',
          params: contracts.typeParams,
          body: contracts.seenVersion,
          response: { 204: contracts.nothing },
        },
      },
      async (request, reply) => {
        const { event } = scopeOf(request);
        const { type } = request.params;
        await commands.deleteType(callOf(deps, request), event, type, request.body.version);
        return reply.status(204).send(null);
      },
    );
    app.put(
      `${types}/order`,
      {
        config: mayEdit,
        schema: {
          tags,
          summary: 'Put the participation types into order',
          params,
          body: contracts.orderSchema,
          response: { 200: contracts.participationTypeListSchema },
        },
      },
      async (request) => {
        const { event } = scopeOf(request);
        await commands.orderTypes(callOf(deps, request), event, request.body.ids);
        return readTypes(deps, event.id);
      },
    );
  };

const ruleRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/events/:event/type-rules',
      {
        config: mayView,
        schema: {
          tags,
          summary: 'Which types may ask which for meetings',
          params,
          response: { 200: contracts.typeRulesSchema },
        },
      },
      async (request) => ({
        pairs: await queries.listTypeRules(deps.db, scopeOf(request).event.id),
      }),
    );
    app.put(
      '/api/events/:event/type-rules',
      {
        config: mayEdit,
        schema: {
          tags,
          summary: 'Replace the whole matrix of types',
          params,
          body: contracts.typeRulesSchema,
          response: { 200: contracts.typeRulesSchema },
        },
      },
      async (request) => {
        const { event } = scopeOf(request);
        return { pairs: await commands.setTypeRules(callOf(deps, request), event, request.body) };
      },
    );
  };

/** Ways of taking part, and who of them may ask whom for meetings. */
export const typeAndRuleRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(publicRoutes(deps));
    await app.register(typeRoutes(deps));
    await app.register(ruleRoutes(deps));
  };
