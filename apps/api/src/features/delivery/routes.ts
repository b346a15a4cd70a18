import * as contracts from '@ponte/contracts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { readCursor, toPage } from '../../http/cursor.ts';
import { scopeOf } from '../../http/event-scope.ts';
import { few } from '../../http/rate-limit.ts';
import { accountOf } from '../../http/session.ts';
import { mailDomain } from '../../mail/reply-address.ts';
import { checkDomain, mailServerOf } from '../../mail/set-up/check-domain.ts';
import { createNameReader } from '../../mail/set-up/resolver.ts';
import * as commands from './commands.ts';
import { presentDelivery, presentSuppression, rateMinutes } from './present.ts';
import * as queries from './queries.ts';

const tags = ['delivery'];
const addressCursor = z.tuple([z.string()]);
const params = contracts.eventParams;
const mayView = { access: { permission: 'mail.view' } as const };
const mayEdit = { access: { permission: 'event.edit' } as const };

const figureRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/events/:event/delivery',
      {
        config: mayView,
        schema: {
          tags,
          summary: 'What becomes of the event’s mail',
          params,
          response: { 200: contracts.deliverySchema },
        },
      },
      async (request) => {
        const { id } = scopeOf(request).event;
        const now = deps.clock.now();
        const since = new Date(now.getTime() - rateMinutes * 60_000);
        const [figures, minutes] = await Promise.all([
          queries.loadDelivery(deps.db, id),
          queries.countPerMinute(deps.db, id, since),
        ]);
        return presentDelivery(figures, minutes, now);
      },
    );
    app.get(
      '/api/events/:event/suppressions',
      {
        config: mayView,
        schema: {
          tags,
          summary: 'Addresses of the event to which mail no longer goes',
          params,
          querystring: contracts.suppressionQuery,
          response: { 200: contracts.suppressionPageSchema },
        },
      },
      async (request) => {
        const { cursor, limit, text } = request.query;
        const after = readCursor(cursor, addressCursor)?.[0] ?? null;
        const eventId = scopeOf(request).event.id;
        const rows = await queries.listSuppressions(deps.db, { eventId, text, after, limit });
        return toPage(rows, limit, presentSuppression, (row) => [row.address]);
      },
    );
    app.post(
      '/api/events/:event/suppressions/lift',
      {
        config: mayView,
        schema: {
          tags,
          summary: 'Let mail go to an address again',
          params,
          body: contracts.liftSuppressionSchema,
          response: { 204: contracts.nothing },
        },
      },
      async (request, reply) => {
        const { event } = scopeOf(request);
        await commands.liftSuppression(callOf(deps, request), event.id, request.body.address);
        return reply.status(204).send(null);
      },
    );
  };

const setUpRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const { config } = deps;
    app.get(
      '/api/events/:event/mail-set-up',
      {
        config: { ...mayEdit, rateLimit: few(20) },
        schema: {
          tags,
          summary: 'What the world sees of the domain that mail comes from',
          params,
          response: { 200: contracts.mailSetUpSchema },
        },
      },
      async () => ({
        domain: mailDomain(config),
        sender: config.mailFrom,
        server: mailServerOf(config),
        checks: await checkDomain(createNameReader(config.nameServers), config),
        doors: {
          http: config.inbound.secret !== null,
          mailbox: config.inbound.mailboxUrl !== null,
          port: config.inbound.listenUrl !== null,
        },
      }),
    );
    app.post(
      '/api/events/:event/mail-trial',
      {
        config: { ...mayEdit, rateLimit: few(5) },
        schema: {
          tags,
          summary: 'Send a mail to the caller’s own address and tell what the mail server answered',
          params,
          response: { 200: contracts.mailTrialSchema },
        },
      },
      async (request) => {
        const to = accountOf(request);
        return { to: to.email, ...(await commands.tryMail(callOf(deps, request), to)) };
      },
    );
  };

/** The organiser's look at the mail: how it goes, who cannot be reached, and whether the world believes us. */
export const deliveryRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(figureRoutes(deps));
    await app.register(setUpRoutes(deps));
  };
