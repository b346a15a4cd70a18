import fastifyEtag from '@fastify/etag';
import * as contracts from '@ponte/contracts';
import { type Locale, locales } from '@ponte/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { sendFile } from '../../files/send.ts';
import { findFile } from '../../files/store.ts';
import { found, isRefusal } from '../../http/errors.ts';
import { few } from '../../http/rate-limit.ts';
import { cardVersion, drawCard } from '../../site/card.ts';
import { cardPath, type SiteDocument, writeSite } from '../../site/layout.ts';
import { writeFeed, writeRobots, writeSitemap } from './machine-pages.ts';
import * as pages from './pages.ts';
import * as queries from './queries.ts';
import { readFrame, type Site } from './site.ts';

/** Caches may keep a page for five minutes, and show an older one while they ask for the new. */
const shared = 'public, max-age=300, stale-while-revalidate=3600';
const robotic = /bot|crawl|spider|preview|monitor|curl|wget|headless|lighthouse/i;
const config = { access: 'token' as const, rateLimit: few(300) };
const drawing = { access: 'token' as const, rateLimit: few(60) };
const schema = { hide: true };

/** Counts a page that a person has asked for; nothing about the person is kept. */
async function count(deps: Deps, request: FastifyRequest, path: string): Promise<void> {
  if (request.method !== 'GET' || robotic.test(request.headers['user-agent'] ?? 'bot')) return;
  const day = deps.clock.now().toISOString().slice(0, 10);
  await queries.countVisit(deps.db, day, path).catch((error: unknown) => {
    // A page that cannot be counted is shown all the same.
    request.log.warn({ err: error }, 'a visit was not counted');
  });
}

const cardOf = ({ frame }: Site, { title, line = '' }: SiteDocument) => {
  const { name, colour } = frame;
  return { name, colour, title, line };
};

/** The page with the address of its picture, which changes with what is drawn. */
function withCard(site: Site, page: SiteDocument): SiteDocument {
  const version = cardVersion(cardOf(site, page), site.frame.logoId);
  return { ...page, card: `${cardPath(site.locale, page.path)}?v=${version}` };
}

/** The picture of a page: of what everybody can read there, never of words from the address. */
async function sendCard(
  deps: Deps,
  locale: Locale,
  reply: FastifyReply,
  write: (site: Site) => Promise<SiteDocument>,
): Promise<FastifyReply> {
  const site = await readFrame(deps, locale);
  const card = cardOf(site, await write(site));
  const { logoId } = site.frame;
  const logo = logoId ? await findFile(deps.db, logoId) : null;
  const picture = await drawCard(cardVersion(card, logoId), {
    ...card,
    logo: logo?.content ?? null,
  });
  return reply.type('image/png').header('cache-control', 'public, max-age=86400').send(picture);
}

type Write = (site: Site, request: FastifyRequest) => Promise<SiteDocument>;

const localeRoutes =
  (deps: Deps, locale: Locale): FastifyPluginAsyncZod =>
  async (app) => {
    const send = async (request: FastifyRequest, reply: FastifyReply, write: Write) => {
      const site = await readFrame(deps, locale);
      reply.type('text/html; charset=utf-8').header('content-language', locale);
      try {
        const page = await write(site, request);
        await count(deps, request, page.path);
        return reply
          .header('cache-control', shared)
          .send(writeSite(site.frame, withCard(site, page)));
      } catch (error) {
        if (!isRefusal(error, 'not_found')) throw error;
        return reply
          .status(404)
          .header('cache-control', 'no-cache')
          .send(writeSite(site.frame, pages.writeNotFound(site)));
      }
    };
    const page = (path: string, write: Write) => {
      app.get(`/${locale}${path}`, { config, schema }, (request, reply) =>
        send(request, reply, write),
      );
      app.get(`/site/cards/${locale}${path}`, { config: drawing, schema }, (request, reply) =>
        sendCard(deps, locale, reply, (site) => write(site, request)),
      );
    };
    const slugPage = (path: string, write: (site: Site, slug: string) => Promise<SiteDocument>) => {
      const slugSchema = { ...schema, params: contracts.siteSlugParams };
      app.get(`/${locale}${path}/:slug`, { config, schema: slugSchema }, (request, reply) =>
        send(request, reply, (site) => write(site, request.params.slug)),
      );
      app.get(
        `/site/cards/${locale}${path}/:slug`,
        { config: drawing, schema: slugSchema },
        (request, reply) =>
          sendCard(deps, locale, reply, (site) => write(site, request.params.slug)),
      );
    };
    page('', pages.writeHome);
    page('/', pages.writeHome);
    page('/events', pages.writeEvents);
    page('/exchange', pages.writeExchange);
    page('/networks', pages.writeNetworks);
    page('/news', pages.writeNewsList);
    page('/contact', pages.writeContact);
    slugPage('/events', pages.writeEvent);
    slugPage('/exchange', pages.writeProfile);
    slugPage('/networks', pages.writeNetwork);
    slugPage('/news', pages.writeNews);
    slugPage('', pages.writeOwnPage);
    app.get(`/${locale}/feed`, { config, schema }, async (_request, reply) =>
      reply
        .type('application/atom+xml; charset=utf-8')
        .header('cache-control', shared)
        .send(await writeFeed(await readFrame(deps, locale))),
    );
  };

/** What everybody reads, complete at the first answer; and what search engines ask for. */
export const publicRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(fastifyEtag, { weak: true });
    for (const locale of locales) await app.register(localeRoutes(deps, locale));
    app.get('/sitemap.xml', { config, schema }, async (_request, reply) =>
      reply
        .type('application/xml; charset=utf-8')
        .header('cache-control', shared)
        .send(await writeSitemap(deps)),
    );
    app.get('/robots.txt', { config, schema }, async (_request, reply) =>
      reply
        .type('text/plain; charset=utf-8')
        .header('cache-control', shared)
        .send(writeRobots(deps.config.publicUrl)),
    );
    app.get(
      '/site/pictures/:picture/:size',
      { config, schema: { ...schema, params: contracts.sitePictureParams } },
      async (request, reply) => {
        const { picture, size } = request.params;
        const file = found(await queries.findPictureFile(deps.db, picture, size));
        return sendFile(reply, file, { disposition: 'inline', isPublic: true });
      },
    );
    app.get(
      '/site/logo/:file',
      { config, schema: { ...schema, params: contracts.siteLogoParams } },
      async (request, reply) => {
        const settings = found(await queries.findSettings(deps.db));
        const isLogo = settings.logoId === request.params.file;
        const file = found(isLogo ? await findFile(deps.db, request.params.file) : null);
        return sendFile(reply, file, { disposition: 'inline', isPublic: true });
      },
    );
    app.get(
      '/site/preview/:page/:locale',
      {
        config: { access: 'editor' },
        schema: { ...schema, params: contracts.sitePreviewParams },
      },
      async (request, reply) => {
        const site = await readFrame(deps, request.params.locale);
        const page = found(await queries.findPage(deps.db, request.params.page));
        return reply
          .type('text/html; charset=utf-8')
          .send(writeSite(site.frame, { ...pages.writeText(site, page), isHidden: true }));
      },
    );
  };
