import * as contracts from '@ponte/contracts';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { found } from '../../http/errors.ts';
import { scopeOf } from '../../http/event-scope.ts';
import { few } from '../../http/rate-limit.ts';
import { findMeetings } from '../meetings/queries.ts';
import * as commands from './commands.ts';
import { loadGrid } from './grid.ts';
import { presentDraft, presentRun } from './present.ts';
import * as queries from './queries.ts';
import { stopAllSolving } from './solving.ts';

const tags = ['schedule'];
const base = '/api/events/:event/schedule';
const view = { access: { permission: 'schedule.view' } as const };
const edit = { access: { permission: 'schedule.edit' } as const };
const params = contracts.runParams;

/** Looking at the schedule and at the drafts. Drafts concern everybody, so that an office sees none. */
const readRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      base,
      {
        config: view,
        schema: {
          tags,
          summary: 'The grid of slots by tables',
          params: contracts.eventParams,
          response: { 200: contracts.scheduleGridSchema },
        },
      },
      (request) => loadGrid(deps.db, scopeOf(request), deps.clock.now()),
    );
    app.get(
      `${base}/runs`,
      {
        config: edit,
        schema: {
          tags,
          summary: 'Runs of the scheduler',
          params: contracts.eventParams,
          response: { 200: contracts.scheduleRunListSchema },
        },
      },
      async (request) => ({
        items: (await queries.listRuns(deps.db, scopeOf(request).event.id)).map(presentRun),
      }),
    );
    app.get(
      `${base}/runs/:run`,
      {
        config: edit,
        schema: {
          tags,
          summary: 'A draft beside what is in force',
          params,
          response: { 200: contracts.scheduleDraftSchema },
        },
      },
      async (request) => {
        const { event } = scopeOf(request);
        const run = found(await queries.findRun(deps.db, event.id, request.params.run));
        const ids = [...run.placements, ...run.unscheduled].map(({ meetingId }) => meetingId);
        return presentDraft(run, await findMeetings(deps.db, event.id, ids));
      },
    );
  };

/** Runs of the scheduler, their drafts, and putting one in force. */
export const scheduleRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onClose', stopAllSolving);
    await app.register(readRoutes(deps));
    app.post(
      `${base}/runs`,
      {
        config: { ...edit, rateLimit: few(20) },
        schema: {
          tags,
          summary: 'Start the scheduler',
          params: contracts.eventParams,
          body: contracts.startRunSchema,
          response: { 201: contracts.scheduleRunSchema },
        },
      },
      async (request, reply) =>
        reply
          .status(201)
          .send(
            presentRun(
              await commands.startRun(callOf(deps, request), scopeOf(request).event, request.body),
            ),
          ),
    );
    const runOf = (request: FastifyRequest<{ Params: unknown }>) =>
      (request.params as { run: string }).run;
    app.post(
      `${base}/runs/:run/stop`,
      {
        config: edit,
        schema: {
          tags,
          summary: 'End a run with what it has found',
          params,
          response: { 200: contracts.scheduleRunSchema },
        },
      },
      async (request) =>
        presentRun(
          await commands.stopRun(callOf(deps, request), scopeOf(request).event, runOf(request)),
        ),
    );
    app.post(
      `${base}/runs/:run/discard`,
      {
        config: edit,
        schema: {
          tags,
          summary: 'Throw a draft away',
          params,
          response: { 200: contracts.scheduleRunSchema },
        },
      },
      async (request) =>
        presentRun(
          await commands.discardRun(callOf(deps, request), scopeOf(request).event, runOf(request)),
        ),
    );
    app.post(
      `${base}/runs/:run/publish`,
      {
        config: edit,
        schema: {
          tags,
          summary: 'Put a draft in force and invite',
          params,
          response: { 200: contracts.publishedSchema },
        },
      },
      (request) =>
        commands.publishRun(callOf(deps, request), scopeOf(request).event, runOf(request)),
    );
  };
