import * as contracts from '@ponte/contracts';
import { officesOf, type Permission, reachOf } from '@ponte/domain';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { instantCursor, readCursor, toPage } from '../../http/cursor.ts';
import { found, refuse } from '../../http/errors.ts';
import { type EventScope, isWithinReach, scopeOf } from '../../http/event-scope.ts';
import * as commands from './commands.ts';
import { sendAnswerFile } from './files.ts';
import { readAnswered } from './own-routes.ts';
import { type Powers, presentParticipant, presentParticipantDetail } from './present.ts';
import * as queries from './queries.ts';

const tags = ['participants'];
const all = '/api/events/:event/participants';
const mayView = { access: { permission: 'participants.view' } } as const;
const mayDecide = { access: { permission: 'participants.decide' } } as const;
const mayCheckIn = { access: { permission: 'check_in' } } as const;
const mayAssign = { access: { permission: 'event.edit' } } as const;

const visibleTo = ({ event, reach, offices }: EventScope): queries.Visible => ({
  eventId: event.id,
  offices: reach === 'all' ? null : offices,
});

function powersOf({ event, roles }: EventScope): Powers {
  const can = (permission: Permission) => {
    const reach = reachOf(roles, permission);
    const offices = officesOf(roles, permission);
    return (officeId: string | null) =>
      reach === 'all' || (reach === 'own' && officeId !== null && offices.includes(officeId));
  };
  return {
    event,
    canDecide: can('participants.decide'),
    canActFor: can('participants.act'),
    canCheckIn: reachOf(roles, 'check_in') === 'all',
    canAssign: reachOf(roles, 'event.edit') === 'all',
  };
}

/** The participant of the path, if the caller's role reaches them; otherwise nobody learns of them. */
async function findReached(deps: Deps, request: FastifyRequest, id: string) {
  const scope = scopeOf(request);
  const row = found(await queries.findPerson(deps.db, scope.event.id, id));
  if (!isWithinReach(scope, row.participant)) throw refuse('not_found');
  return row;
}

async function readOne(deps: Deps, request: FastifyRequest, id: string) {
  const { event } = scopeOf(request);
  const row = found(await queries.findPerson(deps.db, event.id, id));
  return presentParticipant(row, powersOf(scopeOf(request)));
}

const readingRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      all,
      {
        config: mayView,
        schema: {
          tags,
          summary: 'Participants, the last registration first',
          params: contracts.eventParams,
          querystring: contracts.participantQuery,
          response: { 200: contracts.participantPageSchema },
        },
      },
      async (request) => {
        const scope = scopeOf(request);
        const { cursor, limit, ...filter } = request.query;
        const after = readCursor(cursor, instantCursor);
        const page = { after, limit };
        const rows = await queries.listPeople(deps.db, visibleTo(scope), filter, page);
        const powers = powersOf(scope);
        return toPage(
          rows,
          limit,
          (row) => presentParticipant(row, powers),
          ({ participant }) => [participant.registeredAt.toISOString(), participant.id],
        );
      },
    );
    app.get(
      `${all}/counts`,
      {
        config: mayView,
        schema: {
          tags,
          summary: 'Participants by state, and the places taken',
          params: contracts.eventParams,
          response: { 200: contracts.participantCountsSchema },
        },
      },
      async (request) => {
        const visible = visibleTo(scopeOf(request));
        const counts = await queries.countParticipants(deps.db, visible);
        const states = {
          applied: 0,
          approved: 0,
          rejected: 0,
          waiting: 0,
          offered: 0,
          withdrawn: 0,
        };
        for (const { state, people } of counts.states) states[state] = people;
        const checkedIn = counts.states.reduce((sum, row) => sum + row.checkedIn, 0);
        return { states, checkedIn, capacity: counts.capacity, taken: counts.taken };
      },
    );
    app.get(
      `${all}/:participant`,
      {
        config: mayView,
        schema: {
          tags,
          summary: 'A participant with their answers',
          params: contracts.participantRowParams,
          response: { 200: contracts.participantDetailSchema },
        },
      },
      async (request) => {
        const row = await findReached(deps, request, request.params.participant);
        const powers = powersOf(scopeOf(request));
        return presentParticipantDetail(row, powers, await readAnswered(deps.db, row));
      },
    );
    app.get(
      `${all}/:participant/files/:file`,
      {
        config: mayView,
        schema: {
          tags,
          summary: 'A file that a participant gave as an answer',
          params: contracts.answerFileParams,
        },
      },
      async (request, reply) => {
        const { participant } = await findReached(deps, request, request.params.participant);
        return sendAnswerFile(deps, reply, participant.id, request.params.file);
      },
    );
  };

const decisionRoutes =
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

const deskRoutes =
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

/** What those who run the event see and decide. */
export const organiserRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(readingRoutes(deps));
    await app.register(decisionRoutes(deps));
    await app.register(deskRoutes(deps));
  };
