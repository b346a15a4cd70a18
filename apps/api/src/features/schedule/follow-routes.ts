import { fastifySSE } from '@fastify/sse';
import * as contracts from '@ponte/contracts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { scopeOf } from '../../http/event-scope.ts';
import { loadFollowed, watchRun } from './following.ts';

/** Shorter than what proxies and the server's own time limit for silent connections allow. */
const heartbeatMs = 15_000;

/** Following a run: a stream of events for who asks for one, else the state of this moment. */
export const followRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(fastifySSE, { heartbeatInterval: heartbeatMs });
    const closing = new AbortController();
    app.addHook('preClose', async () => closing.abort());
    app.get(
      '/api/events/:event/schedule/runs/:run/progress',
      {
        sse: 'dual',
        config: { access: { permission: 'schedule.edit' } },
        schema: {
          tags: ['schedule'],
          summary: 'Where a run stands; as text/event-stream, again and again until it is over',
          params: contracts.runParams,
          response: { 200: contracts.runFollowSchema },
        },
      },
      async (request, reply) => {
        const { event } = scopeOf(request);
        const { run } = request.params;
        // Also for a stream: a run that is not there is refused before anything is sent.
        const now = await loadFollowed(deps, event.id, run);
        if (!reply.sse) return now;
        const gone = new AbortController();
        reply.sse.onClose(() => gone.abort());
        const signal = AbortSignal.any([gone.signal, closing.signal]);
        await reply.sse.send(watchRun(deps, event.id, run, signal));
      },
    );
  };
