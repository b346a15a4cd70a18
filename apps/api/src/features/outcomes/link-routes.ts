import * as contracts from '@ponte/contracts';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { few } from '../../http/rate-limit.ts';
import * as commands from './commands.ts';
import { openOutcomeLink } from './opening.ts';
import { presentOwn } from './present.ts';
import * as queries from './queries.ts';

const base = '/api/outcome-links/:token';
const config = { access: 'token' } as const;

/** The same by a link in a mail: half a year later nobody remembers how to sign in. */
export const linkRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onRequest', async (_request, reply) => {
      // The address is a secret: no search engine keeps it and no other page learns it.
      reply.header('x-robots-tag', 'noindex, nofollow').header('referrer-policy', 'no-referrer');
    });
    const schema = { tags: ['outcomes'], response: { 200: contracts.outcomeLinkSchema } };
    const open = (request: FastifyRequest, token: string) =>
      openOutcomeLink(callOf(deps, request), token);
    const show = async ({ owner, call }: Awaited<ReturnType<typeof open>>) => {
      const { participant, event, name, locale } = owner;
      const key = { participantId: participant.id, now: call.now };
      const rows = await queries.listOwnMeetings(deps.db, key);
      return {
        locale,
        name,
        event: { slug: event.slug, names: event.names as Record<string, string>, zone: event.zone },
        items: rows.map((row) => presentOwn(row, event, call.now.getTime())),
      };
    };
    app.get(
      base,
      {
        config: { ...config, rateLimit: few(60) },
        schema: {
          ...schema,
          summary: 'The meetings of whom the mail was written to',
          params: contracts.outcomeLinkParams,
        },
      },
      async (request) => show(await open(request, request.params.token)),
    );
    app.put(
      `${base}/meetings/:meeting/card`,
      {
        config: { ...config, rateLimit: few(60) },
        schema: {
          ...schema,
          summary: 'Tell how a meeting went, by a link',
          params: contracts.outcomeLinkMeetingParams,
          body: contracts.fillCardSchema,
        },
      },
      async (request) => {
        const { token, meeting } = request.params;
        const opened = await open(request, token);
        await commands.fillCard(opened.call, sideOf(opened, meeting), request.body);
        return show(opened);
      },
    );
    app.put(
      `${base}/meetings/:meeting/follow-up`,
      {
        config: { ...config, rateLimit: few(60) },
        schema: {
          ...schema,
          summary: 'Tell what has followed from a meeting, by a link',
          params: contracts.outcomeLinkMeetingParams,
          body: contracts.followUpSchema,
        },
      },
      async (request) => {
        const { token, meeting } = request.params;
        const opened = await open(request, token);
        await commands.reportFollowUp(opened.call, sideOf(opened, meeting), request.body);
        return show(opened);
      },
    );
  };

const sideOf = (
  { owner }: Awaited<ReturnType<typeof openOutcomeLink>>,
  meetingId: string,
): commands.Side => ({ event: owner.event, participantId: owner.participant.id, meetingId });
