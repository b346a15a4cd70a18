import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { printRoutes } from './print-routes.ts';
import { sheetRoutes } from './sheet-routes.ts';
import { statisticsRoutes } from './statistics-routes.ts';

/** What the event's figures say, and what leaves the house as a file or on paper. */
export const reportRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(statisticsRoutes(deps));
    await app.register(sheetRoutes(deps));
    await app.register(printRoutes(deps));
  };
