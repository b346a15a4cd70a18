import * as contracts from '@ponte/contracts';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { scopeOf, subjectOf } from '../../http/event-scope.ts';
import * as commands from './commands.ts';
import { presentAvailability, presentOwnSession } from './present.ts';
import * as queries from './queries.ts';

const tags = ['timetable'];
const asParticipant = { access: 'participant' } as const;

/** When a participant is there, and which sessions they attend. */
export const availabilityRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const answerAvailability = async (request: FastifyRequest) => {
      const [{ event }, subject] = [scopeOf(request), subjectOf(request)];
      const rows = await queries.listAvailability(deps.db, event.id, subject.id);
      return presentAvailability(rows, event, subject);
    };
    app.get(
      '/api/events/:event/as/:participant/availability',
      {
        config: asParticipant,
        schema: {
          tags,
          summary: 'Every slot and what the participant is taken by',
          params: contracts.participantParams,
          response: { 200: contracts.availabilitySchema },
        },
      },
      answerAvailability,
    );
    app.put(
      '/api/events/:event/as/:participant/availability',
      {
        config: asParticipant,
        schema: {
          tags,
          summary: 'Say in which slots the participant is not there',
          params: contracts.participantParams,
          body: contracts.changeAvailabilitySchema,
          response: { 200: contracts.availabilitySchema },
        },
      },
      async (request) => {
        const [{ event }, subject] = [scopeOf(request), subjectOf(request)];
        const { absentSlotIds } = request.body;
        await commands.changeAvailability(callOf(deps, request), event, subject, absentSlotIds);
        return answerAvailability(request);
      },
    );
    app.get(
      '/api/events/:event/as/:participant/sessions',
      {
        config: asParticipant,
        schema: {
          tags,
          summary: 'The agenda as the participant sees it',
          params: contracts.participantParams,
          response: { 200: contracts.ownAgendaSchema },
        },
      },
      async (request) => {
        const [{ event }, subject] = [scopeOf(request), subjectOf(request)];
        const rows = await queries.listOwnSessions(deps.db, event.id, subject.id);
        return { items: rows.map((row) => presentOwnSession(row, event, subject)) };
      },
    );
    await app.register(attendanceRoutes(deps));
  };

const attendanceRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.put(
      '/api/events/:event/as/:participant/sessions/:session',
      {
        config: asParticipant,
        schema: {
          tags,
          summary: 'Sign up for a session',
          params: contracts.ownSessionParams,
          response: { 200: contracts.ownSessionSchema },
        },
      },
      async (request) => {
        const [{ event }, subject] = [scopeOf(request), subjectOf(request)];
        const call = callOf(deps, request);
        const row = await commands.attendSession(call, event, subject, request.params.session);
        return presentOwnSession(row, event, subject);
      },
    );
    app.delete(
      '/api/events/:event/as/:participant/sessions/:session',
      {
        config: asParticipant,
        schema: {
          tags,
          summary: 'Give up the seat in a session',
          params: contracts.ownSessionParams,
          response: { 200: contracts.ownSessionSchema },
        },
      },
      async (request) => {
        const [{ event }, subject] = [scopeOf(request), subjectOf(request)];
        const call = callOf(deps, request);
        const row = await commands.leaveSession(call, event, subject, request.params.session);
        return presentOwnSession(row, event, subject);
      },
    );
  };
