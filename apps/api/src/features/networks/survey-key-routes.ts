import * as contracts from '@ponte/contracts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { found } from '../../http/errors.ts';
import { accountOf } from '../../http/session.ts';
import * as commands from './commands.ts';
import { presentQuestion } from './present-survey.ts';
import * as queries from './queries.ts';

const tags = ['networks'];
const access = 'account' as const;
const path = '/api/surveys/:key';

/** Answering a survey by the address that the group hands on, for institutions and local actors alike. */
export const surveyKeyRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const { db, clock } = deps;
    const read = async (key: string, accountId: string) => {
      const survey = found(await queries.findSurveyByKey(db, key));
      const network = found(await queries.findNetwork(db, survey.networkId));
      const mine = await queries.findSurveyAnswer(db, survey.id, accountId);
      return presentQuestion({ survey, network, mine, now: clock.now() });
    };
    app.get(
      path,
      {
        config: { access },
        schema: {
          tags,
          summary: 'The question, and what one has answered',
          params: contracts.surveyKeyParams,
          response: { 200: contracts.surveyQuestionSchema },
        },
      },
      async (request) => read(request.params.key, accountOf(request).id),
    );
    app.put(
      path,
      {
        config: { access },
        schema: {
          tags,
          summary: 'Answer, or change one’s answer',
          params: contracts.surveyKeyParams,
          body: contracts.surveyAnswerSchema,
          response: { 200: contracts.surveyQuestionSchema },
        },
      },
      async (request) => {
        const { key } = request.params;
        const accountId = accountOf(request).id;
        const { id } = found(await queries.findSurveyByKey(db, key));
        await commands.answerSurvey(callOf(deps, request), accountId, id, request.body);
        return read(key, accountId);
      },
    );
  };
