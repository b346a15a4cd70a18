import * as contracts from '@ponte/contracts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { makeDocument } from '../../documents/make-document.ts';
import { sendMadeFile } from '../../files/send.ts';
import { found } from '../../http/errors.ts';
import { few } from '../../http/rate-limit.ts';
import { readLanguage } from '../../http/reader-language.ts';
import { addPictures, markOf, writeWords } from './print.ts';
import * as queries from './queries.ts';

/** Whether the reader has this very state already (RFC 9110 section 13.1.2). */
const hasMark = (header: string | undefined, mark: string): boolean =>
  (header ?? '').split(',').some((one) => one.trim() === mark);

/** A listed profile as a paper to hand on. */
export const printRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/exchange/profiles/:reference/printed',
      {
        config: { access: 'public', rateLimit: few(30) },
        schema: {
          tags: ['exchange'],
          summary: 'A published cooperation profile as PDF',
          params: contracts.exchangeParams,
          querystring: contracts.exchangePrintedQuery,
          produces: ['application/pdf'],
        },
      },
      async (request, reply) => {
        const row = found(
          await queries.findListed(deps.db, request.params.reference.toUpperCase()),
        );
        const { id: accountId = null, locale: own = null } = request.signedIn?.account ?? {};
        const { id, isBlind, reference } = row.profile;
        const known = await queries.findKnownProfiles(deps.db, accountId, [id]);
        const { lang } = request.query;
        const locale = lang ?? own ?? readLanguage(request.headers['accept-language']);
        const words = writeWords(deps, row, known.has(id), locale);
        const mark = markOf(words);
        // A cache may keep only what is the same for everybody: not who hides, nor what a language was guessed for.
        const isShared = lang !== undefined && !isBlind;
        const cacheControl = isShared ? 'public, max-age=300' : 'private, no-cache';
        reply.header('etag', mark).header('content-language', locale);
        if (hasMark(request.headers['if-none-match'], mark))
          return reply.status(304).header('cache-control', cacheControl).send();
        const profile = await addPictures(deps, words);
        const reader = { locale, zone: 'UTC', languages: [] };
        const content = { kind: 'profile', profile } as const;
        return sendMadeFile(reply, {
          name: `${reference}-${locale}.pdf`,
          mediaType: 'application/pdf',
          disposition: 'inline',
          cacheControl,
          content: await makeDocument({ format: 'pdf', reader, content }),
        });
      },
    );
  };
