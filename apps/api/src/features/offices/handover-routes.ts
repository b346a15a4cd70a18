import * as contracts from '@ponte/contracts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { few } from '../../http/rate-limit.ts';
import * as commands from './commands.ts';
import { presentHandover, presentParting } from './present.ts';
import * as queries from './queries.ts';
import { accountIdOf, requireStaff } from './staff.ts';

const tags = ['offices'];
const config = { access: 'account' } as const;
const path = '/api/offices/:office/handovers';
const response = { 200: contracts.officeHandoversSchema };

/** Companies that shall come or go, and those that have gone. */
export const handoverRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const read = async (officeId: string) => {
      const now = deps.clock.now();
      const handovers = await queries.listHandoversOfOffice(deps.db, officeId);
      const partings = await queries.listPartings(deps.db, officeId);
      return {
        handovers: handovers.map((row) => presentHandover(row, now)),
        partings: partings.map((row) => presentParting(row, now)),
      };
    };
    app.get(
      path,
      {
        config,
        schema: {
          tags,
          summary: 'What the office has asked companies, and which have left it',
          params: contracts.officeParams,
          response,
        },
      },
      async (request) => {
        const office = await requireStaff(deps.db, accountIdOf(request), request.params.office);
        return read(office.id);
      },
    );
    app.post(
      path,
      {
        config: { ...config, rateLimit: few(20) },
        schema: {
          tags,
          summary: 'Ask a company to come to the office, or to go on to another one',
          params: contracts.officeParams,
          body: contracts.askHandoverSchema,
          response,
        },
      },
      async (request) => {
        const { office } = request.params;
        const call = callOf(deps, request);
        await commands.askHandover(call, accountIdOf(request), office, request.body);
        return read(office);
      },
    );
    app.post(
      `${path}/:handover/withdraw`,
      {
        config,
        schema: {
          tags,
          summary: 'Take back what was asked',
          params: contracts.officeHandoverParams,
          body: contracts.seenVersion,
          response,
        },
      },
      async (request) => {
        const { office, handover: id } = request.params;
        const seen = { id, version: request.body.version };
        await commands.withdrawHandover(callOf(deps, request), accountIdOf(request), office, seen);
        return read(office);
      },
    );
    app.post(
      '/api/offices/:office/partings/:parting/notes',
      {
        config,
        schema: {
          tags,
          summary: 'Pass the notes about a company that has left on to its new office',
          params: contracts.officePartingParams,
          body: contracts.seenVersion,
          response,
        },
      },
      async (request) => {
        const { office, parting: id } = request.params;
        const seen = { id, version: request.body.version };
        await commands.passNotes(callOf(deps, request), accountIdOf(request), office, seen);
        return read(office);
      },
    );
  };
