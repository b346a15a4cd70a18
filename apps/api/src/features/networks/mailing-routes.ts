import * as contracts from '@ponte/contracts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { systemCall } from '../../call/call.ts';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { found } from '../../http/errors.ts';
import { acceptOneClick } from '../../http/one-click.ts';
import { few } from '../../http/rate-limit.ts';
import { accountOf } from '../../http/session.ts';
import { readUnsubscribeToken, unsubscribePage } from '../../mail/unsubscribe.ts';
import * as commands from './commands.ts';
import { mailingPage, writeMailing } from './mailing-letter.ts';
import { presentMailings, presentOneMailing } from './present-mailings.ts';
import * as queries from './queries.ts';
import { type Actor, actorOf, requireLead, requireReader } from './viewing.ts';

const tags = ['networks'];
const access = 'account' as const;
const list = '/api/networks/:network/mailings';

const reader =
  ({ db, clock }: Deps) =>
  async (actor: Actor, key: string) => {
    const viewed = await requireReader(db, actor, key);
    const { id } = viewed.network;
    const since = commands.mailingDayBefore(clock.now());
    return presentMailings({
      ...viewed,
      accountId: actor.accountId,
      mailings: await queries.listMailings(db, id),
      readers: await queries.listMailingReaders(db, id),
      sent: await queries.countMailings(db, id, since),
    });
  };

const readingRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const { db } = deps;
    const read = reader(deps);
    app.get(
      list,
      {
        config: { access },
        schema: {
          tags,
          summary: 'What was sent to the group, and who would get a mailing now',
          params: contracts.networkParams,
          response: { 200: contracts.groupMailingsSchema },
        },
      },
      async (request) => read(actorOf(request), request.params.network),
    );
    app.get(
      `${list}/:mailing`,
      {
        config: { access },
        schema: {
          tags,
          summary: 'A mailing, who got it, and to whom it could not be delivered',
          params: contracts.mailingParams,
          response: { 200: contracts.groupMailingSchema },
        },
      },
      async (request) => {
        const { network: key, mailing: id } = request.params;
        const { network } = await requireReader(db, actorOf(request), key);
        const row = found(await queries.findMailing(db, network.id, id));
        return presentOneMailing(row, await queries.listRecipients(db, id));
      },
    );
    app.put(
      `${list}/own`,
      {
        config: { access },
        schema: {
          tags,
          summary: 'Say whether one wants the group’s mailings',
          params: contracts.networkParams,
          body: contracts.wantsMailings,
          response: { 200: contracts.groupMailingsSchema },
        },
      },
      async (request) => {
        const { network } = request.params;
        const { id: accountId } = accountOf(request);
        const actor = { ...actorOf(request), accountId };
        const { wantsMailings } = request.body;
        await commands.chooseMailings(callOf(deps, request), actor, network, wantsMailings);
        return read(actor, network);
      },
    );
  };

const sendingRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const read = reader(deps);
    app.post(
      `${list}/preview`,
      {
        config: { access, rateLimit: few(60) },
        schema: {
          tags,
          summary: 'The mailing as the caller would get it; nothing is sent',
          params: contracts.networkParams,
          body: contracts.mailingInput,
          response: { 200: contracts.mailingPreviewSchema },
        },
      },
      async (request) => {
        const actor = actorOf(request);
        const { network } = await requireLead(deps.db, actor, request.params.network);
        const { name, locale } = accountOf(request);
        const url = mailingPage(deps, network.slug);
        const writing = { ...request.body, network, sender: name, to: { name, locale }, url };
        const { subject, html } = writeMailing(writing, null);
        return { subject, html };
      },
    );
    app.post(
      list,
      {
        config: { access, rateLimit: few(30) },
        schema: {
          tags,
          summary: 'Send a mailing to everybody of the group who wants mailings',
          params: contracts.networkParams,
          body: contracts.mailingInput,
          response: { 201: contracts.groupMailingsSchema },
        },
      },
      async (request, reply) => {
        const actor = actorOf(request);
        const { network } = request.params;
        await commands.sendMailing(callOf(deps, request), actor, network, request.body);
        return reply.status(201).send(await read(actor, network));
      },
    );
  };

/** Leaving a group’s mailings by a signed address. GET only shows: programs that check links open them. */
const leavingRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const path = '/api/groups/unsubscribe/:token';
    const config = { access: 'token' as const, rateLimit: few(30) };
    const params = contracts.unsubscribeParams;
    const response = { 200: contracts.mailingReaderSchema };
    const copyOf = (token: string): string =>
      found(readUnsubscribeToken(deps.config.secret, 'groups', token));
    const show = async (copyId: string) => {
      const { network, wantsMailings } = found(await queries.findCopy(deps.db, copyId));
      return { names: network.names, wantsMailings: wantsMailings ?? false };
    };
    acceptOneClick(app);
    app.get(
      path,
      {
        config,
        schema: {
          tags,
          summary:
            'Whether a group’s mailings go to whom the address belongs; people are led to the page',
          params,
          response,
        },
      },
      async (request, reply) => {
        const copyId = copyOf(request.params.token);
        const shown = await show(copyId);
        if (request.headers.accept?.includes('text/html'))
          return reply.redirect(unsubscribePage(deps.config, 'groups', copyId), 303);
        return shown;
      },
    );
    app.post(
      path,
      {
        config,
        schema: { tags, summary: 'Send no more mailings of this group', params, response },
      },
      async (request) => {
        const copyId = copyOf(request.params.token);
        await commands.leaveMailings(systemCall(deps), copyId);
        return show(copyId);
      },
    );
  };

/** Mailings of those who lead to their group. */
export const mailingRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(readingRoutes(deps));
    await app.register(sendingRoutes(deps));
    await app.register(leavingRoutes(deps));
  };
