import * as contracts from '@ponte/contracts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { scopeOf } from '../../http/event-scope.ts';
import { presentAlerts, presentStatistics } from './present.ts';
import * as queries from './queries.ts';
import { visibleTo } from './visible.ts';

const tags = ['reports'];

/** Figures that tell where the event goes, and what goes wrong. */
export const statisticsRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/events/:event/reports/statistics',
      {
        config: { access: { permission: 'reports.view' } },
        schema: {
          tags,
          summary: 'Registrations and requests by day, meetings between countries',
          params: contracts.eventParams,
          response: { 200: contracts.statisticsSchema },
        },
      },
      async (request) => {
        const scope = scopeOf(request);
        const facts = await queries.readStatistics(deps.db, visibleTo(scope), scope.event.zone);
        return presentStatistics(facts);
      },
    );
    app.get(
      '/api/events/:event/reports/alerts',
      {
        config: { access: { permission: 'reports.view' } },
        schema: {
          tags,
          summary: 'What needs attention, and how the last two weeks went',
          params: contracts.eventParams,
          response: { 200: contracts.alertsSchema },
        },
      },
      async (request) => {
        const scope = scopeOf(request);
        const facts = await queries.readAlerts(deps.db, visibleTo(scope), deps.clock.now());
        return presentAlerts(scope, facts);
      },
    );
  };
