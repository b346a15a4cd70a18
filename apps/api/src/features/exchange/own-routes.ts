import * as contracts from '@ponte/contracts';
import { whyNotAttach } from '@ponte/domain';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { found } from '../../http/errors.ts';
import { few } from '../../http/rate-limit.ts';
import { accountOf } from '../../http/session.ts';
import { findOrganisation } from '../organisations/queries.ts';
import { actorOf } from './acting.ts';
import { requireOwn } from './change.ts';
import * as commands from './commands.ts';
import { presentRow } from './present.ts';
import { type OwnDetail, presentOwn, presentOwnRow, presentVersions } from './present-own.ts';
import * as queries from './queries.ts';
import { readSuggestions } from './suggestions.ts';

const tags = ['exchange'];
const access = 'account' as const;
const path = '/api/exchange/own';
const one = `${path}/:profile`;

/** Everything the page of one's own profile shows. */
export async function readOwn(deps: Deps, row: queries.ExchangeProfileRow): Promise<OwnDetail> {
  const { db, clock } = deps;
  const now = clock.now();
  const organisation = found(await findOrganisation(db, row.organisationId));
  return {
    row,
    organisation,
    files: await queries.listExchangeFiles(db, row.id),
    lastVersion: await queries.findLastVersion(db, row.id),
    ...(await commands.judgeText(db, row, now)),
    now,
  };
}

const listRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/exchange/organisations',
      {
        config: { access },
        schema: {
          tags,
          summary: 'Organisations one may write for in the exchange',
          response: { 200: contracts.exchangeActingSchema },
        },
      },
      async (request) => {
        const rows = await queries.listActing(deps.db, accountOf(request).id);
        return {
          items: rows.map(({ id, name, as, officeId, officeName }) => ({
            id,
            name,
            as,
            office: officeId && officeName ? { id: officeId, name: officeName } : null,
          })),
        };
      },
    );
    app.get(
      path,
      {
        config: { access },
        schema: {
          tags,
          summary: 'Cooperation profiles of one’s organisations',
          querystring: contracts.exchangeOwnQuery,
          response: { 200: contracts.exchangeOwnListSchema },
        },
      },
      async (request) => {
        const { organisation } = request.query;
        const rows = await queries.listOwnProfiles(deps.db, accountOf(request).id, organisation);
        return { items: rows.map((row) => presentOwnRow(row, deps.clock.now())) };
      },
    );
  };

const attachRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      `${one}/events`,
      {
        config: { access },
        schema: {
          tags,
          summary: 'Events in which the profile is shown, or could be',
          params: contracts.exchangeOwnParams,
          response: { 200: contracts.exchangeEventListSchema },
        },
      },
      async (request) => {
        const row = await requireOwn(deps.db, actorOf(request), request.params.profile);
        const rows = await queries.listParticipations(deps.db, row.organisationId, row.id);
        return {
          items: rows.map(({ event, participant, name, isAttached }) => ({
            eventId: event.id,
            slug: event.slug,
            names: event.names,
            firstDay: event.firstDay,
            participantId: participant.id,
            participantName: name,
            isAttached,
            attach: whyNotAttach(row, {
              isAttached,
              isBlind: row.isBlind,
              hasAgreedToBeNamed: true,
            }),
          })),
        };
      },
    );
    app.post(
      `${one}/events`,
      {
        config: { access },
        schema: {
          tags,
          summary: 'Show the profile in an event',
          params: contracts.exchangeOwnParams,
          body: contracts.exchangeAttachSchema,
          response: { 204: contracts.nothing },
        },
      },
      async (request, reply) => {
        const call = callOf(deps, request);
        await commands.attachToEvent(call, actorOf(request), request.params.profile, request.body);
        return reply.status(204).send(null);
      },
    );
    app.delete(
      `${one}/events/:participant`,
      {
        config: { access },
        schema: {
          tags,
          summary: 'Show the profile in the event no longer',
          params: contracts.exchangeAttachmentParams,
          response: { 204: contracts.nothing },
        },
      },
      async (request, reply) => {
        const { profile, participant } = request.params;
        const call = callOf(deps, request);
        await commands.detachFromEvent(call, actorOf(request), profile, participant);
        return reply.status(204).send(null);
      },
    );
  };

const actions = {
  submit: ['Hand the text in for review', commands.submitExchangeProfile],
  'take-back': ['Take the text back from review', commands.takeBackExchangeProfile],
  renew: ['List the profile for its months again', commands.renewExchangeProfile],
  withdraw: ['Take the profile out of the exchange', commands.withdrawExchangeProfile],
} as const;

const actionRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    for (const [name, [summary, command]] of Object.entries(actions)) {
      app.post(
        `${one}/${name}`,
        {
          config: { access },
          schema: {
            tags,
            summary,
            params: contracts.exchangeOwnParams,
            body: contracts.seenVersion,
            response: { 200: contracts.exchangeOwnSchema },
          },
        },
        async (request) => {
          const seen = { id: request.params.profile, version: request.body.version };
          const row = await command(callOf(deps, request), actorOf(request), seen);
          return presentOwn(await readOwn(deps, row));
        },
      );
    }
    app.put(
      `${one}/visibility`,
      {
        config: { access },
        schema: {
          tags,
          summary: 'Hide the company behind the profile, or name it',
          params: contracts.exchangeOwnParams,
          body: contracts.exchangeVisibilitySchema,
          response: { 200: contracts.exchangeOwnSchema },
        },
      },
      async (request) => {
        const { version, isBlind } = request.body;
        const seen = { id: request.params.profile, version };
        const call = callOf(deps, request);
        const row = await commands.setVisibility(call, actorOf(request), seen, isBlind);
        return presentOwn(await readOwn(deps, row));
      },
    );
  };

/** The profiles of one's own organisations, and what can be done with them. */
export const ownRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(listRoutes(deps));
    await app.register(actionRoutes(deps));
    await app.register(attachRoutes(deps));
    app.post(
      path,
      {
        config: { access, rateLimit: few(30) },
        schema: {
          tags,
          summary: 'Draft a cooperation profile',
          body: contracts.newExchangeProfileSchema,
          response: { 201: contracts.exchangeOwnSchema },
        },
      },
      async (request, reply) => {
        const call = callOf(deps, request);
        const row = await commands.createExchangeProfile(call, actorOf(request), request.body);
        return reply.status(201).send(presentOwn(await readOwn(deps, row)));
      },
    );
    app.get(
      one,
      {
        config: { access },
        schema: {
          tags,
          summary: 'One of one’s own cooperation profiles',
          params: contracts.exchangeOwnParams,
          response: { 200: contracts.exchangeOwnSchema },
        },
      },
      async (request) => {
        const row = await requireOwn(deps.db, actorOf(request), request.params.profile);
        return presentOwn(await readOwn(deps, row));
      },
    );
    app.put(
      one,
      {
        config: { access },
        schema: {
          tags,
          summary: 'Change the working text',
          params: contracts.exchangeOwnParams,
          body: contracts.changedExchangeProfileSchema,
          response: { 200: contracts.exchangeOwnSchema },
        },
      },
      async (request) => {
        const call = callOf(deps, request);
        const { profile } = request.params;
        const row = await commands.changeExchangeProfile(
          call,
          actorOf(request),
          profile,
          request.body,
        );
        return presentOwn(await readOwn(deps, row));
      },
    );
    app.delete(
      one,
      {
        config: { access },
        schema: {
          tags,
          summary: 'Remove a draft that was never listed',
          params: contracts.exchangeOwnParams,
          querystring: contracts.seenVersionQuery,
          response: { 204: contracts.nothing },
        },
      },
      async (request, reply) => {
        const seen = { id: request.params.profile, version: request.query.version };
        await commands.deleteExchangeProfile(callOf(deps, request), actorOf(request), seen);
        return reply.status(204).send(null);
      },
    );
    app.get(
      `${one}/versions`,
      {
        config: { access },
        schema: {
          tags,
          summary: 'Every text that was handed in',
          params: contracts.exchangeOwnParams,
          response: { 200: contracts.exchangeVersionListSchema },
        },
      },
      async (request) => {
        const row = await requireOwn(deps.db, actorOf(request), request.params.profile);
        return { items: presentVersions(await queries.listExchangeVersions(deps.db, row.id)) };
      },
    );
    app.get(
      `${one}/suggestions`,
      {
        config: { access, rateLimit: few(60) },
        schema: {
          tags,
          summary: 'Who fits a listed profile, each with the reasons',
          params: contracts.exchangeOwnParams,
          response: { 200: contracts.suggestionListSchema },
        },
      },
      async (request) => {
        const reader = accountOf(request);
        const row = await requireOwn(deps.db, actorOf(request), request.params.profile);
        const { whyNot, items } = await readSuggestions(deps, reader, row);
        const ids = items.map(({ row: { profile } }) => profile.id);
        const known = await queries.findKnownProfiles(deps.db, reader.id, ids);
        return {
          whyNot,
          items: items.map(({ row: found, reasons }) => ({
            profile: presentRow(found, known.has(found.profile.id)),
            reasons: reasons.map(({ code, values }) => ({ code, values: [...values] })),
          })),
        };
      },
    );
  };
