import fastifyHelmet from '@fastify/helmet';
import fastifyMultipart from '@fastify/multipart';
import { limits } from '@ponte/domain';
import Fastify, { type FastifyInstance, type RouteOptions } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { Deps } from './deps.ts';
import { registerSlices } from './features/slices.ts';
import { registerIdempotency } from './http/call-of.ts';
import { isSecure } from './http/cookies.ts';
import { registerErrors, sendProblem } from './http/errors.ts';
import { registerEventScope } from './http/event-scope.ts';
import { healthRoutes } from './http/health.ts';
import { registerDocumentation, registerOpenApi } from './http/openapi.ts';
import { registerOriginCheck } from './http/origin.ts';
import { registerRateLimit } from './http/rate-limit.ts';
import { registerSession } from './http/session.ts';
import { registerPages } from './http/static.ts';

export type AppOptions = {
  /** Multiplies every rate limit; tests raise it. */
  rateFactor?: number;
  /** Hears of every route; the access test is made from what it hears. */
  onRoute?: (route: RouteOptions) => void;
};

const contentPolicy = {
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"], // the component library sets style attributes
    imgSrc: ["'self'", 'data:', 'blob:'],
    connectSrc: ["'self'"],
    frameSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    upgradeInsecureRequests: null,
  },
};

function createServer(deps: Deps): FastifyInstance {
  const { trustedProxies } = deps.config;
  return Fastify({
    loggerInstance: deps.log,
    genReqId: () => deps.ids.next(),
    trustProxy: trustedProxies.length > 0 ? trustedProxies : false,
    bodyLimit: limits.bodyBytes,
    // Slow headers and bodies end; Fastify's own default is to wait for ever.
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 500 },
    frameworkErrors: sendProblem,
  });
}

/** Answers belong to who asked: no cache keeps one, unless its route says otherwise. */
function forbidCaching(app: FastifyInstance): void {
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
  });
}

/** Every route must say who may call it; one that does not stops the start, not the first caller. */
function requireAccess(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    if (route.config?.access === undefined)
      throw new Error(`${String(route.method)} ${route.url} does not say who may call it`);
  });
}

/** Assembles the whole API from its dependencies. Never listens. */
export async function buildApp(deps: Deps, options: AppOptions = {}): Promise<FastifyInstance> {
  const app = createServer(deps);
  if (options.onRoute) app.addHook('onRoute', options.onRoute);
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  registerErrors(app);
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: contentPolicy,
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: isSecure(deps.config),
  });
  forbidCaching(app);
  registerOriginCheck(app, deps.config);
  await registerSession(app, deps);
  await registerRateLimit(app, options.rateFactor ?? 1);
  registerEventScope(app, deps);
  registerIdempotency(app, deps);
  await app.register(fastifyMultipart, {
    limits: { fileSize: limits.fileBytes, files: 1, fields: 10, parts: 12 },
  });
  await registerOpenApi(app, deps.config.version);
  await registerDocumentation(app);
  if (deps.config.webDir) await registerPages(app, deps.config.webDir, deps);
  requireAccess(app);
  await app.register(healthRoutes(deps));
  await registerSlices(app, deps);
  return app;
}
