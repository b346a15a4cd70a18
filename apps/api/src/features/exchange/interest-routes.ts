import * as contracts from '@ponte/contracts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { instantCursor, readCursor, toPage } from '../../http/cursor.ts';
import { few, perAccount } from '../../http/rate-limit.ts';
import { accountOf } from '../../http/session.ts';
import { actorOf } from './acting.ts';
import * as commands from './commands.ts';
import { presentInterest, presentOrigin } from './present-interest.ts';
import * as queries from './queries.ts';

const tags = ['exchange'];
const access = 'account' as const;
const path = '/api/exchange/interests';

const boxRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      path,
      {
        config: { access },
        schema: {
          tags,
          summary: 'Expressions of interest that came in, or that were sent',
          querystring: contracts.interestListQuery,
          response: { 200: contracts.interestListSchema },
        },
      },
      async (request) => {
        const { box, cursor, limit } = request.query;
        const readerId = accountOf(request).id;
        const rows = await queries.listInterests(deps.db, readerId, box, {
          after: readCursor(cursor, instantCursor),
          limit,
        });
        return toPage(
          rows,
          limit,
          (row) => presentInterest(row, { box, readerId }),
          ({ interest }) => [interest.createdAt.toISOString(), interest.id],
        );
      },
    );
    app.get(
      `${path}/waiting`,
      {
        config: { access },
        schema: {
          tags,
          summary: 'How many expressions of interest wait for an answer',
          response: { 200: contracts.interestCountSchema },
        },
      },
      async (request) => ({
        count: await queries.countWaitingInterests(deps.db, accountOf(request).id),
      }),
    );
    app.get(
      '/api/exchange/meetings',
      {
        config: { access },
        schema: {
          tags,
          summary: 'Meetings that came of a profile shown in an event, from either side',
          querystring: contracts.exchangeMeetingQuery,
          response: { 200: contracts.exchangeMeetingListSchema },
        },
      },
      async (request) => {
        const { box, profile, cursor, limit } = request.query;
        const after = readCursor(cursor, instantCursor);
        const filter = { box, profileId: profile, after, limit };
        const rows = await queries.listOrigins(deps.db, accountOf(request).id, filter);
        return toPage(
          rows,
          limit,
          (row) => presentOrigin(row, box),
          (row) => [row.createdAt.toISOString(), row.id],
        );
      },
    );
  };

/** Expressions of interest and what becomes of them. */
export const interestRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(boxRoutes(deps));
    app.post(
      '/api/exchange/profiles/:reference/interests',
      {
        config: { access, rateLimit: perAccount(60, '1 hour') },
        schema: {
          tags,
          summary: 'Express interest in a published profile',
          params: contracts.exchangeParams,
          body: contracts.newInterestSchema,
          response: { 201: contracts.interestSchema },
        },
      },
      async (request, reply) => {
        const reference = request.params.reference.toUpperCase();
        const call = callOf(deps, request);
        const made = await commands.expressInterest(
          call,
          actorOf(request),
          reference,
          request.body,
        );
        return reply
          .status(201)
          .send(presentInterest(made, { box: 'sent', readerId: accountOf(request).id }));
      },
    );
    app.post(
      `${path}/:interest/answer`,
      {
        config: { access, rateLimit: few(60) },
        schema: {
          tags,
          summary: 'Accept, which hands contacts over, or decline',
          params: contracts.interestParams,
          body: contracts.interestAnswerSchema,
          response: { 200: contracts.interestSchema },
        },
      },
      async (request) => {
        const { version, ...answer } = request.body;
        const seen = { id: request.params.interest, version };
        const call = callOf(deps, request);
        const row = await commands.answerInterest(call, actorOf(request), seen, answer);
        return presentInterest(row, { box: 'received', readerId: accountOf(request).id });
      },
    );
    app.post(
      `${path}/:interest/withdraw`,
      {
        config: { access },
        schema: {
          tags,
          summary: 'Take an unanswered expression of interest back',
          params: contracts.interestParams,
          body: contracts.seenVersion,
          response: { 200: contracts.interestSchema },
        },
      },
      async (request) => {
        const seen = { id: request.params.interest, version: request.body.version };
        const call = callOf(deps, request);
        const row = await commands.withdrawInterest(call, actorOf(request), seen);
        return presentInterest(row, { box: 'sent', readerId: accountOf(request).id });
      },
    );
    app.put(
      `${path}/:interest/follow-up`,
      {
        config: { access },
        schema: {
          tags,
          summary: 'Note how it went on',
          params: contracts.interestParams,
          body: contracts.interestFollowUpSchema,
          response: { 204: contracts.nothing },
        },
      },
      async (request, reply) => {
        const { version, followUp } = request.body;
        const seen = { id: request.params.interest, version };
        await commands.followUpInterest(callOf(deps, request), actorOf(request), seen, followUp);
        return reply.status(204).send(null);
      },
    );
  };
