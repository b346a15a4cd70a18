import * as contracts from '@ponte/contracts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { found } from '../../http/errors.ts';
import { accountOf } from '../../http/session.ts';
import { findOrganisation } from '../organisations/queries.ts';
import { actorOf } from './acting.ts';
import * as commands from './commands.ts';
import { presentReview, presentReviewRow } from './present-own.ts';
import * as queries from './queries.ts';

const tags = ['exchange'];
const access = 'editor' as const;
const path = '/api/exchange/reviews';

const editorRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/exchange/editors',
      {
        config: { access: 'administrator' },
        schema: {
          tags,
          summary: 'Who reviews what companies hand in',
          response: { 200: contracts.exchangeEditorListSchema },
        },
      },
      async () => ({ items: await queries.listNamedEditors(deps.db) }),
    );
    app.put(
      '/api/exchange/editors',
      {
        config: { access: 'administrator' },
        schema: {
          tags,
          summary: 'Make an account an editor, or no longer',
          body: contracts.exchangeEditorSchema,
          response: { 200: contracts.exchangeEditorListSchema },
        },
      },
      async (request) => {
        const { email, isEditor } = request.body;
        await commands.nameEditor(callOf(deps, request), email, isEditor);
        return { items: await queries.listNamedEditors(deps.db) };
      },
    );
  };

/** The editors' desk. */
export const reviewRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(editorRoutes(deps));
    app.get(
      path,
      {
        config: { access },
        schema: {
          tags,
          summary: 'What waits for review, the longest first',
          response: { 200: contracts.exchangeReviewListSchema },
        },
      },
      async () => ({ items: (await queries.listForReview(deps.db)).map(presentReviewRow) }),
    );
    const read = async (id: string, accountId: string) => {
      const row = found(await queries.findReviewed(deps.db, id));
      return presentReview(
        row,
        found(await findOrganisation(deps.db, row.organisationId)),
        await queries.listExchangeVersions(deps.db, id),
        await queries.listExchangeFiles(deps.db, id),
        await queries.isOwnOf(deps.db, accountId, row.organisationId),
      );
    };
    app.get(
      `${path}/:profile`,
      {
        config: { access },
        schema: {
          tags,
          summary: 'A text that was handed in, with those before it',
          params: contracts.exchangeOwnParams,
          response: { 200: contracts.exchangeReviewPageSchema },
        },
      },
      async (request) => read(request.params.profile, accountOf(request).id),
    );
    app.post(
      `${path}/:profile`,
      {
        config: { access },
        schema: {
          tags,
          summary: 'Publish the text, or return it with remarks',
          params: contracts.exchangeOwnParams,
          body: contracts.exchangeReviewSchema,
          response: { 200: contracts.exchangeReviewPageSchema },
        },
      },
      async (request) => {
        const { version, ...verdict } = request.body;
        const seen = { id: request.params.profile, version };
        const call = callOf(deps, request);
        await commands.reviewExchangeProfile(call, actorOf(request), seen, verdict);
        return read(seen.id, accountOf(request).id);
      },
    );
  };
