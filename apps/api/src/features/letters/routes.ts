import * as contracts from '@ponte/contracts';
import { letterKinds } from '@ponte/domain';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { scopeOf } from '../../http/event-scope.ts';
import { findOwnWords } from '../../mail/letter-texts.ts';
import * as commands from './commands.ts';
import { presentLetter, writePreview } from './preview.ts';
import { type LetterKey, listOwnLetters } from './queries.ts';

const tags = ['letters'];
const config = { access: { permission: 'event.edit' } as const };
const params = contracts.letterParams;
const base = '/api/events/:event/letters/:letter/:locale';

/** The words of the mails of an event, as its organiser wants them. */
export const letterRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const keyOf = (request: FastifyRequest, given: Omit<LetterKey, 'eventId'>): LetterKey => ({
      eventId: scopeOf(request).event.id,
      letter: given.letter,
      locale: given.locale,
    });
    const sideOf = (request: FastifyRequest, { letter, locale }: LetterKey) => ({
      config: deps.config,
      event: scopeOf(request).event,
      letter,
      locale,
    });
    const show = async (request: FastifyRequest, key: LetterKey) =>
      presentLetter(sideOf(request, key), await findOwnWords(deps.db, key));
    app.get(
      '/api/events/:event/letters',
      {
        config,
        schema: {
          tags,
          summary: 'The letters whose words can be replaced',
          params: contracts.eventParams,
          response: { 200: contracts.letterListSchema },
        },
      },
      async (request) => {
        const own = await listOwnLetters(deps.db, scopeOf(request).event.id);
        return {
          items: letterKinds.map((letter) => ({
            letter,
            ownLocales: own.flatMap((row) => (row.letter === letter ? [row.locale] : [])),
          })),
        };
      },
    );
    app.get(
      base,
      {
        config,
        schema: {
          tags,
          summary: 'The words of a letter in one language',
          params,
          response: { 200: contracts.letterSchema },
        },
      },
      (request) => show(request, keyOf(request, request.params)),
    );
    app.put(
      base,
      {
        config,
        schema: {
          tags,
          summary: 'Replace the words',
          params,
          body: contracts.changeLetterSchema,
          response: { 200: contracts.letterSchema },
        },
      },
      async (request) => {
        const key = keyOf(request, request.params);
        const { event } = scopeOf(request);
        await commands.changeLetter(callOf(deps, request), event, key, request.body);
        return show(request, key);
      },
    );
    app.delete(
      base,
      {
        config,
        schema: {
          tags,
          summary: 'Take the standard words again',
          params,
          response: { 200: contracts.letterSchema },
        },
      },
      async (request) => {
        const key = keyOf(request, request.params);
        await commands.resetLetter(callOf(deps, request), scopeOf(request).event, key);
        return show(request, key);
      },
    );
    app.post(
      `${base}/preview`,
      {
        config,
        schema: {
          tags,
          summary: 'What somebody would get; nothing is kept',
          params,
          body: contracts.letterWordsSchema,
          response: { 200: contracts.letterPreviewSchema },
        },
      },
      async (request) => {
        const key = keyOf(request, request.params);
        commands.ensurePlaceholders(key.letter, request.body);
        return writePreview(sideOf(request, key), request.body);
      },
    );
  };
