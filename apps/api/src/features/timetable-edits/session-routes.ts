import * as contracts from '@ponte/contracts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { found } from '../../http/errors.ts';
import { scopeOf } from '../../http/event-scope.ts';
import { presentSession } from '../timetable/commands.ts';
import { findSession } from '../timetable/queries.ts';
import * as commands from './commands.ts';
import { presentEffect } from './present.ts';

const tags = ['timetable-edits'];
const mayEdit = { access: { permission: 'timetable.edit' } } as const;
const url = '/api/events/:event/sessions/:session';

export const sessionEditRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      `${url}/preview`,
      {
        config: mayEdit,
        schema: {
          tags,
          summary: 'Which meetings of its attendees the changed session would run into',
          params: contracts.sessionParams,
          body: contracts.sessionPreviewSchema,
          response: { 200: contracts.editPreviewSchema },
        },
      },
      async (request) => {
        const [{ event }, { session }] = [scopeOf(request), request.params];
        const { change } = request.body;
        return presentEffect(
          await commands.previewSession(callOf(deps, request), event, session, change),
        );
      },
    );
    app.put(
      url,
      {
        config: mayEdit,
        schema: {
          tags,
          summary: 'Change the session; its attendees are busy in its new time',
          params: contracts.sessionParams,
          body: contracts.changeSessionSchema,
          response: { 200: contracts.sessionSchema },
        },
      },
      async (request) => {
        const { id: eventId, zone } = scopeOf(request).event;
        const key = { eventId, id: request.params.session };
        const { version, confirmed, ...plan } = request.body;
        await commands.editSession(callOf(deps, request), key, plan, { version, confirmed });
        return presentSession(found(await findSession(deps.db, eventId, key.id)), zone);
      },
    );
  };
