import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { companyRoutes } from './company-routes.ts';
import { deskRoutes } from './desk-routes.ts';
import { handoverRoutes } from './handover-routes.ts';
import { invitationRoutes } from './invitation-routes.ts';
import { linkRoutes } from './link-routes.ts';
import { noteRoutes } from './note-routes.ts';

/** The desk of a support office, and what companies decide about who looks after them. */
export const officeRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(deskRoutes(deps));
    await app.register(noteRoutes(deps));
    await app.register(invitationRoutes(deps));
    await app.register(handoverRoutes(deps));
    await app.register(companyRoutes(deps));
    await app.register(linkRoutes(deps));
  };
