import * as contracts from '@ponte/contracts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { scopeOf } from '../../http/event-scope.ts';
import * as commands from './commands.ts';
import { presentQuestion } from './present-form.ts';
import * as queries from './queries.ts';

const tags = ['participants'];
const questions = '/api/events/:event/questions';
const mayView = { access: { permission: 'event.view' } } as const;
const mayEdit = { access: { permission: 'event.edit' } } as const;
const params = contracts.eventParams;

async function readQuestions(deps: Deps, eventId: string) {
  return { items: (await queries.listQuestions(deps.db, eventId)).map(presentQuestion) };
}

/** What people are asked when they register. */
export const questionRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      questions,
      {
        config: { access: 'visitor' },
        schema: {
          tags,
          summary: 'Registration questions of all types',
          params,
          response: { 200: contracts.questionListSchema },
        },
      },
      async (request) => readQuestions(deps, scopeOf(request).event.id),
    );
    app.get(
      `${questions}/settings`,
      {
        config: mayView,
        schema: {
          tags,
          summary: 'Questions with the number of answers each has',
          params,
          response: { 200: contracts.countedQuestionListSchema },
        },
      },
      async (request) => {
        const rows = await queries.listCountedQuestions(deps.db, scopeOf(request).event.id);
        return {
          items: rows.map(({ question, answers }) => ({ ...presentQuestion(question), answers })),
        };
      },
    );
    app.post(
      questions,
      {
        config: mayEdit,
        schema: {
          tags,
          summary: 'Add a question',
          params,
          body: contracts.newQuestionSchema,
          response: { 201: contracts.questionSchema },
        },
      },
      async (request, reply) => {
        const { event } = scopeOf(request);
        const row = await commands.createQuestion(callOf(deps, request), event, request.body);
        return reply.status(201).send(presentQuestion(row));
      },
    );
    app.patch(
      `${questions}/:question`,
      {
        config: mayEdit,
        schema: {
          tags,
          summary: 'Change a question',
          params: contracts.questionParams,
          body: contracts.changedQuestionSchema,
          response: { 200: contracts.questionSchema },
        },
      },
      async (request) => {
        const { event } = scopeOf(request);
        const { question } = request.params;
        const call = callOf(deps, request);
        return presentQuestion(await commands.changeQuestion(call, event, question, request.body));
      },
    );
    app.delete(
      `${questions}/:question`,
      {
        config: mayEdit,
        schema: {
          tags,
          summary: 'Delete a question and its answers',
          params: contracts.questionParams,
          body: contracts.seenVersion,
          response: { 204: contracts.nothing },
        },
      },
      async (request, reply) => {
        const { event } = scopeOf(request);
        const { question } = request.params;
        const call = callOf(deps, request);
        await commands.deleteQuestion(call, event, question, request.body.version);
        return reply.status(204).send(null);
      },
    );
    app.put(
      `${questions}/order`,
      {
        config: mayEdit,
        schema: {
          tags,
          summary: 'Put the questions into order',
          params,
          body: contracts.orderSchema,
          response: { 200: contracts.questionListSchema },
        },
      },
      async (request) => {
        const { event } = scopeOf(request);
        await commands.orderQuestions(callOf(deps, request), event, request.body.ids);
        return readQuestions(deps, event.id);
      },
    );
  };
