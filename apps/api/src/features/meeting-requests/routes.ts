import * as contracts from '@ponte/contracts';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { readCursor, toPage } from '../../http/cursor.ts';
import { found } from '../../http/errors.ts';
import { scopeOf, subjectOf } from '../../http/event-scope.ts';
import { few } from '../../http/rate-limit.ts';
import { presentMeeting } from '../meetings/commands.ts';
import * as commands from './commands.ts';
import { presentRequest, sideOf } from './present.ts';
import * as queries from './queries.ts';

const tags = ['meeting-requests'];
const own = '/api/events/:event/as/:participant/requests';
const config = { access: 'participant' as const };
const params = contracts.requestParams;
const idCursor = z.tuple([z.uuid()]);

const keyOf = (
  request: FastifyRequest,
  requestId: string,
  version: number,
): commands.RequestKey => ({
  event: scopeOf(request).event,
  participant: subjectOf(request),
  requestId,
  version,
});

function boxOf(
  request: FastifyRequest,
  box: (typeof contracts.requestBoxes)[number],
): queries.RequestScope {
  const { id: participantId, organisationId } = subjectOf(request);
  return { kind: box, participantId, organisationId };
}

/** Reading: the boxes of one participant, and the organiser's whole list. */
const listRoutes =
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
        const now = deps.clock.now().getTime();
        return toPage(
          rows,
          limit,
          (row) => presentRequest(row, sideOf(row, subjectOf(request).id), now),
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
        const now = deps.clock.now().getTime();
        return presentRequest(row, sideOf(row, subjectOf(request).id), now);
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
        const now = deps.clock.now().getTime();
        return toPage(
          rows,
          limit,
          (row) => presentRequest(row, 'organiser', now),
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

/** What the sender does. */
const senderRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const shown = (request: FastifyRequest, row: queries.RequestRow) =>
      presentRequest(row, sideOf(row, subjectOf(request).id), deps.clock.now().getTime());
    app.post(
      own,
      {
        config: { ...config, rateLimit: few(60) },
        schema: {
          tags,
          summary: 'Wish to meet somebody',
          params: contracts.participantParams,
          body: contracts.sendRequestSchema,
          response: { 201: contracts.meetingRequestSchema },
        },
      },
      async (request, reply) => {
        const row = await commands.sendMeetingRequest(
          callOf(deps, request),
          scopeOf(request).event,
          subjectOf(request).id,
          request.body,
        );
        return reply.status(201).send(shown(request, row));
      },
    );
    app.patch(
      `${own}/:request`,
      {
        config,
        schema: {
          tags,
          summary: 'Change rank or message',
          params,
          body: contracts.editRequestSchema,
          response: { 200: contracts.meetingRequestSchema },
        },
      },
      async (request) => {
        const { version, ...input } = request.body;
        return shown(
          request,
          await commands.editMeetingRequest(
            callOf(deps, request),
            keyOf(request, request.params.request, version),
            input,
          ),
        );
      },
    );
    app.post(
      `${own}/:request/withdraw`,
      {
        config,
        schema: {
          tags,
          summary: 'Take the wish back',
          params,
          body: contracts.seenVersion,
          response: { 200: contracts.meetingRequestSchema },
        },
      },
      async (request) =>
        shown(
          request,
          await commands.withdrawMeetingRequest(
            callOf(deps, request),
            keyOf(request, request.params.request, request.body.version),
          ),
        ),
    );
  };

const cancelSchema = {
  tags: ['meetings'],
  summary: 'Cancel it',
  body: contracts.cancelMeetingSchema,
  response: { 200: contracts.meetingSchema },
};

/** Cancelling a meeting, as one of its people and as the organiser. */
const cancelRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const cancel = async (
      request: FastifyRequest,
      meetingId: string,
      body: { version: number; reason: string },
      participantId: string | null,
    ) => {
      const { event } = scopeOf(request);
      const call = callOf(deps, request);
      const key = { event, meetingId, version: body.version, participantId };
      const row = await commands.cancelMeetingAndRequest(call, key, body.reason);
      const actor = participantId ? ('participant' as const) : ('organiser' as const);
      return presentMeeting(row, { actor, mode: event.placementMode, now: call.now.getTime() });
    };
    app.post(
      '/api/events/:event/as/:participant/meetings/:meeting/cancel',
      { config, schema: { ...cancelSchema, params: contracts.participantMeetingParams } },
      (request) => cancel(request, request.params.meeting, request.body, subjectOf(request).id),
    );
    app.post(
      '/api/events/:event/meetings/:meeting/cancel',
      {
        config: { access: { permission: 'schedule.edit' } },
        schema: { ...cancelSchema, params: contracts.meetingParams },
      },
      (request) => cancel(request, request.params.meeting, request.body, null),
    );
  };

/** What the recipient does, and leaving the event altogether. */
const recipientRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      `${own}/:request/accept`,
      {
        config,
        schema: {
          tags,
          summary: 'Say yes',
          params,
          body: contracts.seenVersion,
          response: { 200: contracts.acceptedRequestSchema },
        },
      },
      async (request) => {
        const accepted = await commands.acceptMeetingRequest(
          callOf(deps, request),
          keyOf(request, request.params.request, request.body.version),
        );
        const now = deps.clock.now().getTime();
        const view = {
          actor: 'participant' as const,
          mode: scopeOf(request).event.placementMode,
          now,
        };
        return {
          request: presentRequest(accepted.request, 'recipient', now),
          meeting: presentMeeting(accepted.meeting, view),
          unplaced: accepted.unplaced,
        };
      },
    );
    app.post(
      `${own}/:request/decline`,
      {
        config,
        schema: {
          tags,
          summary: 'Say no',
          params,
          body: contracts.declineRequestSchema,
          response: { 200: contracts.meetingRequestSchema },
        },
      },
      async (request) => {
        const { version, reason } = request.body;
        const row = await commands.declineMeetingRequest(
          callOf(deps, request),
          keyOf(request, request.params.request, version),
          reason,
        );
        return presentRequest(row, 'recipient', deps.clock.now().getTime());
      },
    );
    app.post(
      '/api/events/:event/as/:participant/withdrawal',
      {
        config,
        schema: {
          tags,
          summary: 'Leave the event',
          params: contracts.participantParams,
          body: contracts.withdrawParticipantSchema,
          response: { 200: contracts.withdrawnSchema },
        },
      },
      (request) =>
        commands.withdrawParticipant(
          callOf(deps, request),
          scopeOf(request).event,
          subjectOf(request),
          request.body,
        ),
    );
  };

/** Wishes to meet: sending, answering, and looking at them. */
export const meetingRequestRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(listRoutes(deps));
    await app.register(senderRoutes(deps));
    await app.register(recipientRoutes(deps));
    await app.register(cancelRoutes(deps));
  };
