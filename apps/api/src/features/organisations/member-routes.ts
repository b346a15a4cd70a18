import * as contracts from '@ponte/contracts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { readCursor, toPage } from '../../http/cursor.ts';
import { few } from '../../http/rate-limit.ts';
import { accountOf } from '../../http/session.ts';
import { actorOf, isManager, requireMember } from './actor.ts';
import * as commands from './commands.ts';
import { presentMember } from './present.ts';
import * as queries from './queries.ts';

const tags = ['organisations'];
const accountCursor = z.tuple([z.uuid()]);

const membersRoute =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/organisations/:organisation/members',
      {
        config: { access: 'account' },
        schema: {
          tags,
          summary: 'Members',
          params: contracts.organisationParams,
          querystring: contracts.organisationListQuery,
          response: { 200: contracts.memberListSchema },
        },
      },
      async (request) => {
        const actor = actorOf(request);
        const { organisation } = request.params;
        const held = await requireMember(deps.db, actor, organisation);
        const { cursor, limit } = request.query;
        const after = readCursor(cursor, accountCursor)?.[0] ?? null;
        const rows = await queries.listMembers(deps.db, organisation, { after, limit });
        const viewer = {
          accountId: actor.accountId,
          isManager: isManager(actor, held),
          managers: await queries.countManagers(deps.db, organisation),
        };
        return toPage(
          rows,
          limit,
          (row) => presentMember(row, viewer),
          ({ accountId }) => [accountId],
        );
      },
    );
  };

/** Who belongs to an organisation. */
export const memberRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(membersRoute(deps));
    app.post(
      '/api/organisations/:organisation/members',
      {
        config: { access: 'account', rateLimit: few(20) },
        schema: {
          tags,
          summary: 'Add a colleague by e-mail address',
          params: contracts.organisationParams,
          body: contracts.addMemberSchema,
          response: { 201: contracts.addedMemberSchema },
        },
      },
      async (request, reply) => {
        const { locale } = accountOf(request);
        const { organisation } = request.params;
        const call = callOf(deps, request);
        const invitation = { ...request.body, locale };
        const accountId = await commands.addMember(
          call,
          actorOf(request),
          organisation,
          invitation,
        );
        return reply.status(201).send({ accountId });
      },
    );
    app.patch(
      '/api/organisations/:organisation/members/:account',
      {
        config: { access: 'account' },
        schema: {
          tags,
          summary: 'Make a member a manager, or a manager a member',
          params: contracts.memberParams,
          body: contracts.changeMemberSchema,
          response: { 204: contracts.nothing },
        },
      },
      async (request, reply) => {
        const { organisation, account } = request.params;
        const call = callOf(deps, request);
        const { role } = request.body;
        await commands.changeMember(call, actorOf(request), organisation, account, role);
        return reply.status(204).send(null);
      },
    );
    app.delete(
      '/api/organisations/:organisation/members/:account',
      {
        config: { access: 'account' },
        schema: {
          tags,
          summary: 'Remove a member, or leave',
          params: contracts.memberParams,
          response: { 204: contracts.nothing },
        },
      },
      async (request, reply) => {
        const { organisation, account } = request.params;
        await commands.removeMember(callOf(deps, request), actorOf(request), organisation, account);
        return reply.status(204).send(null);
      },
    );
  };
