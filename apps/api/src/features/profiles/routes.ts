import * as contracts from '@ponte/contracts';
import { limits, whyNotAddProfile, whyNotEditProfiles } from '@ponte/domain';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { scopeOf, subjectOf } from '../../http/event-scope.ts';
import * as commands from './commands.ts';
import { directoryRoutes } from './directory-routes.ts';
import { presentProfile } from './present.ts';
import * as queries from './queries.ts';
import { savedRoutes } from './saved-routes.ts';

const tags = ['profiles'];
const path = '/api/events/:event/as/:participant/profiles';
const access = 'participant' as const;

const describerOf = (request: FastifyRequest): commands.Describer => ({
  event: scopeOf(request).event,
  participant: subjectOf(request),
});

function presentList(rows: queries.ProfileRow[], { event, participant }: commands.Describer) {
  const most = limits.profilesPerParticipant;
  return {
    items: rows.map(presentProfile),
    actions: {
      add: whyNotAddProfile(event.state, participant.state, rows.length, most),
      edit: whyNotEditProfiles(event.state, participant.state),
    },
  };
}

const listRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      path,
      {
        config: { access },
        schema: {
          tags,
          summary: 'What a participant offers and seeks',
          params: contracts.participantParams,
          response: { 200: contracts.cooperationProfileListSchema },
        },
      },
      async (request) => {
        const describer = describerOf(request);
        const rows = await queries.listProfiles(deps.db, commands.ownerOf(describer));
        return presentList(rows, describer);
      },
    );
    app.put(
      `${path}/order`,
      {
        config: { access },
        schema: {
          tags,
          summary: 'Order one’s offers, or one’s requests',
          params: contracts.participantParams,
          body: contracts.profileOrderSchema,
          response: { 200: contracts.cooperationProfileListSchema },
        },
      },
      async (request) => {
        const describer = describerOf(request);
        const rows = await commands.orderProfiles(callOf(deps, request), describer, request.body);
        return presentList(rows, describer);
      },
    );
  };

/** Cooperation profiles of a participant, and the directory in which others find them. */
export const profileRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(listRoutes(deps));
    app.post(
      path,
      {
        config: { access },
        schema: {
          tags,
          summary: 'Add an offer or a request',
          params: contracts.participantParams,
          body: contracts.newProfileSchema,
          response: { 201: contracts.cooperationProfileSchema },
        },
      },
      async (request, reply) => {
        const call = callOf(deps, request);
        const row = await commands.createProfile(call, describerOf(request), request.body);
        return reply.status(201).send(presentProfile(row));
      },
    );
    app.put(
      `${path}/:profile`,
      {
        config: { access },
        schema: {
          tags,
          summary: 'Change an offer or a request',
          params: contracts.profileParams,
          body: contracts.changedProfileSchema,
          response: { 200: contracts.cooperationProfileSchema },
        },
      },
      async (request) => {
        const call = callOf(deps, request);
        const { profile } = request.params;
        return presentProfile(
          await commands.changeProfile(call, describerOf(request), profile, request.body),
        );
      },
    );
    app.delete(
      `${path}/:profile`,
      {
        config: { access },
        schema: {
          tags,
          summary: 'Remove an offer or a request',
          params: contracts.profileParams,
          querystring: contracts.deletedProfileQuery,
          response: { 204: contracts.nothing },
        },
      },
      async (request, reply) => {
        const seen = { id: request.params.profile, version: request.query.version };
        await commands.deleteProfile(callOf(deps, request), describerOf(request), seen);
        return reply.status(204).send(null);
      },
    );
    await app.register(directoryRoutes(deps));
    await app.register(savedRoutes(deps));
  };
