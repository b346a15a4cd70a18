import type { FastifyInstance } from 'fastify';
import type { Deps } from '../deps.ts';
import { accountRoutes } from './accounts/routes.ts';
import { organisationRoutes } from './organisations/routes.ts';

/** Every slice, by hand, in shelf order: what stands right may use what stands left of it. */
export async function registerSlices(app: FastifyInstance, deps: Deps): Promise<void> {
  await app.register(accountRoutes(deps));
  await app.register(organisationRoutes(deps));
}
