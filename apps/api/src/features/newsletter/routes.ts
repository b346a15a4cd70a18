import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { editorRoutes } from './editor-routes.ts';
import { publicRoutes } from './public-routes.ts';
import { unsubscribeRoutes } from './unsubscribe-routes.ts';

/** The newsletter: signing up and leaving, writing and sending. */
export const newsletterRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(editorRoutes(deps));
    await app.register(publicRoutes(deps));
    await app.register(unsubscribeRoutes(deps));
  };
