import * as contracts from '@ponte/contracts';
import { limits } from '@ponte/domain';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { refuse } from '../../http/errors.ts';
import { perAccount } from '../../http/rate-limit.ts';
import { isBearerOf } from '../../inbound/bearer.ts';
import { keepInbound } from '../../inbound/store.ts';

const splitRecipients = (to: string | undefined): string[] =>
  (to ?? '').split(',').flatMap((address) => address.trim() || []);

/** The door for pipes of mail servers and for services that pass mail on: the raw mail, with the secret. */
export const doorRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const { secret } = deps.config.inbound;
    app.addContentTypeParser(
      'message/rfc822',
      { parseAs: 'buffer', bodyLimit: limits.inboundBytes },
      (_request, body, done) => done(null, body),
    );
    app.post(
      '/api/inbound/messages',
      {
        config: { access: 'token', rateLimit: perAccount(3_000) },
        bodyLimit: limits.inboundBytes,
        // Before the body is read: nobody without the secret makes us take in megabytes.
        onRequest: async (request) => {
          if (!secret) throw refuse('not_found');
          if (!isBearerOf(request.headers.authorization, secret)) throw refuse('unauthenticated');
        },
        schema: {
          tags: ['replies'],
          summary: 'Take in a raw mail (message/rfc822) that came back',
          querystring: contracts.inboundDoorQuery,
          response: { 202: contracts.keptMailSchema },
        },
      },
      async (request, reply) => {
        const raw = request.body;
        if (!Buffer.isBuffer(raw)) throw refuse('media_type_refused');
        const recipients = splitRecipients(request.query.to);
        return reply.status(202).send(await keepInbound(deps, { raw, door: 'http', recipients }));
      },
    );
  };
