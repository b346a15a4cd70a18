import * as contracts from '@ponte/contracts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { scopeOf } from '../../http/event-scope.ts';
import { few } from '../../http/rate-limit.ts';
import { findMeetings } from '../meetings/queries.ts';
import { presentRemedy } from './present.ts';
import * as queries from './queries.ts';
import { studyRemedy, studyTables, studyVariations } from './studies.ts';

const tags = ['schedule'];
const base = '/api/events/:event/schedule';
const config = { access: { permission: 'schedule.edit' } as const, rateLimit: few(20) };

/** What would help: questions to the scheduler that change nothing. */
export const studyRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      `${base}/what-if`,
      {
        config,
        schema: {
          tags,
          summary: 'What more tables, slots or higher limits would bring',
          params: contracts.eventParams,
          body: contracts.whatIfSchema,
          response: { 200: contracts.whatIfAnswerSchema },
        },
      },
      (request) => studyVariations(deps, scopeOf(request).event, request.body),
    );
    app.get(
      `${base}/tables-curve`,
      {
        config,
        schema: {
          tags,
          summary: 'The curve of meetings against tables',
          params: contracts.eventParams,
          querystring: contracts.tablesCurveQuery,
          response: { 200: contracts.tablesCurveSchema },
        },
      },
      (request) => studyTables(deps, scopeOf(request).event, request.query),
    );
    app.get(
      `${base}/runs/:run/remedies/:meeting`,
      {
        config,
        schema: {
          tags,
          summary: 'What would let a meeting in that a draft leaves out',
          params: contracts.runMeetingParams,
          response: { 200: contracts.remedyAnswerSchema },
        },
      },
      async (request) => {
        const { event } = scopeOf(request);
        const { run, meeting } = request.params;
        const remedy = await studyRemedy(deps, event, run, meeting);
        const ids = [meeting, ...(remedy?.meetingIds ?? [])];
        const meetings = await findMeetings(deps.db, event.id, ids);
        const slots = await queries.listSlots(deps.db, event.id);
        return { remedy: presentRemedy(remedy, { meetings, slots }) };
      },
    );
  };
