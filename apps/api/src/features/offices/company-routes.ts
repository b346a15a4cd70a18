import * as contracts from '@ponte/contracts';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { found, refuse } from '../../http/errors.ts';
import { findHeldOrganisation, findOrganisation } from '../organisations/queries.ts';
import { findChosenId } from '../participants/queries.ts';
import * as commands from './commands.ts';
import { presentHandover } from './present.ts';
import * as queries from './queries.ts';
import { accountIdOf } from './staff.ts';

const tags = ['offices'];
const config = { access: 'account' } as const;
const path = '/api/organisations/:organisation/office';
const response = { 200: contracts.companyOfficeSchema };

/** Who looks after a company, as its own people see and decide it. */
export const companyRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const { db } = deps;
    const read = async (request: FastifyRequest, organisationId: string) => {
      const held = found(await findHeldOrganisation(db, organisationId, accountIdOf(request)));
      if (!held.myRole) throw refuse('organisation_not_yours');
      const offices = await queries.nameOrganisations(
        db,
        await queries.listOfficeIds(db, organisationId),
      );
      const chosenId = await findChosenId(db, organisationId);
      const handovers = await queries.listHandoversOfCompany(db, organisationId);
      const choose = held.myRole === 'manager' ? null : ('organisation_not_yours' as const);
      const now = deps.clock.now();
      return {
        organisation: { id: held.organisation.id, name: held.organisation.name },
        chosen: offices.find(({ id }) => id === chosenId) ?? null,
        others: offices.filter(({ id }) => id !== chosenId),
        handovers: handovers.map((row) => {
          const { actions, ...shown } = presentHandover(row, now);
          return { ...shown, actions: { ...actions, decide: choose ?? actions.decide } };
        }),
        actions: { choose },
      };
    };
    app.get(
      path,
      {
        config,
        schema: {
          tags,
          summary: 'Who looks after one’s organisation, and who would like to',
          params: contracts.companyOfficeParams,
          response,
        },
      },
      (request) => read(request, request.params.organisation),
    );
    app.get(
      '/api/support-offices/:office',
      {
        config,
        schema: {
          tags,
          summary: 'An institution, by the id that its link carries',
          params: contracts.officeParams,
          response: { 200: contracts.supportOfficeSchema },
        },
      },
      async (request) => {
        const { id, name, kind } = found(await findOrganisation(db, request.params.office));
        if (kind === 'company') throw refuse('not_found');
        return { id, name };
      },
    );
    app.put(
      path,
      {
        config,
        schema: {
          tags,
          summary: 'Go to another support office, or to none',
          params: contracts.companyOfficeParams,
          body: contracts.chooseOfficeSchema,
          response,
        },
      },
      async (request) => {
        const { organisation } = request.params;
        const call = callOf(deps, request);
        await commands.chooseOffice(call, accountIdOf(request), organisation, request.body);
        return read(request, organisation);
      },
    );
    app.post(
      '/api/organisations/:organisation/handovers/:handover/decision',
      {
        config,
        schema: {
          tags,
          summary: 'Say yes or no to an office that asked',
          params: contracts.companyHandoverParams,
          body: contracts.decideHandoverSchema,
          response,
        },
      },
      async (request) => {
        const { organisation, handover: handoverId } = request.params;
        const decision = { ...request.body, handoverId };
        const call = callOf(deps, request);
        await commands.decideHandover(call, accountIdOf(request), organisation, decision);
        return read(request, organisation);
      },
    );
  };
