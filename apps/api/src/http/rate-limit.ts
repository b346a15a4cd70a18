import fastifyRateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refuse } from './errors.ts';

/**
 * Counts by account, because a whole venue may share one address, and strangers by address. Behind a proxy
 * that is the client's only if the proxy is named in TRUSTED_PROXY.
 */
const callerOf = (request: FastifyRequest): string => request.signedIn?.account.id ?? request.ip;

/** Registered after the session: the plugin puts its hook behind those of the whole app, so that it knows who asks. */
export async function registerRateLimit(app: FastifyInstance, factor: number): Promise<void> {
  app.addHook('onRoute', ({ config }) => {
    const own = config?.rateLimit;
    if (own && typeof own.max === 'number') own.max *= factor;
  });
  await app.register(fastifyRateLimit, {
    global: true,
    max: 600 * factor,
    timeWindow: '1 minute',
    keyGenerator: callerOf,
    // A page is thirty files: a hall of people behind one address fetches it at the same moment.
    allowList: ({ url }) => !url.startsWith('/api/'),
    errorResponseBuilder: () => refuse('too_many_requests'),
  });
}

/** For routes that cost much (mail, password hashing, files): `config: { rateLimit: few(10) }`. */
export const few = (perMinute: number) => ({ max: perMinute, timeWindow: '1 minute' });

/** For what one person could collect over a longer time. */
export const perAccount = (max: number, timeWindow = '1 minute') => ({ max, timeWindow });
