import * as contracts from '@ponte/contracts';
import { whyNotCreateEvent } from '@ponte/domain';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { readCursor, toPage } from '../../http/cursor.ts';
import { type EventScope, scopeOf } from '../../http/event-scope.ts';
import { few } from '../../http/rate-limit.ts';
import { accountOf } from '../../http/session.ts';
import * as commands from './commands.ts';
import { organiserRoutes } from './organiser-routes.ts';
import { oversightRoutes } from './oversight-routes.ts';
import { presentEvent, presentMyEvent, presentSummary } from './present.ts';
import * as queries from './queries.ts';
import { roleRoutes } from './role-routes.ts';

const tags = ['events'];
const dayCursor = z.tuple([z.iso.date(), z.uuid()]);
const keyOf = ({ firstDay, id }: queries.EventRow) => [firstDay, id];

/** The day it still is somewhere on Earth, so that no event is over before its evening. */
const lastDayAnywhere = (now: Date): string =>
  new Date(now.getTime() - 12 * 3_600_000).toISOString().slice(0, 10);

const listRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/events',
      {
        config: { access: 'public' },
        schema: {
          tags,
          summary: 'Public events',
          querystring: contracts.eventListQuery,
          response: { 200: contracts.eventListSchema },
        },
      },
      async (request) => {
        const { cursor, limit, period } = request.query;
        const list = period === 'past' ? queries.listPastEvents : queries.listUpcomingEvents;
        const after = readCursor(cursor, dayCursor);
        const rows = await list(deps.db, lastDayAnywhere(deps.clock.now()), { after, limit });
        return toPage(rows, limit, presentSummary, keyOf);
      },
    );
    app.get(
      '/api/account/events',
      {
        config: { access: 'account' },
        schema: {
          tags,
          summary: 'Events one runs or takes part in; for administrators all',
          querystring: contracts.myEventListQuery,
          response: { 200: contracts.myEventListSchema },
        },
      },
      async (request) => {
        const { cursor, limit } = request.query;
        const { id, isAdministrator } = accountOf(request);
        const after = readCursor(cursor, dayCursor);
        const all = isAdministrator;
        const rows = await queries.listMyEvents(deps.db, id, { after, limit, all });
        const ownsEvent = await queries.ownsAnyEvent(deps.db, id);
        return {
          ...toPage(rows, limit, presentMyEvent, ({ event }) => keyOf(event)),
          actions: { create: whyNotCreateEvent({ isAdministrator, ownsEvent }) },
        };
      },
    );
  };

const makingRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/api/events',
      {
        config: { access: 'account', rateLimit: few(20) },
        schema: {
          tags,
          summary: 'Make an event; for administrators and those who own one',
          body: contracts.newEventSchema,
          response: { 201: contracts.eventSummarySchema },
        },
      },
      async (request, reply) => {
        const { id, isAdministrator } = accountOf(request);
        const founder = { accountId: id, isAdministrator };
        const row = await commands.createEvent(callOf(deps, request), founder, request.body);
        return reply.status(201).send(presentSummary(row));
      },
    );
    app.post(
      '/api/events/:event/duplicate',
      {
        config: { access: { permission: 'event.roles' }, rateLimit: few(20) },
        schema: {
          tags,
          summary: 'Make a draft like this event on other days, without its people',
          params: contracts.eventParams,
          body: contracts.duplicateEventSchema,
          response: { 201: contracts.eventSummarySchema },
        },
      },
      async (request, reply) => {
        const call = callOf(deps, request);
        const { event } = scopeOf(request);
        const { id } = accountOf(request);
        const row = await commands.duplicateEvent(call, event.id, id, request.body);
        return reply.status(201).send(presentSummary(row));
      },
    );
  };

/** Events: who sees them, what they are, and how they go on. */
export const eventRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(listRoutes(deps));
    await app.register(makingRoutes(deps));
    await app.register(roleRoutes(deps));
    await app.register(oversightRoutes(deps));
    await app.register(organiserRoutes(deps));
    const present = async (scope: EventScope, row: queries.EventRow) =>
      presentEvent(row, scope, await queries.listOrganisers(deps.db, row.id));
    app.get(
      '/api/events/:event',
      {
        config: { access: 'visitor' },
        schema: {
          tags,
          summary: 'An event, with what one is and may in it',
          params: contracts.eventParams,
          response: { 200: contracts.eventSchema },
        },
      },
      async (request) => {
        const scope = scopeOf(request);
        return present(scope, scope.event);
      },
    );
  };
