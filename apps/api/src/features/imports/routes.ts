import * as contracts from '@ponte/contracts';
import { limits } from '@ponte/domain';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { refuse } from '../../http/errors.ts';
import { scopeOf } from '../../http/event-scope.ts';
import { few } from '../../http/rate-limit.ts';
import * as commands from './commands.ts';
import { guessMapping } from './headings.ts';
import { readTable } from './table.ts';

const tags = ['imports'];
const base = '/api/events/:event/imports';
const config = { access: { permission: 'participants.import' } as const, rateLimit: few(20) };
/** A large list as texts; every other route takes much less. */
const bodyLimit = 12 * 1024 * 1024;

async function readContent(request: FastifyRequest): Promise<Buffer> {
  if (!request.isMultipart()) throw refuse('media_type_refused');
  const part = await request.file({ limits: { fileSize: limits.fileBytes } });
  if (!part) throw refuse('file_unreadable');
  return part.toBuffer();
}

/** Lists of participants and of wishes: read, looked at, then written whole. Nothing is kept between the steps. */
export const importRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      `${base}/table`,
      {
        config,
        schema: {
          tags,
          summary: 'Read a CSV or XLSX file as a table (multipart/form-data)',
          consumes: ['multipart/form-data'],
          params: contracts.eventParams,
          querystring: contracts.importTableQuery,
          response: { 200: contracts.importTableSchema },
        },
      },
      async (request) => {
        const table = await readTable(await readContent(request));
        return { ...table, mapping: guessMapping(request.query.kind, table.columns) };
      },
    );
    app.post(
      `${base}/preview`,
      {
        config,
        bodyLimit,
        schema: {
          tags,
          summary: 'What importing the table would do',
          params: contracts.eventParams,
          body: contracts.importPlanSchema,
          response: { 200: contracts.importPreviewSchema },
        },
      },
      (request) =>
        commands.previewImport(callOf(deps, request), scopeOf(request).event, request.body),
    );
    app.post(
      base,
      {
        config,
        bodyLimit,
        schema: {
          tags,
          summary: 'Import the table',
          params: contracts.eventParams,
          body: contracts.importOrderSchema,
          response: { 200: contracts.importResultSchema },
        },
      },
      (request) => {
        const { leaveOut, ...plan } = request.body;
        return commands.runImport(callOf(deps, request), scopeOf(request).event, plan, leaveOut);
      },
    );
  };
