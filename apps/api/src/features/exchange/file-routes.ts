import * as contracts from '@ponte/contracts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { sendFile } from '../../files/send.ts';
import { findFile } from '../../files/store.ts';
import { readUpload } from '../../files/upload.ts';
import { callOf } from '../../http/call-of.ts';
import { found } from '../../http/errors.ts';
import { few } from '../../http/rate-limit.ts';
import { actorOf } from './acting.ts';
import { requireOwn } from './change.ts';
import { addExchangeFile, uploadRules } from './file-commands.ts';
import * as queries from './queries.ts';

const tags = ['exchange'];

/** Pictures and documents, as those who look after a profile or review it fetch them. */
export const fileRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/api/exchange/own/:profile/files',
      {
        config: { access: 'account', rateLimit: few(30) },
        schema: {
          tags,
          summary: 'Leave a picture or a document as multipart/form-data; pictures are drawn anew',
          consumes: ['multipart/form-data'],
          params: contracts.exchangeOwnParams,
          querystring: contracts.exchangeUploadQuery,
          response: { 201: contracts.exchangeStoredFileSchema },
        },
      },
      async (request, reply) => {
        const actor = actorOf(request);
        const { profile } = request.params;
        const use = request.query.as;
        await requireOwn(deps.db, actor, profile); // before reading the file
        const upload = await readUpload(request, uploadRules[use]);
        const file = await addExchangeFile(callOf(deps, request), actor, profile, use, upload);
        return reply.status(201).send(file);
      },
    );
    const find = async (profileId: string, fileId: string) => {
      const files = await queries.listExchangeFiles(deps.db, profileId);
      const known = found(files.find((file) => file.fileId === fileId));
      const file = found(await findFile(deps.db, known.fileId));
      const disposition = known.isPicture ? ('inline' as const) : ('attachment' as const);
      return { file, options: { disposition, isPublic: false } };
    };
    app.get(
      '/api/exchange/own/:profile/files/:file',
      {
        config: { access: 'account' },
        schema: {
          tags,
          summary: 'A file of one’s own profile',
          params: contracts.exchangeOwnFileParams,
        },
      },
      async (request, reply) => {
        const { profile, file: fileId } = request.params;
        await requireOwn(deps.db, actorOf(request), profile);
        const { file, options } = await find(profile, fileId);
        return sendFile(reply, file, options);
      },
    );
    app.get(
      '/api/exchange/reviews/:profile/files/:file',
      {
        config: { access: 'editor' },
        schema: {
          tags,
          summary: 'A file of a profile that waits for review',
          params: contracts.exchangeOwnFileParams,
        },
      },
      async (request, reply) => {
        const { profile, file: fileId } = request.params;
        const reviewed = found(await queries.findReviewed(deps.db, profile));
        const { file, options } = await find(reviewed.id, fileId);
        return sendFile(reply, file, options);
      },
    );
  };
