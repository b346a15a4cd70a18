import * as contracts from '@ponte/contracts';
import { reachOf, whyNotDeleteNote } from '@ponte/domain';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { scopeOf } from '../../http/event-scope.ts';
import { accountOf } from '../../http/session.ts';
import * as commands from './commands.ts';
import { findReached } from './powers.ts';
import * as queries from './queries.ts';

const tags = ['participants'];
const notes = '/api/events/:event/participants/:participant/notes';
/** Whoever decides about people may note why; a door or a viewer reads none of it. */
const config = { access: { permission: 'participants.decide' } } as const;

const mayDeleteAll = (request: FastifyRequest): boolean =>
  reachOf(scopeOf(request).roles, 'event.edit') === 'all';

async function readNotes(deps: Deps, request: FastifyRequest, participantId: string) {
  const rows = await queries.listNotes(deps.db, participantId);
  const me = accountOf(request).id;
  return {
    items: rows.map(({ id, text, createdAt, accountId, authorName }) => ({
      id,
      text,
      createdAt: createdAt.toISOString(),
      author: accountId && authorName ? { id: accountId, name: authorName } : null,
      actions: { delete: whyNotDeleteNote(accountId === me, mayDeleteAll(request)) },
    })),
  };
}

/** What the organising team notes about people. */
export const noteRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const response = { 200: contracts.participantNoteListSchema };
    app.get(
      notes,
      {
        config,
        schema: {
          tags,
          summary: 'The team’s notes about a participant, the latest first',
          params: contracts.participantRowParams,
          response,
        },
      },
      async (request) => {
        const { participant } = await findReached(deps, request, request.params.participant);
        return readNotes(deps, request, participant.id);
      },
    );
    app.post(
      notes,
      {
        config,
        schema: {
          tags,
          summary: 'Note something about a participant',
          params: contracts.participantRowParams,
          body: contracts.newNoteSchema,
          response,
        },
      },
      async (request) => {
        const { participant } = await findReached(deps, request, request.params.participant);
        await commands.addNote(callOf(deps, request), participant, request.body.text);
        return readNotes(deps, request, participant.id);
      },
    );
    app.delete(
      `${notes}/:note`,
      {
        config,
        schema: {
          tags,
          summary: 'Take a note back',
          params: contracts.noteParams,
          response,
        },
      },
      async (request) => {
        const { participant } = await findReached(deps, request, request.params.participant);
        const call = callOf(deps, request);
        await commands.deleteNote(call, participant, request.params.note, mayDeleteAll(request));
        return readNotes(deps, request, participant.id);
      },
    );
  };
