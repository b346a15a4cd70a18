import * as contracts from '@ponte/contracts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { activityRoutes } from './activity-routes.ts';
import * as commands from './commands.ts';
import { documentRoutes } from './document-routes.ts';
import { feedRoutes } from './feed-routes.ts';
import { mailingRoutes } from './mailing-routes.ts';
import { meetingRoutes } from './meeting-routes.ts';
import { memberRoutes } from './member-routes.ts';
import { presentNetwork, presentNetworkRow } from './present.ts';
import * as queries from './queries.ts';
import { surveyKeyRoutes } from './survey-key-routes.ts';
import { surveyRoutes } from './survey-routes.ts';
import { type Actor, actorOf, requireVisible } from './viewing.ts';
import { workRoutes } from './work-routes.ts';

const tags = ['networks'];
const path = '/api/networks';
const one = `${path}/:network`;
/** So many decisions are proposed to those who plan an event. */
const mostFocus = 10;

async function readPage({ db }: Deps, actor: Actor, key: string) {
  const viewed = await requireVisible(db, actor, key);
  const { network } = viewed;
  return presentNetwork({
    ...viewed,
    parent: network.parentId ? await queries.findParent(db, network.parentId, actor) : null,
    groups: await queries.listGroups(db, network.id, actor),
    members: await queries.listMembers(db, network.id),
    contacts: await queries.listContacts(db, network.id),
    focus: await queries.findFocus(db, network.id),
  });
}

const publicRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      path,
      {
        config: { access: 'public' },
        schema: {
          tags,
          summary: 'Public networks and working groups, and those one belongs to',
          response: { 200: contracts.networkListSchema },
        },
      },
      async (request) => {
        const actor = actorOf(request);
        const rows = await queries.listNetworks(deps.db, actor);
        const create = actor.isAdministrator ? null : ('forbidden' as const);
        return { items: rows.map(presentNetworkRow), actions: { create } };
      },
    );
    app.get(
      `${path}/focus`,
      {
        config: { access: 'public' },
        schema: {
          tags,
          summary: 'The sectors that public networks have chosen, the newest decision first',
          response: { 200: contracts.focusListSchema },
        },
      },
      async () => {
        const rows = await queries.listFocus(deps.db, mostFocus);
        return {
          items: rows.flatMap(({ slug, names, sectors, reasons, decidedAt }) =>
            decidedAt
              ? [{ network: { slug, names }, sectors, reasons, decidedAt: decidedAt.toISOString() }]
              : [],
          ),
        };
      },
    );
    app.get(
      one,
      {
        config: { access: 'public' },
        schema: {
          tags,
          summary: 'A network with its members; contacts only as far as they agreed',
          params: contracts.networkParams,
          response: { 200: contracts.networkPageSchema },
        },
      },
      async (request) => readPage(deps, actorOf(request), request.params.network),
    );
  };

const ownRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      path,
      {
        config: { access: 'administrator' },
        schema: {
          tags,
          summary: 'Found a network or working group',
          body: contracts.newNetworkSchema,
          response: { 201: contracts.networkPageSchema },
        },
      },
      async (request, reply) => {
        const { id } = await commands.createNetwork(callOf(deps, request), request.body);
        return reply.status(201).send(await readPage(deps, actorOf(request), id));
      },
    );
    app.put(
      one,
      {
        config: { access: 'account' },
        schema: {
          tags,
          summary: 'Change what a network says about itself',
          params: contracts.networkParams,
          body: contracts.changedNetworkSchema,
          response: { 200: contracts.networkPageSchema },
        },
      },
      async (request) => {
        const actor = actorOf(request);
        const call = callOf(deps, request);
        const { id } = await commands.changeNetwork(
          call,
          actor,
          request.params.network,
          request.body,
        );
        return readPage(deps, actor, id);
      },
    );
  };

/** Networks of organisations and their working groups. */
export const networkRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(publicRoutes(deps));
    await app.register(ownRoutes(deps));
    await app.register(memberRoutes(deps));
    await app.register(meetingRoutes(deps));
    await app.register(feedRoutes(deps));
    await app.register(surveyRoutes(deps));
    await app.register(surveyKeyRoutes(deps));
    await app.register(workRoutes(deps));
    await app.register(documentRoutes(deps));
    await app.register(mailingRoutes(deps));
    await app.register(activityRoutes(deps));
  };
