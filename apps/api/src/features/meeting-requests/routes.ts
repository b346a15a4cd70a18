import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { cancelRoutes } from './cancel-routes.ts';
import { changeRoutes } from './change-routes.ts';
import { listRoutes } from './list-routes.ts';
import { recipientRoutes } from './recipient-routes.ts';
import { senderRoutes } from './sender-routes.ts';

/** Wishes to meet: sending, answering, and looking at them. */
export const meetingRequestRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(listRoutes(deps));
    await app.register(senderRoutes(deps));
    await app.register(recipientRoutes(deps));
    await app.register(cancelRoutes(deps));
    await app.register(changeRoutes(deps));
  };
