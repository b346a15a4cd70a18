import * as contracts from '@ponte/contracts';
import { limits } from '@ponte/domain';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Deps } from '../../deps.ts';
import { splitWords } from '../../directory/words.ts';
import { readCursor, toPage } from '../../http/cursor.ts';
import { ensure, found } from '../../http/errors.ts';
import { isWithinReach, scopeOf, subjectOf } from '../../http/event-scope.ts';
import { perAccount } from '../../http/rate-limit.ts';
import * as directory from './directory.ts';
import { presentDirectoryEntry, presentDirectoryRow, presentFacets } from './present.ts';
import type { DirectoryFilter, DirectoryPosition, DirectoryView } from './queries.ts';

const tags = ['profiles'];

const cursorShape = z.tuple([
  z.string().regex(/^-?\d{1,9}$/),
  z.string().max(limits.title + limits.name + 50),
  z.uuid(),
]);

function readPosition(cursor: string | undefined): DirectoryPosition | null {
  const read = readCursor(cursor, cursorShape);
  return read ? [Number(read[0]), read[1], read[2]] : null;
}

type Query = z.infer<typeof contracts.eventDirectoryQuery>;

async function answerPage(
  deps: Deps,
  view: DirectoryView,
  query: Query,
  eyes: { standpoint: directory.Standpoint | null } & Pick<
    DirectoryFilter,
    'fitting' | 'savedById'
  >,
): Promise<contracts.DirectoryShape> {
  const { q, cursor, limit, ...filter } = query;
  const page = await directory.readDirectory(
    deps,
    view,
    {
      ...filter,
      words: splitWords(q ?? ''),
      fitting: eyes.fitting,
      savedById: eyes.savedById,
    },
    { after: readPosition(cursor), limit },
  );
  const profiles = Map.groupBy(page.profiles, ({ participantId }) => participantId);
  const { items, nextCursor } = toPage(
    page.rows,
    limit,
    (row) =>
      presentDirectoryRow(row, profiles.get(row.participant.id) ?? [], {
        standpoint: eyes.standpoint,
        isSaved: page.savedIds.has(row.participant.id),
      }),
    (row) => [String(row.score), row.sortName, row.participant.id],
  );
  return {
    items,
    nextCursor,
    facets: page.facets && presentFacets(page.facets),
    whyNotSuggest: eyes.standpoint?.whyNotSuggest ?? null,
  };
}

const participantRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/events/:event/as/:participant/directory',
      {
        config: { access: 'participant', rateLimit: perAccount(120) },
        schema: {
          tags,
          summary: 'Find people to meet',
          params: contracts.participantParams,
          querystring: contracts.directoryQuery,
          response: { 200: contracts.directorySchema },
        },
      },
      async (request) => {
        const viewer = subjectOf(request);
        ensure(viewer.state === 'approved' ? null : 'participant_not_approved');
        const standpoint = await directory.findStandpoint(deps.db, viewer);
        const { mode, saved, ...query } = request.query;
        const { organisationId } = viewer;
        const fitting =
          mode === 'fits' ? { typeIds: standpoint.reachableTypes, organisationId } : null;
        const view = { eventId: viewer.eventId, exceptId: viewer.id, offices: null };
        const savedById = saved ? viewer.id : null;
        return answerPage(deps, view, query, { standpoint, fitting, savedById });
      },
    );
    app.get(
      '/api/events/:event/as/:participant/directory/:counterpart',
      {
        // Reading profiles takes minutes; collecting them all would take seconds.
        config: { access: 'participant', rateLimit: perAccount(300, '1 hour') },
        schema: {
          tags,
          summary: 'A participant as others see them; one’s own page as a preview',
          params: contracts.counterpartParams,
          response: { 200: contracts.directoryEntrySchema },
        },
      },
      async (request) => {
        const viewer = subjectOf(request);
        const { counterpart } = request.params;
        const id = counterpart === 'me' ? viewer.id : counterpart;
        const isMe = id === viewer.id;
        ensure(isMe || viewer.state === 'approved' ? null : 'participant_not_approved');
        const detail = await directory.readDirectoryEntry(deps.db, viewer.eventId, id, viewer.id);
        const isSeen = isMe || detail?.person.participant.state === 'approved';
        const standpoint = await directory.findStandpoint(deps.db, viewer);
        return presentDirectoryEntry(found(isSeen ? detail : null), standpoint);
      },
    );
  };

/** The directory as participants search it, and as those who run the event see it. */
export const directoryRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(participantRoutes(deps));
    app.get(
      '/api/events/:event/directory',
      {
        config: { access: { permission: 'participants.view' }, rateLimit: perAccount(120) },
        schema: {
          tags,
          summary: 'The directory as the organiser sees it',
          params: contracts.eventParams,
          querystring: contracts.eventDirectoryQuery,
          response: { 200: contracts.directorySchema },
        },
      },
      async (request) => {
        const { event, reach, offices } = scopeOf(request);
        const view = {
          eventId: event.id,
          exceptId: null,
          offices: reach === 'all' ? null : offices,
        };
        const eyes = { standpoint: null, fitting: null, savedById: null };
        return answerPage(deps, view, request.query, eyes);
      },
    );
    app.get(
      '/api/events/:event/directory/:participant',
      {
        config: {
          access: { permission: 'participants.view' },
          rateLimit: perAccount(600, '1 hour'),
        },
        schema: {
          tags,
          summary: 'A participant’s page, as the organiser sees it',
          params: contracts.directoryEntryParams,
          response: { 200: contracts.directoryEntrySchema },
        },
      },
      async (request) => {
        const scope = scopeOf(request);
        const { participant: id } = request.params;
        const detail = await directory.readDirectoryEntry(deps.db, scope.event.id, id, null);
        const isSeen = detail !== null && isWithinReach(scope, detail.person.participant);
        return presentDirectoryEntry(found(isSeen ? detail : null), null);
      },
    );
  };
