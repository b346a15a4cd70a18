import * as contracts from '@ponte/contracts';
import { reachOf } from '@ponte/domain';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { readCursor, toPage } from '../../http/cursor.ts';
import { scopeOf } from '../../http/event-scope.ts';
import { few } from '../../http/rate-limit.ts';
import { accountOf } from '../../http/session.ts';
import * as commands from './commands.ts';
import { presentRole } from './present.ts';
import * as queries from './queries.ts';

const tags = ['events'];
const idCursor = z.tuple([z.uuid()]);

/** Who runs the event. */
export const roleRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/events/:event/roles',
      {
        config: { access: { permission: 'event.edit' } },
        schema: {
          tags,
          summary: 'The organising team',
          params: contracts.eventParams,
          querystring: contracts.roleListQuery,
          response: { 200: contracts.roleListSchema },
        },
      },
      async (request) => {
        const { event, roles } = scopeOf(request);
        const { cursor, limit } = request.query;
        const after = readCursor(cursor, idCursor)?.[0] ?? null;
        const rows = await queries.listRoles(deps.db, event.id, { after, limit });
        const viewer = {
          accountId: accountOf(request).id,
          mayRevoke: reachOf(roles, 'event.roles') !== null,
          owners: await queries.countOwners(deps.db, event.id),
        };
        return toPage(
          rows,
          limit,
          (row) => presentRole(row, viewer),
          ({ id }) => [id],
        );
      },
    );
    app.post(
      '/api/events/:event/roles',
      {
        config: { access: { permission: 'event.roles' }, rateLimit: few(20) },
        schema: {
          tags,
          summary: 'Give somebody a role by e-mail address',
          params: contracts.eventParams,
          body: contracts.grantRoleSchema,
          response: { 201: contracts.grantedRoleSchema },
        },
      },
      async (request, reply) => {
        const { event } = scopeOf(request);
        const { id } = await commands.grantRole(callOf(deps, request), event.id, request.body);
        return reply.status(201).send({ id });
      },
    );
    app.delete(
      '/api/events/:event/roles/:role',
      {
        config: { access: { permission: 'event.roles' } },
        schema: {
          tags,
          summary: 'Take a role away',
          params: contracts.roleParams,
          response: { 204: contracts.nothing },
        },
      },
      async (request, reply) => {
        const { event } = scopeOf(request);
        await commands.revokeRole(callOf(deps, request), event.id, request.params.role);
        return reply.status(204).send(null);
      },
    );
  };
