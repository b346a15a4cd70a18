import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { editorRoutes } from './editor-routes.ts';
import { publicRoutes } from './public-routes.ts';
import { signInRoutes } from './sign-in-routes.ts';

/** The public site: pages and news that editors write, and what the data tells by itself. */
export const websiteRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(editorRoutes(deps));
    await app.register(publicRoutes(deps));
    await app.register(signInRoutes(deps));
  };
