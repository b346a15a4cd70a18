import * as contracts from '@ponte/contracts';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Call } from '../../call/call.ts';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { readCursor, toPage } from '../../http/cursor.ts';
import { found } from '../../http/errors.ts';
import { scopeOf, subjectOf } from '../../http/event-scope.ts';
import * as commands from './commands.ts';
import { listMeetingOptions } from './options.ts';
import { presentMeeting, type Viewpoint } from './present.ts';
import * as queries from './queries.ts';

const tags = ['meetings'];
const own = '/api/events/:event/as/:participant/meetings';
const all = '/api/events/:event/meetings';

const viewOf = (deps: Deps, request: FastifyRequest, actor: Viewpoint['actor']): Viewpoint => ({
  actor,
  event: scopeOf(request).event,
  now: deps.clock.now().getTime(),
});

type Side = Viewpoint['actor'];
type Seen = { version: number };
type Action = {
  name: string;
  summary: string;
  body: z.ZodType<Seen>;
  run(call: Call, key: commands.MeetingKey, body: Seen): Promise<queries.MeetingRow>;
};

/** One thing that can be done with a meeting; the body carries the version that was seen. */
const action = <Body extends Seen>(
  name: string,
  summary: string,
  body: z.ZodType<Body>,
  run: (call: Call, key: commands.MeetingKey, body: Body) => Promise<queries.MeetingRow>,
): Action => ({ name, summary, body, run: (call, key, given) => run(call, key, given as Body) });

/** What a meeting's people may do as well as the organiser; cancelling also ends the request: see that slice. */
const sharedActions = [
  action(
    'move',
    'Give it another slot or table',
    contracts.moveMeetingSchema,
    (call, key, { version: _, ...target }) => commands.moveMeeting(call, key, target),
  ),
  action(
    'place',
    'Give it the first common slot',
    contracts.seenVersion,
    commands.placeAgreedMeeting,
  ),
];

const organiserActions = [
  action(
    'release',
    'Take its slot away; it stays agreed',
    contracts.seenVersion,
    commands.releaseMeeting,
  ),
  action(
    'mark',
    'Note whether it took place',
    contracts.markMeetingSchema,
    (call, key, { state }) => commands.markMeeting(call, key, state),
  ),
  action(
    'pin',
    'Hold it where it is, or let it go',
    contracts.pinMeetingSchema,
    (call, key, { isPinned }) => commands.pinMeeting(call, key, isPinned),
  ),
];

const sides = {
  participant: {
    base: own,
    params: contracts.participantMeetingParams,
    config: { access: 'participant' as const },
  },
  organiser: {
    base: all,
    params: contracts.meetingParams,
    config: { access: { permission: 'schedule.edit' } as const },
  },
};

/** The routes of one side: where a meeting could go, and each action. */
const sideRoutes =
  (deps: Deps, side: Side, actions: readonly Action[]): FastifyPluginAsyncZod =>
  async (app) => {
    const { base, params, config } = sides[side];
    const selfOf = (request: FastifyRequest) =>
      side === 'participant' ? subjectOf(request).id : null;
    app.get(
      `${base}/:meeting/options`,
      {
        config,
        schema: {
          tags,
          summary: 'Where it could take place',
          params,
          response: { 200: contracts.meetingOptionsSchema },
        },
      },
      (request) =>
        listMeetingOptions(
          callOf(deps, request),
          scopeOf(request).event.id,
          request.params.meeting,
          selfOf(request),
        ),
    );
    for (const { name, summary, body, run } of actions) {
      app.post(
        `${base}/:meeting/${name}`,
        {
          config,
          schema: { tags, summary, params, body, response: { 200: contracts.meetingSchema } },
        },
        async (request) => {
          const { event } = scopeOf(request);
          const key = {
            event,
            meetingId: request.params.meeting,
            version: request.body.version,
            participantId: selfOf(request),
          };
          return presentMeeting(
            await run(callOf(deps, request), key, request.body),
            viewOf(deps, request, side),
          );
        },
      );
    }
  };

const lateRoute =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      `${own}/:meeting/late`,
      {
        config: { access: 'participant' },
        schema: {
          tags,
          summary: 'Tell the others and the organiser that one will be late',
          params: contracts.participantMeetingParams,
          body: contracts.lateSchema,
          response: { 200: contracts.meetingSchema },
        },
      },
      async (request) => {
        const { event } = scopeOf(request);
        const key = {
          event,
          meetingId: request.params.meeting,
          participantId: subjectOf(request).id,
        };
        const { minutes } = request.body;
        return presentMeeting(
          await commands.tellLate(callOf(deps, request), key, minutes),
          viewOf(deps, request, 'participant'),
        );
      },
    );
  };

const idCursor = z.tuple([z.uuid()]);

/** Meetings: one's own schedule, the organiser's whole list, and what may be done with each. */
export const meetingRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      own,
      {
        config: { access: 'participant' },
        schema: {
          tags,
          summary: "A participant's schedule",
          params: contracts.participantParams,
          response: { 200: contracts.meetingListSchema },
        },
      },
      async (request) => {
        const rows = await queries.listMeetingsOf(
          deps.db,
          scopeOf(request).event.id,
          subjectOf(request).id,
        );
        return {
          items: rows.map((row) => presentMeeting(row, viewOf(deps, request, 'participant'))),
        };
      },
    );
    app.get(
      all,
      {
        config: { access: { permission: 'schedule.view' } },
        schema: {
          tags,
          summary: 'The meetings of the event',
          params: contracts.eventParams,
          querystring: contracts.meetingQuery,
          response: { 200: contracts.page(contracts.meetingSchema) },
        },
      },
      async (request) => {
        const { event, reach, offices } = scopeOf(request);
        const { cursor, limit, state } = request.query;
        const rows = await queries.listMeetings(deps.db, event.id, {
          states: state ? [state] : [],
          offices: reach === 'own' ? offices : null,
          afterId: readCursor(cursor, idCursor)?.[0] ?? null,
          limit: limit + 1,
        });
        return toPage(
          rows,
          limit,
          (row) => presentMeeting(row, viewOf(deps, request, 'organiser')),
          (row) => [row.id],
        );
      },
    );
    app.get(
      `${all}/:meeting`,
      {
        config: { access: { permission: 'schedule.view' } },
        schema: {
          tags,
          summary: 'One meeting',
          params: contracts.meetingParams,
          response: { 200: contracts.meetingSchema },
        },
      },
      async (request) => {
        const scope = scopeOf(request);
        const row = await queries.findMeeting(deps.db, scope.event.id, request.params.meeting);
        // Whoever may not see it does not learn that it exists.
        const seen = found(row && queries.isSeenBy(scope, row.people) ? row : null);
        return presentMeeting(seen, viewOf(deps, request, 'organiser'));
      },
    );
    await app.register(lateRoute(deps));
    await app.register(sideRoutes(deps, 'participant', sharedActions));
    await app.register(sideRoutes(deps, 'organiser', [...sharedActions, ...organiserActions]));
  };
