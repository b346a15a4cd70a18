import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { refuse } from './errors.ts';
import { readLanguage } from './reader-language.ts';

const hashed = /\/assets\//;

/** Serves the built pages; every address that is not a file or the API's is a page of the single-page application. */
export async function registerPages(app: FastifyInstance, folder: string): Promise<void> {
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
  // Strangers are shown the public site in their language; those who have signed in, where they were.
  app.get('/', { config: { access: 'token' }, schema: { hide: true } }, (request, reply) =>
    reply
      .header('vary', 'accept-language, cookie')
      .redirect(
        request.signedIn ? '/start' : `/${readLanguage(request.headers['accept-language'])}`,
        302,
      ),
  );
  app.get('/*', { config: { access: 'token' }, schema: { hide: true } }, async (request, reply) => {
    if (request.url.startsWith('/api/') || /\.\w+$/.test(request.url.split('?')[0] ?? ''))
      throw refuse('not_found');
    // These addresses are secrets: no search engine keeps them, no other page learns them.
    if (/^\/(links|outcomes|sign-in)\//.test(request.url))
      reply.header('x-robots-tag', 'noindex, nofollow').header('referrer-policy', 'no-referrer');
    return reply.type('text/html').header('cache-control', 'no-cache').sendFile('index.html');
  });
}
