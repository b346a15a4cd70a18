import * as contracts from '@ponte/contracts';
import { isBusinessField, locales } from '@ponte/domain';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { found } from '../../http/errors.ts';
import { few } from '../../http/rate-limit.ts';
import { readSiteName } from '../website/commands.ts';
import * as commands from './commands.ts';
import { readContent } from './content.ts';
import { writeIssue } from './letters.ts';
import { presentChoices, presentIssue, presentRow } from './present.ts';
import * as queries from './queries.ts';

const tags = ['newsletter'];
const config = { access: 'editor' } as const;
const base = '/api/newsletter/issues';
const one = `${base}/:issue`;
const monthMs = 30 * 86_400_000;

const overviewRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/newsletter/readers',
      {
        config,
        schema: {
          tags,
          summary: 'How many read the newsletter, by language and field; never who',
          response: { 200: contracts.newsletterReadersSchema },
        },
      },
      async () => {
        const audience = await queries.countAudience(deps.db, []);
        const fields = await queries.countFields(deps.db);
        const since = new Date(deps.clock.now().getTime() - monthMs);
        return {
          total: audience.reduce((total, { readers }) => total + readers, 0),
          lately: await queries.countConfirmedSince(deps.db, since),
          languages: locales.flatMap((locale) => audience.filter((row) => row.locale === locale)),
          fields: fields.flatMap(({ field, readers }) =>
            isBusinessField(field) ? [{ field, readers }] : [],
          ),
        };
      },
    );
    app.get(
      '/api/newsletter/choices',
      {
        config,
        schema: {
          tags,
          summary: 'Published news, coming events and listed profiles to tell of',
          response: { 200: contracts.newsletterChoicesSchema },
        },
      },
      async () => {
        const now = deps.clock.now();
        return presentChoices(
          await queries.listNewsChoices(deps.db, now),
          await queries.listEventChoices(deps.db, now.toISOString().slice(0, 10)),
          await queries.listProfileChoices(deps.db),
        );
      },
    );
    app.get(
      base,
      {
        config,
        schema: {
          tags,
          summary: 'All newsletters, the newest first',
          response: { 200: contracts.newsletterListSchema },
        },
      },
      async () => ({ items: (await queries.listIssues(deps.db)).map(presentRow) }),
    );
  };

const issueRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const response = { 200: contracts.newsletterIssueSchema };
    const params = contracts.newsletterParams;
    const show = async (id: string) => {
      const issue = found(await queries.findIssue(deps.db, id));
      return presentIssue(issue, {
        audience: await queries.countAudience(deps.db, issue.fields),
        mails: await queries.countMails(deps.db, id),
      });
    };
    app.post(
      base,
      {
        config: { ...config, rateLimit: few(30) },
        schema: {
          tags,
          summary: 'Begin a newsletter',
          body: contracts.noForm,
          response: { 201: contracts.newsletterIssueSchema },
        },
      },
      async (request, reply) =>
        reply.status(201).send(await show(await commands.createIssue(callOf(deps, request)))),
    );
    app.get(
      one,
      { config, schema: { tags, summary: 'One newsletter', params, response } },
      (request) => show(request.params.issue),
    );
    app.put(
      one,
      {
        config,
        schema: {
          tags,
          summary: 'Change a newsletter that is still a draft',
          params,
          body: contracts.changeNewsletterSchema,
          response,
        },
      },
      async (request) => {
        await commands.changeIssue(callOf(deps, request), request.params.issue, request.body);
        return show(request.params.issue);
      },
    );
    app.delete(
      one,
      {
        config,
        schema: { tags, summary: 'Delete a draft', params, response: { 204: contracts.nothing } },
      },
      async (request, reply) => {
        await commands.deleteIssue(callOf(deps, request), request.params.issue);
        return reply.status(204).send(null);
      },
    );
    app.put(
      `${one}/sending`,
      {
        config: { ...config, rateLimit: few(10) },
        schema: {
          tags,
          summary: 'Send a newsletter now or at its hour',
          params,
          body: contracts.scheduleNewsletterSchema,
          response,
        },
      },
      async (request) => {
        await commands.scheduleIssue(callOf(deps, request), request.params.issue, request.body);
        return show(request.params.issue);
      },
    );
    app.delete(
      `${one}/sending`,
      {
        config,
        schema: {
          tags,
          summary: 'Take a waiting newsletter back',
          params,
          body: contracts.seenVersion,
          response,
        },
      },
      async (request) => {
        const { issue } = request.params;
        await commands.recallIssue(callOf(deps, request), issue, request.body.version);
        return show(issue);
      },
    );
  };

const trialRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      `${one}/trials`,
      {
        config: { ...config, rateLimit: few(10) },
        schema: {
          tags,
          summary: 'Send it to oneself to see how it looks',
          params: contracts.newsletterParams,
          body: contracts.tryNewsletterSchema,
          response: { 204: contracts.nothing },
        },
      },
      async (request, reply) => {
        const { id, email, name } = found(request.signedIn).account;
        const tester = { id, email, name };
        await commands.tryIssue(
          callOf(deps, request),
          request.params.issue,
          tester,
          request.body.locale,
        );
        return reply.status(204).send(null);
      },
    );
    app.get(
      '/site/newsletters/:issue/:locale',
      {
        config,
        schema: {
          hide: true,
          params: contracts.newsletterPreviewParams,
          querystring: contracts.newsletterPreviewQuery,
        },
      },
      async (request, reply) => {
        const { issue: id, locale } = request.params;
        const { field } = request.query;
        const issue = found(await queries.findIssue(deps.db, id));
        const whole = await readContent(deps.db, issue, deps.clock.now());
        const sender = await readSiteName(deps.db, 'letter');
        const reading = { locale, fields: field ? [field] : [], sender, name: '' };
        const letter = found(writeIssue(deps, whole, reading, null));
        return reply.type('text/html; charset=utf-8').send(letter.html);
      },
    );
  };

/** Writing, trying and sending newsletters. */
export const editorRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(overviewRoutes(deps));
    await app.register(issueRoutes(deps));
    await app.register(trialRoutes(deps));
  };
