import * as contracts from '@ponte/contracts';
import { whyNotLead } from '@ponte/domain';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { found } from '../../http/errors.ts';
import { accountOf } from '../../http/session.ts';
import * as commands from './commands.ts';
import { presentSurvey, presentSurveyRow } from './present-survey.ts';
import * as queries from './queries.ts';
import { type Actor, actorOf, requireReader } from './viewing.ts';

const tags = ['networks'];
const access = 'account' as const;
const list = '/api/networks/:network/surveys';
const one = `${list}/:survey`;

/** Surveys of a group, for its own people. */
export const surveyRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const { db, clock } = deps;
    const read = async (actor: Actor, key: string, id: string) => {
      const { network, viewer } = await requireReader(db, actor, key);
      const survey = found(await queries.findSurvey(db, network.id, id));
      const answers = await queries.listSurveyAnswers(db, survey.id);
      const mine = answers.find(({ accountId }) => accountId === actor.accountId) ?? null;
      return presentSurvey({ survey, network, viewer, mine, now: clock.now() }, answers);
    };
    app.get(
      list,
      {
        config: { access },
        schema: {
          tags,
          summary: 'Surveys of the group, the newest first',
          params: contracts.networkParams,
          response: { 200: contracts.surveyListSchema },
        },
      },
      async (request) => {
        const key = request.params.network;
        const { network, viewer } = await requireReader(db, actorOf(request), key);
        const rows = await queries.listSurveys(db, network.id, accountOf(request).id);
        const create = whyNotLead(viewer, network.isPublic);
        return { items: rows.map(presentSurveyRow), actions: { create } };
      },
    );
    app.post(
      list,
      {
        config: { access },
        schema: {
          tags,
          summary: 'Write a survey',
          params: contracts.networkParams,
          body: contracts.surveyTextsSchema,
          response: { 201: contracts.surveyPageSchema },
        },
      },
      async (request, reply) => {
        const actor = actorOf(request);
        const { network } = request.params;
        const call = callOf(deps, request);
        const { id } = await commands.createSurvey(call, actor, network, request.body);
        return reply.status(201).send(await read(actor, network, id));
      },
    );
    app.get(
      one,
      {
        config: { access },
        schema: {
          tags,
          summary: 'A survey; the ranking once it has ended',
          params: contracts.surveyParams,
          response: { 200: contracts.surveyPageSchema },
        },
      },
      async (request) => read(actorOf(request), request.params.network, request.params.survey),
    );
    app.put(
      one,
      {
        config: { access },
        schema: {
          tags,
          summary: 'Change a survey that nobody has seen yet',
          params: contracts.surveyParams,
          body: contracts.changedSurveySchema,
          response: { 200: contracts.surveyPageSchema },
        },
      },
      async (request) => {
        const actor = actorOf(request);
        const { network, survey: id } = request.params;
        const { version, ...texts } = request.body;
        await commands.changeSurvey(callOf(deps, request), actor, network, { id, version }, texts);
        return read(actor, network, id);
      },
    );
    app.delete(
      one,
      {
        config: { access },
        schema: {
          tags,
          summary: 'Throw a draft away',
          params: contracts.surveyParams,
          querystring: contracts.seenVersionQuery,
          response: { 204: contracts.nothing },
        },
      },
      async (request, reply) => {
        const { network, survey: id } = request.params;
        const { version } = request.query;
        await commands.deleteSurvey(callOf(deps, request), actorOf(request), network, {
          id,
          version,
        });
        return reply.status(204).send(null);
      },
    );
    app.post(
      `${one}/state`,
      {
        config: { access },
        schema: {
          tags,
          summary: 'Open the survey for answers, or close it',
          params: contracts.surveyParams,
          body: contracts.surveyStepSchema,
          response: { 200: contracts.surveyPageSchema },
        },
      },
      async (request) => {
        const actor = actorOf(request);
        const { network, survey: id } = request.params;
        const { to, version } = request.body;
        await commands.moveSurvey(callOf(deps, request), actor, network, { id, version }, to);
        return read(actor, network, id);
      },
    );
    app.post(
      `${one}/decision`,
      {
        config: { access },
        schema: {
          tags,
          summary: 'End the survey in the sectors that were chosen',
          params: contracts.surveyParams,
          body: contracts.decideSurveySchema,
          response: { 200: contracts.surveyPageSchema },
        },
      },
      async (request) => {
        const actor = actorOf(request);
        const { network, survey: id } = request.params;
        const call = callOf(deps, request);
        await commands.decideSurvey(call, actor, network, { ...request.body, id });
        return read(actor, network, id);
      },
    );
  };
