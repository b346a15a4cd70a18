import * as contracts from '@ponte/contracts';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { found } from '../../http/errors.ts';
import { few } from '../../http/rate-limit.ts';
import { accountOf } from '../../http/session.ts';
import * as commands from './commands.ts';
import { presentInquiry, presentRow } from './present.ts';
import { publicRoutes } from './public-routes.ts';
import * as queries from './queries.ts';

const tags = ['inquiries'];
const config = { access: 'account' } as const;
const list = '/api/inquiries';
const one = `${list}/:inquiry`;
const params = contracts.inquiryParams;
const response = { 200: contracts.inquirySchema };

const askerOf = (request: FastifyRequest): queries.Asker => {
  const { id, isEditor, isAdministrator } = accountOf(request);
  return { accountId: id, isEditor: isEditor || isAdministrator };
};

type Show = (request: FastifyRequest, id: string) => Promise<contracts.InquiryShape>;

const deskRoutes =
  (deps: Deps, show: Show): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      list,
      {
        config,
        schema: {
          tags,
          summary: 'Questions to the institutions one speaks for; for editors, to all',
          querystring: contracts.inquiryListQuery,
          response: { 200: contracts.inquiryListSchema },
        },
      },
      async (request) => {
        const states =
          request.query.which === 'open' ? (['open'] as const) : (['answered', 'closed'] as const);
        const rows = await queries.listInquiries(deps.db, askerOf(request), states);
        return { items: rows.map((row) => presentRow(row, deps.clock.now())) };
      },
    );
    app.get(
      one,
      {
        config,
        schema: { tags, summary: 'One question and what was done about it', params, response },
      },
      (request) => show(request, request.params.inquiry),
    );
  };

const stepRoutes =
  (deps: Deps, show: Show): FastifyPluginAsyncZod =>
  async (app) => {
    const stepOf = (request: FastifyRequest, id: string, version: number) => ({
      asker: askerOf(request),
      id,
      version,
    });
    app.post(
      `${one}/answers`,
      {
        config: { ...config, rateLimit: few(30) },
        schema: {
          tags,
          summary: 'Answer the company by mail',
          params,
          body: contracts.answerInquirySchema,
          response,
        },
      },
      async (request) => {
        const { inquiry } = request.params;
        const { words, version } = request.body;
        const step = stepOf(request, inquiry, version);
        await commands.answerInquiry(callOf(deps, request), step, words);
        return show(request, inquiry);
      },
    );
    app.post(
      `${one}/hand-over`,
      {
        config: { ...config, rateLimit: few(30) },
        schema: {
          tags,
          summary: 'Hand the question on to another institution',
          params,
          body: contracts.handOnInquirySchema,
          response: { 204: contracts.nothing },
        },
      },
      async (request, reply) => {
        const { version, ...to } = request.body;
        const step = stepOf(request, request.params.inquiry, version);
        await commands.handOnInquiry(callOf(deps, request), step, to);
        return reply.status(204).send(null);
      },
    );
    app.post(
      `${one}/close`,
      {
        config,
        schema: {
          tags,
          summary: 'Close the question',
          params,
          body: contracts.seenVersion,
          response,
        },
      },
      async (request) => {
        const { inquiry } = request.params;
        const step = stepOf(request, inquiry, request.body.version);
        await commands.closeInquiry(callOf(deps, request), step);
        return show(request, inquiry);
      },
    );
  };

/** Questions from companies: the form of the site, and the desk of the institutions. */
export const inquiryRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const show: Show = async (request, id) => {
      const listed = found(await queries.findInquiry(deps.db, askerOf(request), id));
      const steps = await queries.listSteps(deps.db, id);
      const institutions = await queries.listInstitutions(deps.db);
      return presentInquiry(listed, steps, institutions, deps.clock.now());
    };
    await app.register(deskRoutes(deps, show));
    await app.register(stepRoutes(deps, show));
    await app.register(publicRoutes(deps));
  };
