import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { feedRoutes } from './feed-routes.ts';
import { fileRoutes } from './file-routes.ts';
import { interestRoutes } from './interest-routes.ts';
import { ownRoutes } from './own-routes.ts';
import { printRoutes } from './print-routes.ts';
import { publicRoutes } from './public-routes.ts';
import { readerRoutes } from './reader-routes.ts';
import { reviewRoutes } from './review-routes.ts';
import { unsubscribeRoutes } from './unsubscribe-routes.ts';

/** The technology and business exchange: cooperation profiles that live all year. */
export const exchangeRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(publicRoutes(deps));
    await app.register(printRoutes(deps));
    await app.register(feedRoutes(deps));
    await app.register(ownRoutes(deps));
    await app.register(fileRoutes(deps));
    await app.register(reviewRoutes(deps));
    await app.register(interestRoutes(deps));
    await app.register(readerRoutes(deps));
    await app.register(unsubscribeRoutes(deps));
  };
