import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { blockEditRoutes } from './block-routes.ts';
import { sessionEditRoutes } from './session-routes.ts';
import { tableEditRoutes } from './table-routes.ts';

/** Changes of a timetable that may already hold meetings. */
export const timetableEditRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(blockEditRoutes(deps));
    await app.register(tableEditRoutes(deps));
    await app.register(sessionEditRoutes(deps));
  };
