import * as contracts from '@ponte/contracts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { accountOf } from '../../http/session.ts';
import * as commands from './commands.ts';
import { presentOwnTask, presentWork } from './present-work.ts';
import * as queries from './queries.ts';
import { type Actor, actorOf, requireReader } from './viewing.ts';

const tags = ['networks'];
const access = 'account' as const;
const one = '/api/networks/:network';

const reader =
  ({ db }: Deps) =>
  async (actor: Actor, key: string) => {
    const viewed = await requireReader(db, actor, key);
    const { id } = viewed.network;
    return presentWork({
      ...viewed,
      accountId: actor.accountId,
      decisions: await queries.listDecisions(db, id),
      tasks: await queries.listTasks(db, id),
      contacts: await queries.listContacts(db, id),
    });
  };

const decisionRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const read = reader(deps);
    app.get(
      `${one}/work`,
      {
        config: { access },
        schema: {
          tags,
          summary: 'What the group has decided on, and who does what',
          params: contracts.networkParams,
          response: { 200: contracts.groupWorkSchema },
        },
      },
      async (request) => read(actorOf(request), request.params.network),
    );
    app.post(
      `${one}/decisions`,
      {
        config: { access },
        schema: {
          tags,
          summary: 'Write down a decision',
          params: contracts.networkParams,
          body: contracts.decisionInput,
          response: { 201: contracts.groupWorkSchema },
        },
      },
      async (request, reply) => {
        const actor = actorOf(request);
        const { network } = request.params;
        await commands.addDecision(callOf(deps, request), actor, network, request.body);
        return reply.status(201).send(await read(actor, network));
      },
    );
    app.put(
      `${one}/decisions/:decision`,
      {
        config: { access },
        schema: {
          tags,
          summary: 'Put the words of a decision right',
          params: contracts.decisionParams,
          body: contracts.changedDecision,
          response: { 200: contracts.groupWorkSchema },
        },
      },
      async (request) => {
        const actor = actorOf(request);
        const { network, decision: id } = request.params;
        const { version, ...input } = request.body;
        const seen = { id, version };
        await commands.changeDecision(callOf(deps, request), actor, network, seen, input);
        return read(actor, network);
      },
    );
    app.delete(
      `${one}/decisions/:decision`,
      {
        config: { access },
        schema: {
          tags,
          summary: 'Take out a decision that was written by mistake',
          params: contracts.decisionParams,
          response: { 204: contracts.nothing },
        },
      },
      async (request, reply) => {
        const { network, decision } = request.params;
        const call = callOf(deps, request);
        await commands.deleteDecision(call, actorOf(request), network, decision);
        return reply.status(204).send(null);
      },
    );
  };

const taskRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const read = reader(deps);
    app.post(
      `${one}/tasks`,
      {
        config: { access },
        schema: {
          tags,
          summary: 'Add a task',
          params: contracts.networkParams,
          body: contracts.taskInput,
          response: { 201: contracts.groupWorkSchema },
        },
      },
      async (request, reply) => {
        const actor = actorOf(request);
        const { network } = request.params;
        await commands.addTask(callOf(deps, request), actor, network, request.body);
        return reply.status(201).send(await read(actor, network));
      },
    );
    app.put(
      `${one}/tasks/:task`,
      {
        config: { access },
        schema: {
          tags,
          summary: 'Change a task, end it, or open it once more',
          params: contracts.taskParams,
          body: contracts.changedTask,
          response: { 200: contracts.groupWorkSchema },
        },
      },
      async (request) => {
        const actor = actorOf(request);
        const { network, task: id } = request.params;
        const { version, ...input } = request.body;
        await commands.changeTask(callOf(deps, request), actor, network, { id, version }, input);
        return read(actor, network);
      },
    );
    app.delete(
      `${one}/tasks/:task`,
      {
        config: { access },
        schema: {
          tags,
          summary: 'Delete a task',
          params: contracts.taskParams,
          response: { 204: contracts.nothing },
        },
      },
      async (request, reply) => {
        const { network, task } = request.params;
        await commands.deleteTask(callOf(deps, request), actorOf(request), network, task);
        return reply.status(204).send(null);
      },
    );
  };

const ownRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const list = async (accountId: string) => {
      const rows = await queries.listOpenTasksOf(deps.db, accountId);
      return { items: rows.map(presentOwnTask) };
    };
    app.get(
      '/api/account/tasks',
      {
        config: { access },
        schema: {
          tags,
          summary: 'What one has still to do, in all groups',
          response: { 200: contracts.ownTasksSchema },
        },
      },
      async (request) => list(accountOf(request).id),
    );
    app.post(
      '/api/account/tasks/:task/end',
      {
        config: { access },
        schema: {
          tags,
          summary: 'End a task of one’s own',
          params: contracts.ownTaskParams,
          body: contracts.seenVersion,
          response: { 200: contracts.ownTasksSchema },
        },
      },
      async (request) => {
        const { id: accountId } = accountOf(request);
        const seen = { id: request.params.task, version: request.body.version };
        await commands.finishOwnTask(callOf(deps, request), accountId, seen);
        return list(accountId);
      },
    );
  };

/** Decisions and tasks of a group, for its own people. */
export const workRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(decisionRoutes(deps));
    await app.register(taskRoutes(deps));
    await app.register(ownRoutes(deps));
  };
