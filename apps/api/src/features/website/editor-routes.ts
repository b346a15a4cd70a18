import * as contracts from '@ponte/contracts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { readUpload } from '../../files/upload.ts';
import { callOf } from '../../http/call-of.ts';
import { found } from '../../http/errors.ts';
import { few } from '../../http/rate-limit.ts';
import { addDays } from '../../zone.ts';
import * as commands from './commands.ts';
import { presentPage, presentPicture, presentSettings } from './present.ts';
import * as queries from './queries.ts';
import { readSettings } from './site.ts';

const tags = ['website'];
const config = { access: 'editor' } as const;
const base = '/api/site/pages';

const settingsRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const show = async () => presentSettings(await readSettings(deps.db));
    const settings = contracts.siteSettingsSchema;
    const response = { 200: settings };
    app.get(
      '/api/site/settings',
      {
        config: { access: 'public' },
        schema: { tags, summary: 'Name and looks of the site', response },
      },
      show,
    );
    app.put(
      '/api/site/settings',
      {
        config,
        schema: {
          tags,
          summary: 'Change name and looks of the site',
          body: contracts.changeSiteSettingsSchema,
          response,
        },
      },
      async (request) => {
        await commands.changeSettings(callOf(deps, request), request.body);
        return show();
      },
    );
    app.put(
      '/api/site/logo',
      {
        config: { ...config, rateLimit: few(10) },
        schema: { tags, summary: 'Change the logo', consumes: ['multipart/form-data'], response },
      },
      async (request) => {
        const upload = await readUpload(request, commands.pictureRules);
        await commands.changeLogo(callOf(deps, request), upload);
        return show();
      },
    );
    app.get(
      '/api/site/visits',
      {
        config,
        schema: {
          tags,
          summary: 'How often pages were read in the last 30 days',
          response: { 200: contracts.siteVisitsSchema },
        },
      },
      async () => {
        const from = addDays(deps.clock.now().toISOString().slice(0, 10), -29);
        return { items: await queries.listVisits(deps.db, from), from };
      },
    );
  };

/** What editors do with the site. */
export const editorRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(settingsRoutes(deps));
    const mainLocale = async () => (await readSettings(deps.db)).mainLocale;
    const show = async (id: string) =>
      presentPage(
        found(await queries.findPage(deps.db, id)),
        await mainLocale(),
        deps.clock.now().getTime(),
      );
    app.get(
      base,
      {
        config,
        schema: {
          tags,
          summary: 'All pages and news, drafts too',
          response: { 200: contracts.sitePageListSchema },
        },
      },
      async () => {
        const [main, now] = [await mainLocale(), deps.clock.now().getTime()];
        const pages = await queries.listPages(deps.db);
        return { items: pages.map((page) => presentPage(page, main, now)) };
      },
    );
    app.post(
      base,
      {
        config: { ...config, rateLimit: few(30) },
        schema: {
          tags,
          summary: 'Begin a page',
          body: contracts.newSitePageSchema,
          response: { 201: contracts.sitePageSchema },
        },
      },
      async (request, reply) =>
        reply
          .status(201)
          .send(await show(await commands.createPage(callOf(deps, request), request.body))),
    );
    const one = { tags, params: contracts.sitePageParams };
    app.get(
      `${base}/:page`,
      {
        config,
        schema: { ...one, summary: 'One page', response: { 200: contracts.sitePageSchema } },
      },
      (request) => show(request.params.page),
    );
    app.put(
      `${base}/:page`,
      {
        config,
        schema: {
          ...one,
          summary: 'Change a page, publish or schedule it, or take it back',
          body: contracts.changeSitePageSchema,
          response: { 200: contracts.sitePageSchema },
        },
      },
      async (request) => {
        await commands.changePage(callOf(deps, request), request.params.page, request.body);
        return show(request.params.page);
      },
    );
    app.delete(
      `${base}/:page`,
      {
        config,
        schema: { ...one, summary: 'Delete a page', response: { 204: contracts.nothing } },
      },
      async (request, reply) => {
        await commands.deletePage(callOf(deps, request), request.params.page);
        return reply.status(204).send(null);
      },
    );
    app.post(
      '/api/site/pictures',
      {
        config: { ...config, rateLimit: few(30) },
        schema: {
          tags,
          summary: 'Keep a picture for pages',
          consumes: ['multipart/form-data'],
          response: { 201: contracts.sitePictureSchema },
        },
      },
      async (request, reply) => {
        const upload = await readUpload(request, commands.pictureRules);
        const id = await commands.addPicture(callOf(deps, request), upload);
        return reply.status(201).send(presentPicture(id));
      },
    );
  };
