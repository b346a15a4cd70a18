import * as contracts from '@ponte/contracts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { few } from '../../http/rate-limit.ts';
import * as commands from './commands.ts';
import { openLink } from './opening.ts';
import { presentLink } from './present.ts';

const path = '/api/links/:token';
const config = { access: 'token' } as const;

/** Links in mails: looking shows what they could do, pressing a button does it. */
export const mailLinkRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onRequest', async (_request, reply) => {
      // The address is a secret: no search engine keeps it and no other page learns it.
      reply.header('x-robots-tag', 'noindex, nofollow').header('referrer-policy', 'no-referrer');
    });
    const schema = {
      tags: ['mail-links'],
      params: contracts.mailLinkParams,
      response: { 200: contracts.mailLinkSchema },
    };
    app.get(
      path,
      {
        config: { ...config, rateLimit: few(60) },
        schema: { ...schema, summary: 'What a link in a mail can do' },
      },
      async (request) => presentLink(await openLink(callOf(deps, request), request.params.token)),
    );
    app.post(
      path,
      {
        config: { ...config, rateLimit: few(20) },
        schema: {
          ...schema,
          summary: 'Do it, in the name of whom the mail was written to',
          body: contracts.mailLinkActionSchema,
        },
      },
      async (request) => {
        const open = await openLink(callOf(deps, request), request.params.token);
        await commands.actByLink(open, request.body);
        // Read anew: the owner's own state may have changed.
        return presentLink(await openLink(callOf(deps, request), request.params.token));
      },
    );
  };
