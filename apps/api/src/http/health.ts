import { healthSchema } from '@ponte/contracts';
import { sql } from 'drizzle-orm';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../deps.ts';

/** GET /api/health: 200 once everything is ready, 503 while the database is away. */
export const healthRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/health',
      {
        config: { access: 'token', rateLimit: false },
        schema: {
          tags: ['installation'],
          summary: 'Whether the installation works',
          response: { 200: healthSchema, 503: healthSchema },
        },
      },
      async (_request, reply) => {
        const isReady = await deps.db.execute(sql`select 1`).then(
          () => true,
          () => false,
        );
        const body = {
          status: isReady ? 'ready' : 'unavailable',
          version: deps.config.version,
          database: isReady ? 'ready' : 'away',
        } as const;
        return reply.status(isReady ? 200 : 503).send(body);
      },
    );
  };
