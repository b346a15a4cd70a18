import * as contracts from '@ponte/contracts';
import type { Queryable } from '@ponte/db';
import { whyNotActOnParticipant } from '@ponte/domain';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { found } from '../../http/errors.ts';
import { scopeOf, subjectOf } from '../../http/event-scope.ts';
import { few } from '../../http/rate-limit.ts';
import { accountOf } from '../../http/session.ts';
import * as commands from './commands.ts';
import { receiveAnswerFile, sendAnswerFile } from './files.ts';
import { type Answered, presentHome, presentOwnRegistration } from './present.ts';
import * as queries from './queries.ts';

const tags = ['participants'];
const own = '/api/events/:event/as/:participant';
const params = contracts.participantParams;

/** The questions of a participant's type with the answers and files that were given. */
export async function readAnswered(
  db: Queryable,
  { participant }: queries.PersonRow,
): Promise<Answered> {
  const questions = await queries.listQuestions(db, participant.eventId, participant.typeId);
  const answers = await queries.listAnswers(db, participant.id);
  const fileQuestions = new Set(
    questions.filter(({ kind }) => kind === 'file').map(({ id }) => id),
  );
  const ids = answers.flatMap(({ questionId, value }) =>
    fileQuestions.has(questionId) && typeof value === 'string' ? [value] : [],
  );
  return { questions, answers, files: await queries.listFiles(db, ids) };
}

async function readOwn(deps: Deps, request: FastifyRequest, participantId: string) {
  const { event, me } = scopeOf(request);
  const row = found(await queries.findPerson(deps.db, event.id, participantId));
  return presentOwnRegistration(row, event, await readAnswered(deps.db, row), {
    isOnBehalf: me?.id !== participantId,
    now: deps.clock.now().getTime(),
    register: whyNotActOnParticipant(row.participant.state, 'register'),
  });
}

const registrationRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/api/events/:event/registrations',
      {
        config: { access: 'guest', rateLimit: few(30) },
        schema: {
          tags,
          summary: 'Register for the event, or again after a withdrawal or rejection',
          params: contracts.eventParams,
          body: contracts.registrationSchema,
          response: { 201: contracts.ownRegistrationSchema },
        },
      },
      async (request, reply) => {
        const { event, me } = scopeOf(request);
        const call = callOf(deps, request);
        const made = await commands.register(call, event, accountOf(request), request.body);
        if (!me) scopeOf(request).me = made;
        return reply.status(201).send(await readOwn(deps, request, made.id));
      },
    );
    app.post(
      '/api/events/:event/registration-files',
      {
        config: { access: 'guest', rateLimit: few(20) },
        schema: {
          tags,
          summary: 'Leave a file (multipart) that the registration will name as an answer',
          consumes: ['multipart/form-data'],
          params: contracts.eventParams,
          response: { 201: contracts.storedFileSchema },
        },
      },
      async (request, reply) =>
        reply.status(201).send(await receiveAnswerFile(callOf(deps, request), request)),
    );
  };

const placeRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      `${own}/place`,
      {
        config: { access: 'participant' },
        schema: {
          tags,
          summary: 'Take the place that was offered',
          params,
          response: { 200: contracts.ownRegistrationSchema },
        },
      },
      async (request) => {
        const { id } = subjectOf(request);
        await commands.takeOfferedPlace(callOf(deps, request), scopeOf(request).event, id);
        return readOwn(deps, request, id);
      },
    );
    app.delete(
      `${own}/application`,
      {
        config: { access: 'participant' },
        schema: {
          tags,
          summary: 'Withdraw a registration that is not approved yet',
          params,
          response: { 200: contracts.ownRegistrationSchema },
        },
      },
      async (request) => {
        const { id } = subjectOf(request);
        await commands.withdrawApplication(callOf(deps, request), scopeOf(request).event, id);
        return readOwn(deps, request, id);
      },
    );
  };

const pageRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      own,
      {
        config: { access: 'participant' },
        schema: {
          tags,
          summary: 'The own registration',
          params,
          response: { 200: contracts.ownRegistrationSchema },
        },
      },
      async (request) => readOwn(deps, request, subjectOf(request).id),
    );
    app.patch(
      own,
      {
        config: { access: 'participant' },
        schema: {
          tags,
          summary: 'Change job title, languages, presence or answers',
          params,
          body: contracts.changedRegistrationSchema,
          response: { 200: contracts.ownRegistrationSchema },
        },
      },
      async (request) => {
        const subject = subjectOf(request);
        const { event } = scopeOf(request);
        await commands.changeRegistration(callOf(deps, request), event, subject, request.body);
        return readOwn(deps, request, subject.id);
      },
    );
    app.get(
      `${own}/home`,
      {
        config: { access: 'participant' },
        schema: {
          tags,
          summary: 'Where one stands, what to do next, whom one meets next',
          params,
          response: { 200: contracts.participantHomeSchema },
        },
      },
      async (request) => {
        const subject = subjectOf(request);
        const now = deps.clock.now();
        const facts = found(await queries.readHome(deps.db, subject.id, now));
        return presentHome(subject, scopeOf(request).event, facts, now.getTime());
      },
    );
    app.get(
      `${own}/files/:file`,
      {
        config: { access: 'participant' },
        schema: {
          tags,
          summary: 'A file given as an answer',
          params: contracts.ownAnswerFileParams,
        },
      },
      async (request, reply) =>
        sendAnswerFile(deps, reply, subjectOf(request).id, request.params.file),
    );
  };

/** What people do for themselves, or somebody does for them. */
export const ownRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(registrationRoutes(deps));
    await app.register(placeRoutes(deps));
    await app.register(pageRoutes(deps));
  };
