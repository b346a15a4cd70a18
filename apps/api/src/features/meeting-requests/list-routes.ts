import * as contracts from '@ponte/contracts';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { readCursor, toPage } from '../../http/cursor.ts';
import { found } from '../../http/errors.ts';
import { scopeOf, subjectOf } from '../../http/event-scope.ts';
import * as commands from './commands.ts';
import { presentRequest } from './present.ts';
import * as queries from './queries.ts';
import { config, own, params, shownTo, tags } from './route-frame.ts';

const idCursor = z.tuple([z.uuid()]);

function boxOf(
  request: FastifyRequest,
  box: (typeof contracts.requestBoxes)[number],
): queries.RequestScope {
  const { id: participantId, organisationId } = subjectOf(request);
  return { kind: box, participantId, organisationId };
}

/** Reading: the boxes of one participant, and the organiser's whole list. */
export const listRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      own,
      {
        config,
        schema: {
          tags,
          summary: 'Requests received, sent, and of colleagues',
          params: contracts.participantParams,
          querystring: contracts.requestQuery,
          response: { 200: contracts.requestPageSchema },
        },
      },
      async (request) => {
        const { box, state, cursor, limit } = request.query;
        const filter = {
          state: state ?? null,
          beforeId: readCursor(cursor, idCursor)?.[0] ?? null,
          limit: limit + 1,
        };
        const rows = await queries.listRequests(
          deps.db,
          scopeOf(request).event.id,
          boxOf(request, box),
          filter,
        );
        return toPage(
          rows,
          limit,
          (row) => shownTo(deps, request, row),
          (row) => [row.id],
        );
      },
    );
    app.get(
      `${own}/:request`,
      {
        config,
        schema: {
          tags,
          summary: "One request of one's own or of a colleague",
          params,
          response: { 200: contracts.meetingRequestSchema },
        },
      },
      async (request) => {
        const row = found(
          await queries.findRequestWithin(
            deps.db,
            scopeOf(request).event.id,
            request.params.request,
            contracts.requestBoxes.map((box) => boxOf(request, box)),
          ),
        );
        return shownTo(deps, request, row);
      },
    );
    app.get(
      '/api/events/:event/requests',
      {
        config: { access: { permission: 'requests.view' } },
        schema: {
          tags,
          summary: 'All requests of the event',
          params: contracts.eventParams,
          querystring: contracts.eventRequestQuery,
          response: { 200: contracts.requestPageSchema },
        },
      },
      async (request) => {
        const { event, reach, offices } = scopeOf(request);
        const { state, cursor, limit } = request.query;
        const filter = {
          state: state ?? null,
          beforeId: readCursor(cursor, idCursor)?.[0] ?? null,
          limit: limit + 1,
        };
        const rows = await queries.listRequests(
          deps.db,
          event.id,
          reach === 'own' ? { kind: 'offices', offices } : { kind: 'all' },
          filter,
        );
        const view = { side: 'organiser' as const, event, now: deps.clock.now().getTime() };
        return toPage(
          rows,
          limit,
          (row) => presentRequest(row, view),
          (row) => [row.id],
        );
      },
    );
    app.get(
      '/api/events/:event/as/:participant/request-checks',
      {
        config,
        schema: {
          tags,
          summary: 'Whether one may ask these people for a meeting, and why not',
          params: contracts.participantParams,
          querystring: contracts.requestChecksQuery,
          response: { 200: contracts.requestChecksSchema },
        },
      },
      (request) =>
        commands.checkRequests(
          callOf(deps, request),
          scopeOf(request).event,
          subjectOf(request).id,
          request.query.participants,
        ),
    );
  };
