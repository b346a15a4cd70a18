import * as contracts from '@ponte/contracts';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { scopeOf } from '../../http/event-scope.ts';
import { presentMeeting } from '../meetings/commands.ts';
import type { MeetingRow } from '../meetings/queries.ts';
import * as commands from './commands.ts';

const tags = ['meetings'];
const base = '/api/events/:event/meetings/:meeting';
const config = { access: { permission: 'schedule.edit' } as const };
const params = contracts.meetingParams;
const response = { 200: contracts.meetingSchema };

/** What only the organiser does to a meeting and what also concerns the request behind it. */
export const changeRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const keyOf = (request: FastifyRequest, meetingId: string, version: number) => ({
      event: scopeOf(request).event,
      meetingId,
      version,
      participantId: null,
    });
    const present = (request: FastifyRequest, row: MeetingRow) =>
      presentMeeting(row, {
        actor: 'organiser',
        event: scopeOf(request).event,
        now: deps.clock.now().getTime(),
      });
    app.post(
      `${base}/revive`,
      {
        config,
        schema: {
          tags,
          summary: 'Take a cancelled meeting up again',
          params,
          body: contracts.seenVersion,
          response,
        },
      },
      async (request) => {
        const key = keyOf(request, request.params.meeting, request.body.version);
        return present(request, await commands.reviveMeeting(callOf(deps, request), key));
      },
    );
    app.post(
      `${base}/replace-person`,
      {
        config,
        schema: {
          tags,
          summary: "Put somebody into another's place",
          params,
          body: contracts.replacePersonSchema,
          response,
        },
      },
      async (request) => {
        const { version, ...replacement } = request.body;
        const key = keyOf(request, request.params.meeting, version);
        const call = callOf(deps, request);
        return present(request, await commands.replaceMeetingPerson(call, key, replacement));
      },
    );
  };
