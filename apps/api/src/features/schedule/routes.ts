import * as contracts from '@ponte/contracts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { scopeOf } from '../../http/event-scope.ts';
import { writePlainly } from '../../http/plain-answer.ts';
import { few } from '../../http/rate-limit.ts';
import * as commands from './commands.ts';
import { loadComparison, loadDraft, loadQualityInForce } from './drafts.ts';
import { editRoutes } from './edit-routes.ts';
import { followRoutes } from './follow-routes.ts';
import { loadGrid } from './grid.ts';
import { presentComparison, presentDraft, presentRun } from './present.ts';
import * as queries from './queries.ts';
import { stopAllSolving } from './solving.ts';
import { studyRoutes } from './study-routes.ts';

const tags = ['schedule'];
const base = '/api/events/:event/schedule';
const view = { access: { permission: 'schedule.view' } as const };
const edit = { access: { permission: 'schedule.edit' } as const };
const params = contracts.runParams;

/** Looking at the schedule. Its quality, like the drafts, concerns everybody: an office sees neither. */
const readRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      base,
      {
        config: view,
        serializerCompiler: writePlainly,
        schema: {
          tags,
          summary: 'The grid of slots by tables',
          params: contracts.eventParams,
          response: { 200: contracts.scheduleGridSchema },
        },
      },
      (request) => loadGrid(deps.db, scopeOf(request)),
    );
    app.get(
      `${base}/quality`,
      {
        config: edit,
        serializerCompiler: writePlainly,
        schema: {
          tags,
          summary: 'How the schedule in force serves people',
          params: contracts.eventParams,
          response: { 200: contracts.scheduleQualitySchema },
        },
      },
      (request) => loadQualityInForce(deps.db, scopeOf(request).event),
    );
  };

/** Runs and their drafts, beside what is in force. */
const draftRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
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
      async (request) => {
        const runs = await queries.listRuns(deps.db, scopeOf(request).event.id);
        return { items: runs.map((run) => presentRun(run)) };
      },
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
        const draft = await loadDraft(deps.db, event, request.params.run, deps.clock.now());
        return presentDraft(draft, deps.config.secret);
      },
    );
    app.get(
      `${base}/runs/:run/comparison`,
      {
        config: edit,
        schema: {
          tags,
          summary: 'What changes from another draft, or from what is in force',
          params,
          querystring: contracts.comparisonQuery,
          response: { 200: contracts.scheduleComparisonSchema },
        },
      },
      async (request) => {
        const { event } = scopeOf(request);
        const { run } = request.params;
        return presentComparison(await loadComparison(deps.db, event, run, request.query.with));
      },
    );
  };

/** What begins a run: anew, as a repair, or once more. */
const startRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const config = { ...edit, rateLimit: few(20) };
    const response = { 201: contracts.scheduleRunSchema };
    app.post(
      `${base}/runs`,
      {
        config,
        schema: {
          tags,
          summary: 'Start the scheduler',
          params: contracts.eventParams,
          body: contracts.startRunSchema,
          response,
        },
      },
      async (request, reply) => {
        const { event } = scopeOf(request);
        const run = await commands.startRun(callOf(deps, request), event, request.body);
        return reply.status(201).send(presentRun(run));
      },
    );
    app.post(
      `${base}/repairs`,
      {
        config,
        schema: {
          tags,
          summary: 'Repair the schedule in force after a mishap, as a draft',
          params: contracts.eventParams,
          body: contracts.startRepairSchema,
          response,
        },
      },
      async (request, reply) => {
        const { event } = scopeOf(request);
        const run = await commands.startRepair(callOf(deps, request), event, request.body);
        return reply.status(201).send(presentRun(run));
      },
    );
    app.post(
      `${base}/runs/:run/restart`,
      { config, schema: { tags, summary: 'Start a run once more', params, response } },
      async (request, reply) => {
        const { event } = scopeOf(request);
        const run = await commands.restartRun(callOf(deps, request), event, request.params.run);
        return reply.status(201).send(presentRun(run));
      },
    );
  };

/** Runs of the scheduler, their drafts, and putting one in force. */
export const scheduleRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onClose', stopAllSolving);
    await app.register(readRoutes(deps));
    await app.register(draftRoutes(deps));
    await app.register(startRoutes(deps));
    await app.register(studyRoutes(deps));
    await app.register(editRoutes(deps));
    await app.register(followRoutes(deps));
    const response = { 200: contracts.scheduleRunSchema };
    app.post(
      `${base}/runs/:run/stop`,
      {
        config: edit,
        schema: { tags, summary: 'End a run with what it has found', params, response },
      },
      async (request) => {
        const { event } = scopeOf(request);
        const run = await commands.stopRun(callOf(deps, request), event, request.params.run);
        return presentRun(run);
      },
    );
    app.post(
      `${base}/runs/:run/discard`,
      { config: edit, schema: { tags, summary: 'Throw a draft away', params, response } },
      async (request) => {
        const { event } = scopeOf(request);
        const run = await commands.discardRun(callOf(deps, request), event, request.params.run);
        return presentRun(run);
      },
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
        commands.publishRun(callOf(deps, request), scopeOf(request).event, request.params.run),
    );
  };
