import * as contracts from '@ponte/contracts';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { scopeOf, subjectOf } from '../../http/event-scope.ts';
import { presentMeeting } from '../meetings/commands.ts';
import * as commands from './commands.ts';
import { config } from './route-frame.ts';

const cancelSchema = {
  tags: ['meetings'],
  summary: 'Cancel it',
  body: contracts.cancelMeetingSchema,
  response: { 200: contracts.meetingSchema },
};

/** Cancelling a meeting, as one of its people and as the organiser. */
export const cancelRoutes =
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
      return presentMeeting(row, { actor, event, now: call.now.getTime() });
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
