import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Deps } from '../deps.ts';
import { readArrival } from './arrival.ts';
import { cookieNames } from './cookies.ts';
import { prepareHome } from './drawing/home.ts';
import { refuse } from './errors.ts';
import { readLanguage } from './reader-language.ts';

const hashed = /\/assets\//;
const open = { config: { access: 'token' as const }, schema: { hide: true } };

const sendPage = (reply: FastifyReply) =>
  reply.type('text/html').header('cache-control', 'no-cache').sendFile('index.html');

const siteOf = ({ headers }: FastifyRequest) => `/${readLanguage(headers['accept-language'])}`;

/**
 * Where people arrive: strangers are shown the public site in their language; those who have signed in, where they
 * were. Whether they still are is asked by the pages: these addresses answer without a database, but for a first page
 * that is drawn.
 */
async function registerArrivals(
  app: FastifyInstance,
  { folder, deps }: { folder: string; deps: Deps },
): Promise<void> {
  const { session } = cookieNames(deps.config);
  const isKnown = ({ cookies }: FastifyRequest) => cookies[session] !== undefined;
  const announceHome = await readArrival(folder);
  const drawHome = await prepareHome(app, deps, folder);
  app.get('/', open, (request, reply) =>
    reply
      .header('vary', 'accept-language, cookie')
      .redirect(isKnown(request) ? '/start' : siteOf(request), 302),
  );
  app.get<{ Params: { slug: string } }>('/events/:slug', open, (request, reply) => {
    reply.header('vary', 'accept-language, cookie');
    if (isKnown(request)) return sendPage(reply);
    const slug = encodeURIComponent(request.params.slug);
    return reply.redirect(`${siteOf(request)}/events/${slug}`, 302);
  });
  app.get<{ Params: { slug: string } }>('/e/:slug', open, async (request, reply) => {
    const drawn = await drawHome(request, reply);
    if (drawn !== null) return drawn;
    if (isKnown(request)) reply.header('link', announceHome(request.params.slug));
    return sendPage(reply);
  });
}

/** Serves the built pages; every address that is not a file or the API's is a page of the single-page application. */
export async function registerPages(
  app: FastifyInstance,
  folder: string,
  deps: Deps,
): Promise<void> {
  if (!existsSync(folder)) return;
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      reply.header(
        'cache-control',
        hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  await registerArrivals(app, { folder, deps });
  app.get('/*', open, async (request, reply) => {
    if (request.url.startsWith('/api/') || /\.\w+$/.test(request.url.split('?')[0] ?? ''))
      throw refuse('not_found');
    // These addresses are secrets: no search engine keeps them, no other page learns them.
    if (/^\/(links|outcomes|sign-in)\//.test(request.url))
      reply.header('x-robots-tag', 'noindex, nofollow').header('referrer-policy', 'no-referrer');
    return sendPage(reply);
  });
}
