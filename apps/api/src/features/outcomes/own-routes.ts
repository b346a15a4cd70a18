import * as contracts from '@ponte/contracts';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { scopeOf, subjectOf } from '../../http/event-scope.ts';
import * as commands from './commands.ts';
import { presentOwn } from './present.ts';
import * as queries from './queries.ts';

const own = '/api/events/:event/as/:participant';
const config = { access: 'participant' } as const;

/** What a participant tells of their meetings, or whoever may act for them. */
export const ownRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = { tags: ['outcomes'], response: { 200: contracts.ownOutcomesSchema } };
    const show = async (request: FastifyRequest) => {
      const now = deps.clock.now();
      const key = { participantId: subjectOf(request).id, now };
      const rows = await queries.listOwnMeetings(deps.db, key);
      const { event } = scopeOf(request);
      return { items: rows.map((row) => presentOwn(row, event, now.getTime())) };
    };
    const sideOf = (request: FastifyRequest, meetingId: string) => ({
      event: scopeOf(request).event,
      participantId: subjectOf(request).id,
      meetingId,
    });
    app.get(
      `${own}/outcomes`,
      {
        config,
        schema: {
          ...schema,
          summary: 'The own meetings that are over, with what was told of them',
          params: contracts.participantParams,
        },
      },
      show,
    );
    app.put(
      `${own}/meetings/:meeting/card`,
      {
        config,
        schema: {
          ...schema,
          summary: 'Tell how a meeting went',
          params: contracts.ownOutcomeParams,
          body: contracts.fillCardSchema,
        },
      },
      async (request) => {
        const side = sideOf(request, request.params.meeting);
        await commands.fillCard(callOf(deps, request), side, request.body);
        return show(request);
      },
    );
    app.put(
      `${own}/meetings/:meeting/follow-up`,
      {
        config,
        schema: {
          ...schema,
          summary: 'Tell what has followed from a meeting until now',
          params: contracts.ownOutcomeParams,
          body: contracts.followUpSchema,
        },
      },
      async (request) => {
        const side = sideOf(request, request.params.meeting);
        await commands.reportFollowUp(callOf(deps, request), side, request.body);
        return show(request);
      },
    );
  };
