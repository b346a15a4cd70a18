import * as contracts from '@ponte/contracts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { isWithinReach, scopeOf } from '../../http/event-scope.ts';
import * as commands from './commands.ts';
import { readOne } from './powers.ts';
import * as queries from './queries.ts';

const tags = ['participants'];
const all = '/api/events/:event/participants';
const mayView = { access: { permission: 'participants.view' } } as const;
const mayDecide = { access: { permission: 'participants.decide' } } as const;
const mayCheckIn = { access: { permission: 'check_in' } } as const;
const mayAssign = { access: { permission: 'event.edit' } } as const;

/** Approve, reject, offer a place: one or many. */
export const decisionRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      `${all}/:participant/decision`,
      {
        config: mayDecide,
        schema: {
          tags,
          summary: 'Approve, reject or offer a place',
          params: contracts.participantRowParams,
          body: contracts.decisionSchema,
          response: { 200: contracts.participantSchema },
        },
      },
      async (request) => {
        const scope = scopeOf(request);
        const { version, ...verdict } = request.body;
        const { participant } = request.params;
        const canReach = (row: { officeId: string | null }) => isWithinReach(scope, row);
        const call = callOf(deps, request);
        await commands.decide(
          call,
          { ...verdict, event: scope.event, canReach },
          participant,
          version,
        );
        return readOne(deps, request, participant);
      },
    );
    app.post(
      `${all}/decisions`,
      {
        config: mayDecide,
        schema: {
          tags,
          summary: 'The same for up to 200 at once, each with its own result',
          params: contracts.eventParams,
          body: contracts.manyDecisionsSchema,
          response: { 200: contracts.decisionResultsSchema },
        },
      },
      async (request) => {
        const scope = scopeOf(request);
        const { ids, ...verdict } = request.body;
        const canReach = (row: { officeId: string | null }) => isWithinReach(scope, row);
        const call = callOf(deps, request);
        const rule = { ...verdict, event: scope.event, canReach };
        return { items: await commands.decideMany(call, rule, ids) };
      },
    );
  };

/** The door, and who looks after whom. */
export const deskRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const params = contracts.participantRowParams;
    const response = { 200: contracts.participantSchema };
    app.post(
      `${all}/:participant/check-in`,
      { config: mayCheckIn, schema: { tags, summary: 'Mark as arrived', params, response } },
      async (request) => {
        const { participant } = request.params;
        await commands.checkIn(callOf(deps, request), scopeOf(request).event, participant);
        return readOne(deps, request, participant);
      },
    );
    app.delete(
      `${all}/:participant/check-in`,
      { config: mayCheckIn, schema: { tags, summary: 'Take a check-in back', params, response } },
      async (request) => {
        const { participant } = request.params;
        await commands.undoCheckIn(callOf(deps, request), scopeOf(request).event, participant);
        return readOne(deps, request, participant);
      },
    );
    app.get(
      '/api/events/:event/offices',
      {
        config: mayView,
        schema: {
          tags,
          summary: 'The support offices of the event',
          params: contracts.eventParams,
          response: { 200: contracts.officeListSchema },
        },
      },
      async (request) => ({ items: await queries.listOffices(deps.db, scopeOf(request).event.id) }),
    );
    app.put(
      `${all}/:participant/office`,
      {
        config: mayAssign,
        schema: {
          tags,
          summary: 'Put into the care of a support office, or of none',
          params,
          body: contracts.assignedOfficeSchema,
          response,
        },
      },
      async (request) => {
        const { participant } = request.params;
        const { event } = scopeOf(request);
        await commands.assignOffice(callOf(deps, request), event, participant, request.body);
        return readOne(deps, request, participant);
      },
    );
  };
