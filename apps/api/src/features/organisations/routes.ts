import * as contracts from '@ponte/contracts';
import { limits } from '@ponte/domain';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Deps } from '../../deps.ts';
import { pictureTypes } from '../../files/media-type.ts';
import { sendFile } from '../../files/send.ts';
import { findFile } from '../../files/store.ts';
import { readUpload } from '../../files/upload.ts';
import { callOf } from '../../http/call-of.ts';
import { readCursor, toPage } from '../../http/cursor.ts';
import { found } from '../../http/errors.ts';
import { few } from '../../http/rate-limit.ts';
import { accountOf } from '../../http/session.ts';
import { actorOf, requireManager, requireMember } from './actor.ts';
import * as commands from './commands.ts';
import { memberRoutes } from './member-routes.ts';
import { presentOrganisation } from './present.ts';
import * as queries from './queries.ts';

const tags = ['organisations'];
const mostFound = 10;
const nameCursor = z.tuple([z.string().max(limits.title), z.uuid()]);

const listRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/account/organisations',
      {
        config: { access: 'account' },
        schema: {
          tags,
          summary: 'Organisations one belongs to',
          querystring: contracts.organisationListQuery,
          response: { 200: contracts.organisationListSchema },
        },
      },
      async (request) => {
        const { cursor, limit } = request.query;
        const rows = await queries.listHeldOrganisations(deps.db, accountOf(request).id, {
          after: readCursor(cursor, nameCursor),
          limit,
        });
        return toPage(rows, limit, presentOrganisation, ({ organisation }) => [
          organisation.name,
          organisation.id,
        ]);
      },
    );
    app.get(
      '/api/organisations',
      {
        config: { access: 'account', rateLimit: few(120) },
        schema: {
          tags,
          summary: 'Find an organisation by its name',
          querystring: contracts.organisationSearchQuery,
          response: { 200: contracts.organisationSearchSchema },
        },
      },
      async (request) => ({
        items: await queries.searchOrganisations(deps.db, request.query.name, mostFound),
      }),
    );
  };

const profileRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/api/organisations',
      {
        config: { access: 'account', rateLimit: few(20) },
        schema: {
          tags,
          summary: 'Create an organisation, as its manager',
          body: contracts.organisationProfileSchema,
          response: { 201: contracts.organisationSchema },
        },
      },
      async (request, reply) => {
        const accountId = accountOf(request).id;
        const call = callOf(deps, request);
        const organisation = await commands.createOrganisation(call, accountId, request.body);
        return reply.status(201).send(presentOrganisation({ organisation, myRole: 'manager' }));
      },
    );
    app.get(
      '/api/organisations/:organisation',
      {
        config: { access: 'account' },
        schema: {
          tags,
          summary: 'One of one’s organisations',
          params: contracts.organisationParams,
          response: { 200: contracts.organisationSchema },
        },
      },
      async (request) =>
        presentOrganisation(
          await requireMember(deps.db, actorOf(request), request.params.organisation),
        ),
    );
    app.put(
      '/api/organisations/:organisation',
      {
        config: { access: 'account' },
        schema: {
          tags,
          summary: 'Change the profile; the directories of its events follow',
          params: contracts.organisationParams,
          body: contracts.changeOrganisationSchema,
          response: { 200: contracts.organisationSchema },
        },
      },
      async (request) => {
        const { organisation } = request.params;
        const call = callOf(deps, request);
        return presentOrganisation(
          await commands.changeOrganisation(call, actorOf(request), organisation, request.body),
        );
      },
    );
  };

const logoRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.put(
      '/api/organisations/:organisation/logo',
      {
        config: { access: 'account', rateLimit: few(20) },
        schema: {
          tags,
          summary: 'Set the logo: one PNG, JPEG or WebP file as multipart/form-data',
          consumes: ['multipart/form-data'],
          params: contracts.organisationParams,
          response: { 200: contracts.organisationSchema },
        },
      },
      async (request) => {
        const actor = actorOf(request);
        const { organisation } = request.params;
        await requireManager(deps.db, actor, organisation); // before reading the file
        const rules = { mostBytes: limits.logoBytes, types: pictureTypes };
        const file = await readUpload(request, rules);
        return presentOrganisation(
          await commands.changeLogo(callOf(deps, request), actor, organisation, file),
        );
      },
    );
    app.delete(
      '/api/organisations/:organisation/logo',
      {
        config: { access: 'account' },
        schema: {
          tags,
          summary: 'Remove the logo',
          params: contracts.organisationParams,
          response: { 200: contracts.organisationSchema },
        },
      },
      async (request) => {
        const { organisation } = request.params;
        const call = callOf(deps, request);
        return presentOrganisation(
          await commands.changeLogo(call, actorOf(request), organisation, null),
        );
      },
    );
    app.get(
      '/api/logos/:file',
      {
        config: { access: 'public' },
        schema: { tags, summary: 'A logo as a picture', params: contracts.logoParams },
      },
      async (request, reply) => {
        const { file } = request.params;
        const isLogo = await queries.isLogo(deps.db, file);
        const stored = found(isLogo ? await findFile(deps.db, file) : null);
        return sendFile(reply, stored, { disposition: 'inline', isPublic: true });
      },
    );
  };

/** Organisation profiles, their members and logos. */
export const organisationRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(listRoutes(deps));
    await app.register(profileRoutes(deps));
    await app.register(logoRoutes(deps));
    await app.register(memberRoutes(deps));
  };
