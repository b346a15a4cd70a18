import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as contracts from '@ponte/contracts';
import { isLocale, type Locale } from '@ponte/domain';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { few } from '../../http/rate-limit.ts';
import { readLanguage } from '../../http/reader-language.ts';
import { writeAtom } from './feed.ts';
import { writeProfilePage } from './page-head.ts';
import * as queries from './queries.ts';

const mostEntries = 50;

/** The language that the address names, else the first of the reader's that we speak. */
function localeOf(request: FastifyRequest): Locale {
  const { lang } = request.query as { lang?: unknown };
  if (typeof lang === 'string' && isLocale(lang)) return lang;
  return readLanguage(request.headers['accept-language']);
}

/** What programs read of the exchange: the feed, and the head of a profile's page. */
export const feedRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const { config, db, clock } = deps;
    app.get(
      '/api/exchange/feed',
      {
        config: { access: 'public', rateLimit: few(60) },
        schema: {
          tags: ['exchange'],
          summary: 'What was published last, as an Atom feed',
          querystring: contracts.exchangeFeedQuery,
        },
      },
      async (request, reply) => {
        const { lang: locale, ...filter } = request.query;
        const rows = await db.transaction(
          async (tx) => {
            if (filter.q) await queries.prepareExchangeSearch(tx);
            return queries.listNewest(tx, filter, mostEntries);
          },
          { accessMode: 'read only' },
        );
        const search = new URLSearchParams({ lang: locale });
        for (const [key, value] of Object.entries(filter)) if (value) search.set(key, value);
        const self = `${config.publicUrl}/api/exchange/feed?${search}`;
        return reply
          .type('application/atom+xml; charset=utf-8')
          .header('cache-control', 'public, max-age=600')
          .send(writeAtom(config, rows, { locale, self, now: clock.now() }));
      },
    );
    const { webDir } = config;
    if (!webDir) return;
    app.get(
      '/exchange/:reference',
      { config: { access: 'token' }, schema: { hide: true, params: contracts.exchangePageParams } },
      async (request, reply) => {
        const template = await readFile(join(webDir, 'index.html'), 'utf8');
        const known = contracts.reference.safeParse(request.params.reference);
        const row = known.success ? await queries.findListed(db, known.data.toUpperCase()) : null;
        const page = row ? writeProfilePage(config, template, row, localeOf(request)) : template;
        return reply
          .type('text/html')
          .header('cache-control', 'no-cache')
          .header('vary', 'accept-language')
          .send(page);
      },
    );
  };
