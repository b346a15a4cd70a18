import * as contracts from '@ponte/contracts';
import { officesOf, reachOf } from '@ponte/domain';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { instantCursor, readCursor, toPage } from '../../http/cursor.ts';
import { scopeOf } from '../../http/event-scope.ts';
import { presentActivity, presentOverview } from './present.ts';
import * as queries from './queries.ts';

const tags = ['events'];

/** What the organiser's first page and the log show. */
export const oversightRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/events/:event/overview',
      {
        config: { access: { permission: 'event.view' } },
        schema: {
          tags,
          summary: 'Figures and next steps, as far as one’s role reaches',
          params: contracts.eventParams,
          response: { 200: contracts.eventOverviewSchema },
        },
      },
      async (request) => {
        const { event, roles } = scopeOf(request);
        const seesAll = reachOf(roles, 'participants.view') !== 'own';
        const offices = seesAll ? null : officesOf(roles, 'participants.view');
        const figures = await queries.loadFigures(deps.db, event.id, offices);
        return presentOverview(event, roles, figures);
      },
    );
    app.get(
      '/api/events/:event/activity',
      {
        config: { access: { permission: 'activity.view' } },
        schema: {
          tags,
          summary: 'Who did what, latest first',
          params: contracts.eventParams,
          querystring: contracts.activityQuery,
          response: { 200: contracts.activityListSchema },
        },
      },
      async (request) => {
        const { cursor, limit, area, subject } = request.query;
        const after = readCursor(cursor, instantCursor);
        const filter = { area, subject, after, limit };
        const rows = await queries.listActivity(deps.db, scopeOf(request).event.id, filter);
        return toPage(rows, limit, presentActivity, ({ at, id }) => [at.toISOString(), id]);
      },
    );
  };
