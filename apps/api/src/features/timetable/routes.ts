import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { availabilityRoutes } from './availability-routes.ts';
import { gridRoutes } from './grid-routes.ts';
import { sessionRoutes } from './session-routes.ts';

/** Slots, tables, agenda and availability. */
export const timetableRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(gridRoutes(deps));
    await app.register(sessionRoutes(deps));
    await app.register(availabilityRoutes(deps));
  };
