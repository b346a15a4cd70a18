import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { doorRoutes } from './door-routes.ts';
import { organiserRoutes } from './organiser-routes.ts';
import { participantRoutes } from './participant-routes.ts';

/** What comes back: answers of calendars, proposals of other times, bounces. */
export const replyRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(doorRoutes(deps));
    await app.register(organiserRoutes(deps));
    await app.register(participantRoutes(deps));
  };
