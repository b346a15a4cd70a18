import * as contracts from '@ponte/contracts';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { instantCursor, readCursor, toPage } from '../../http/cursor.ts';
import { found } from '../../http/errors.ts';
import { scopeOf, subjectOf } from '../../http/event-scope.ts';
import { few } from '../../http/rate-limit.ts';
import { calendarRoutes } from './calendar-routes.ts';
import * as commands from './commands.ts';
import { presentMessage, presentSummary } from './present.ts';
import * as queries from './queries.ts';

const tags = ['invitations'];

/** Everything the caller may see of the event's mail. */
function visibleMail(request: FastifyRequest): queries.MessageFilter {
  const { event, reach, offices } = scopeOf(request);
  return { eventId: event.id, offices: reach === 'own' ? offices : null };
}

/** The mail of the participant the call is about. */
function ownMail(request: FastifyRequest): queries.MessageFilter {
  const { id, eventId } = subjectOf(request);
  return { eventId, participantId: id, offices: null };
}

async function listPage(
  deps: Deps,
  filter: queries.MessageFilter,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
) {
  const after = readCursor(cursor, instantCursor);
  const rows = await queries.listMessages(deps.db, filter, { after, limit });
  return toPage(rows, limit, presentSummary, (row) => [row.createdAt.toISOString(), row.id]);
}

async function showMessage(deps: Deps, row: queries.WholeMessage) {
  const [steps, answeredAt] = await Promise.all([
    queries.listSteps(deps.db, row.id),
    queries.findAnsweredAt(deps.db, row),
  ]);
  return presentMessage(row, { steps, answeredAt });
}

const sentMailRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const config = { access: { permission: 'mail.view' } } as const;
    app.get(
      '/api/events/:event/messages',
      {
        config,
        schema: {
          tags,
          summary: 'The mail of an event, newest first',
          params: contracts.eventParams,
          querystring: contracts.messageQuery,
          response: { 200: contracts.messagePageSchema },
        },
      },
      async (request) => {
        const { state, participant, text } = request.query;
        const filter = { ...visibleMail(request), state, participantId: participant, text };
        return listPage(deps, filter, request.query);
      },
    );
    app.get(
      '/api/events/:event/messages/:message',
      {
        config,
        schema: {
          tags,
          summary: 'One message as it left the house',
          params: contracts.messageParams,
          response: { 200: contracts.messageSchema },
        },
      },
      async (request) => {
        const { message } = request.params;
        return showMessage(
          deps,
          found(await queries.findMessageOf(deps.db, visibleMail(request), message)),
        );
      },
    );
    app.post(
      '/api/events/:event/messages/:message/resend',
      {
        config: { ...config, rateLimit: few(60) },
        schema: {
          tags,
          summary: 'Send a failed message again',
          params: contracts.messageParams,
          response: { 200: contracts.messageSchema },
        },
      },
      async (request) => {
        const call = callOf(deps, request);
        const { message } = request.params;
        return showMessage(deps, await commands.resendMessage(call, visibleMail(request), message));
      },
    );
  };

const ownMailRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const config = { access: 'participant' } as const;
    app.get(
      '/api/events/:event/as/:participant/messages',
      {
        config,
        schema: {
          tags,
          summary: 'The mail that this participant got',
          params: contracts.participantParams,
          querystring: contracts.ownMessageQuery,
          response: { 200: contracts.messagePageSchema },
        },
      },
      async (request) => listPage(deps, ownMail(request), request.query),
    );
    app.get(
      '/api/events/:event/as/:participant/messages/:message',
      {
        config,
        schema: {
          tags,
          summary: 'One mail that this participant got',
          params: contracts.ownMessageParams,
          response: { 200: contracts.messageSchema },
        },
      },
      async (request) => {
        const { message } = request.params;
        return showMessage(
          deps,
          found(await queries.findMessageOf(deps.db, ownMail(request), message)),
        );
      },
    );
  };

/** Sent mail, everybody's own mail, and what calendars read. */
export const invitationRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(sentMailRoutes(deps));
    await app.register(ownMailRoutes(deps));
    await app.register(calendarRoutes(deps));
  };
