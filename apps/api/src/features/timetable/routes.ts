import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { availabilityRoutes } from './availability-routes.ts';
import { blockRoutes } from './block-routes.ts';
import { floorPlanRoutes } from './floor-plan-routes.ts';
import { sessionRoutes } from './session-routes.ts';
import { tableRoutes } from './table-routes.ts';

/** Slots, tables, agenda and availability. */
export const timetableRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(blockRoutes(deps));
    await app.register(tableRoutes(deps));
    await app.register(floorPlanRoutes(deps));
    await app.register(sessionRoutes(deps));
    await app.register(availabilityRoutes(deps));
  };
