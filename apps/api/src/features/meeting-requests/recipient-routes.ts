import * as contracts from '@ponte/contracts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { scopeOf, subjectOf } from '../../http/event-scope.ts';
import { presentMeeting } from '../meetings/commands.ts';
import * as commands from './commands.ts';
import { config, keyOf, own, params, shownTo, tags } from './route-frame.ts';

/** What the recipient does, what both may take back, and leaving the event altogether. */
export const recipientRoutes =
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
        const view = {
          actor: 'participant' as const,
          event: scopeOf(request).event,
          now: deps.clock.now().getTime(),
        };
        return {
          request: shownTo(deps, request, accepted.request),
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
        return shownTo(deps, request, row);
      },
    );
    app.post(
      `${own}/:request/reopen`,
      {
        config,
        schema: {
          tags,
          summary: 'Take back that one has declined or withdrawn',
          params,
          body: contracts.seenVersion,
          response: { 200: contracts.meetingRequestSchema },
        },
      },
      async (request) =>
        shownTo(
          deps,
          request,
          await commands.reopenMeetingRequest(
            callOf(deps, request),
            keyOf(request, request.params.request, request.body.version),
          ),
        ),
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
