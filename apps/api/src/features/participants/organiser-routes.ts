import * as contracts from '@ponte/contracts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Deps } from '../../deps.ts';
import { readCursor, toPage } from '../../http/cursor.ts';
import { type EventScope, scopeOf } from '../../http/event-scope.ts';
import { decisionRoutes, deskRoutes } from './decision-routes.ts';
import { sendAnswerFile } from './files.ts';
import { noteRoutes } from './note-routes.ts';
import { readAnswered } from './own-routes.ts';
import { findReached, powersOf } from './powers.ts';
import { presentParticipant, presentParticipantDetail } from './present.ts';
import * as queries from './queries.ts';

const tags = ['participants'];
const all = '/api/events/:event/participants';
const mayView = { access: { permission: 'participants.view' } } as const;

/** Where a page ends, by the order of its list. */
const cursorOf = {
  registeredAt: z.tuple([z.iso.datetime(), z.uuid()]),
  name: z.tuple([z.string(), z.uuid()]),
  organisation: z.tuple([z.string(), z.uuid()]),
  state: z.tuple([contracts.participantState, z.uuid()]),
} as const;

const visibleTo = ({ event, reach, offices }: EventScope): queries.Visible => ({
  eventId: event.id,
  offices: reach === 'all' ? null : offices,
});

const readingRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      all,
      {
        config: mayView,
        schema: {
          tags,
          summary: 'Participants, unless told otherwise the last registration first',
          params: contracts.eventParams,
          querystring: contracts.participantQuery,
          response: { 200: contracts.participantPageSchema },
        },
      },
      async (request) => {
        const scope = scopeOf(request);
        const { cursor, limit, sort, direction, ...filter } = request.query;
        const order = { sort, direction };
        const after = readCursor(cursor, cursorOf[sort]);
        const page = { order, after, limit };
        const rows = await queries.listPeople(deps.db, visibleTo(scope), filter, page);
        const powers = powersOf(scope);
        return toPage(
          rows,
          limit,
          (row) => presentParticipant(row, powers),
          (row) => [queries.sortValueOf(row, order), row.participant.id],
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

/** What those who run the event see and decide. */
export const organiserRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(readingRoutes(deps));
    await app.register(decisionRoutes(deps));
    await app.register(deskRoutes(deps));
    await app.register(noteRoutes(deps));
  };
