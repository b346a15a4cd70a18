import * as contracts from '@ponte/contracts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { scopeOf, subjectOf } from '../../http/event-scope.ts';
import { few } from '../../http/rate-limit.ts';
import * as commands from './commands.ts';
import { config, keyOf, own, params, shownTo, tags } from './route-frame.ts';

/** What the sender does. */
export const senderRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
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
        return reply.status(201).send(shownTo(deps, request, row));
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
        return shownTo(
          deps,
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
        shownTo(
          deps,
          request,
          await commands.withdrawMeetingRequest(
            callOf(deps, request),
            keyOf(request, request.params.request, request.body.version),
          ),
        ),
    );
  };
