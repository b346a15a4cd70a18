import * as contracts from '@ponte/contracts';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import * as commands from './commands.ts';
import { presentNote } from './present.ts';
import * as queries from './queries.ts';
import { accountIdOf, requireClient } from './staff.ts';

const tags = ['offices'];
const config = { access: 'account' } as const;
const notes = '/api/offices/:office/companies/:organisation/notes';
const response = { 200: contracts.officeNoteListSchema };

type Params = { office: string; organisation: string };
const keyOf = ({ office, organisation }: Params): queries.NoteKey => ({
  officeId: office,
  organisationId: organisation,
});

/** What the office notes about a company, for its own people only. */
export const noteRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const read = async (request: FastifyRequest, key: queries.NoteKey) => {
      const accountId = accountIdOf(request);
      const rows = await queries.listNotes(deps.db, key);
      return { items: rows.map((row) => presentNote(row, accountId)) };
    };
    app.get(
      notes,
      {
        config,
        schema: {
          tags,
          summary: 'The office’s notes about a company, the latest first',
          params: contracts.officeCompanyParams,
          response,
        },
      },
      async (request) => {
        const key = keyOf(request.params);
        await requireClient(deps.db, accountIdOf(request), key.officeId, key.organisationId);
        return read(request, key);
      },
    );
    app.post(
      notes,
      {
        config,
        schema: {
          tags,
          summary: 'Note something about a company',
          params: contracts.officeCompanyParams,
          body: contracts.newOfficeNoteSchema,
          response,
        },
      },
      async (request) => {
        const key = keyOf(request.params);
        const call = callOf(deps, request);
        await commands.addOfficeNote(call, accountIdOf(request), key, request.body.text);
        return read(request, key);
      },
    );
    app.delete(
      `${notes}/:note`,
      {
        config,
        schema: {
          tags,
          summary: 'Take one’s own note back',
          params: contracts.officeNoteParams,
          response,
        },
      },
      async (request) => {
        const key = keyOf(request.params);
        const call = callOf(deps, request);
        await commands.deleteOfficeNote(call, accountIdOf(request), key, request.params.note);
        return read(request, key);
      },
    );
  };
