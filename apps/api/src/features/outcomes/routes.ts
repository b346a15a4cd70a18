import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { figureRoutes } from './figure-routes.ts';
import { linkRoutes } from './link-routes.ts';
import { ownRoutes } from './own-routes.ts';

/** What came of meetings: told by their people, counted for organisers and funders. */
export const outcomeRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(ownRoutes(deps));
    await app.register(linkRoutes(deps));
    await app.register(figureRoutes(deps));
  };
