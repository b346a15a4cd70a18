import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { organiserRoutes } from './organiser-routes.ts';
import { ownRoutes } from './own-routes.ts';
import { questionRoutes } from './question-routes.ts';
import { typeAndRuleRoutes } from './type-routes.ts';

/** Registration, from the questions an event asks to the door on its first day. */
export const participantRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(typeAndRuleRoutes(deps));
    await app.register(questionRoutes(deps));
    await app.register(ownRoutes(deps));
    await app.register(organiserRoutes(deps));
  };
