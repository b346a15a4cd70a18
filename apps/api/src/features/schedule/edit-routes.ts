import * as contracts from '@ponte/contracts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { scopeOf } from '../../http/event-scope.ts';
import { presentMeeting } from '../meetings/commands.ts';
import { loadDraft } from './drafts.ts';
import { editDraft, startEdit, undoDraftEdit } from './edits.ts';
import { listMoves, type MoveResult, moveMeetings, undoMove } from './moves.ts';
import { loadPlaces } from './places.ts';
import { presentDraft, presentMove, presentRun } from './present.ts';

const tags = ['schedule'];
const base = '/api/events/:event/schedule';
const config = { access: { permission: 'schedule.edit' } as const };

/** Changing a draft by hand. */
const draftEditRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const response = { 200: contracts.scheduleDraftSchema };
    app.post(
      `${base}/edits`,
      {
        config,
        schema: {
          tags,
          summary: 'Open what is in force as a draft to be changed by hand',
          params: contracts.eventParams,
          response: { 201: contracts.scheduleRunSchema },
        },
      },
      async (request, reply) => {
        const run = await startEdit(callOf(deps, request), scopeOf(request).event);
        return reply.status(201).send(presentRun(run));
      },
    );
    app.post(
      `${base}/runs/:run/edits`,
      {
        config,
        schema: {
          tags,
          summary: 'Move meetings within a draft',
          params: contracts.runParams,
          body: contracts.editDraftSchema,
          response,
        },
      },
      async (request) => {
        const { event } = scopeOf(request);
        await editDraft(callOf(deps, request), event, request.params.run, request.body);
        const draft = await loadDraft(deps.db, event, request.params.run, deps.clock.now());
        return presentDraft(draft, deps.config.secret);
      },
    );
    app.post(
      `${base}/runs/:run/undo`,
      {
        config,
        schema: {
          tags,
          summary: 'Take the last change by hand of a draft back',
          params: contracts.runParams,
          body: contracts.undoEditSchema,
          response,
        },
      },
      async (request) => {
        const { event } = scopeOf(request);
        const { run } = request.params;
        await undoDraftEdit(callOf(deps, request), event, run, request.body.revision);
        const draft = await loadDraft(deps.db, event, run, deps.clock.now());
        return presentDraft(draft, deps.config.secret);
      },
    );
  };

/** Changing what is in force by hand, at once, and where a meeting could go. */
export const editRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(draftEditRoutes(deps));
    const presentMoved = (
      { editId, meetings }: MoveResult,
      event: Parameters<typeof undoMove>[1],
    ) => {
      const view = { actor: 'organiser' as const, event, now: deps.clock.now().getTime() };
      return { editId, meetings: meetings.map((meeting) => presentMeeting(meeting, view)) };
    };
    app.get(
      `${base}/meetings/:meeting/places`,
      {
        config,
        schema: {
          tags,
          summary: 'Where a meeting could go, and what is in the way elsewhere',
          params: contracts.scheduleMeetingParams,
          querystring: contracts.placesQuery,
          response: { 200: contracts.meetingPlacesSchema },
        },
      },
      (request) => {
        const { event } = scopeOf(request);
        const where = { meetingId: request.params.meeting, runId: request.query.run };
        return loadPlaces(deps.db, event, where, deps.clock.now());
      },
    );
    app.get(
      `${base}/moves`,
      {
        config,
        schema: {
          tags,
          summary: 'The latest changes by hand, and whether each can be taken back',
          params: contracts.eventParams,
          response: { 200: contracts.handEditListSchema },
        },
      },
      async (request) => {
        const moves = await listMoves(deps.db, scopeOf(request).event, deps.clock.now());
        return { items: moves.map(presentMove) };
      },
    );
    app.post(
      `${base}/moves`,
      {
        config,
        schema: {
          tags,
          summary: 'Move meetings of the schedule in force, all or none',
          params: contracts.eventParams,
          body: contracts.moveMeetingsSchema,
          response: { 200: contracts.movedMeetingsSchema },
        },
      },
      async (request) => {
        const { event } = scopeOf(request);
        const moved = await moveMeetings(callOf(deps, request), event, request.body.moves);
        return presentMoved(moved, event);
      },
    );
    app.post(
      `${base}/moves/:edit/undo`,
      {
        config,
        schema: {
          tags,
          summary: 'Take a change by hand back',
          params: contracts.editParams,
          response: { 200: contracts.movedMeetingsSchema },
        },
      },
      async (request) => {
        const { event } = scopeOf(request);
        return presentMoved(
          await undoMove(callOf(deps, request), event, request.params.edit),
          event,
        );
      },
    );
  };
