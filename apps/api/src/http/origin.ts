import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';
import { refuse } from './errors.ts';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses changes that a foreign page sends with our cookies. Browsers put Origin on every such request, and
 * where something on the way has taken it off, Sec-Fetch-Site still tells; programs without a browser send
 * neither and carry no cookies of a victim.
 */
export function registerOriginCheck(app: FastifyInstance, config: Config): void {
  const own = new URL(config.publicUrl).origin;
  app.addHook('onRequest', async (request) => {
    if (safeMethods.has(request.method) || request.routeOptions.config.access === 'token') return;
    const { origin, host } = request.headers;
    const site = request.headers['sec-fetch-site'];
    const isSame = origin
      ? origin === own || (!config.isProduction && origin === `http://${host}`)
      : site === undefined || site === 'same-origin' || site === 'none';
    if (!isSame) throw refuse('origin_refused');
  });
}
