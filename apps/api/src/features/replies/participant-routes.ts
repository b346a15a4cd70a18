import * as contracts from '@ponte/contracts';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { scopeOf, subjectOf } from '../../http/event-scope.ts';
import { few } from '../../http/rate-limit.ts';
import { presentMeeting } from '../meetings/commands.ts';
import { findMeetings, type MeetingRow } from '../meetings/queries.ts';
import * as commands from './commands.ts';
import { presentProposal } from './present.ts';
import * as queries from './queries.ts';

const tags = ['replies'];
const own = '/api/events/:event/as/:participant';
const config = { access: 'participant' } as const;

const viewOf = (deps: Deps, request: FastifyRequest) => ({
  event: scopeOf(request).event,
  participantId: subjectOf(request).id,
  now: deps.clock.now().getTime(),
});

const showMeeting = (deps: Deps, request: FastifyRequest, meeting: MeetingRow) =>
  presentMeeting(meeting, { ...viewOf(deps, request), actor: 'participant' });

const keyOf = (request: FastifyRequest, proposalId: string, version: number) => ({
  event: scopeOf(request).event,
  participantId: subjectOf(request).id,
  proposalId,
  version,
});

/** Proposing another time. */
const proposingRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const keyOfMeeting = (request: FastifyRequest, meetingId: string) => ({
      event: scopeOf(request).event,
      participantId: subjectOf(request).id,
      meetingId,
    });
    app.post(
      `${own}/meetings/:meeting/proposals`,
      {
        config: { ...config, rateLimit: few(20) },
        schema: {
          tags,
          summary: 'Propose another time to the others',
          params: contracts.participantMeetingParams,
          body: contracts.proposeTimeSchema,
          response: { 201: contracts.proposalSchema },
        },
      },
      async (request, reply) => {
        const key = keyOfMeeting(request, request.params.meeting);
        const proposal = await commands.proposeTime(callOf(deps, request), key, request.body);
        const [meeting] = await findMeetings(deps.db, key.event.id, [key.meetingId]);
        if (!meeting) throw new Error('the meeting vanished while a time was proposed');
        return reply.status(201).send(presentProposal(proposal, meeting, viewOf(deps, request)));
      },
    );
  };

/** Proposals about one's meetings, and the answers to them. */
const answerRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = { tags, params: contracts.proposalParams, body: contracts.seenVersion };
    app.get(
      `${own}/proposals`,
      {
        config,
        schema: {
          tags,
          summary: 'Other times that are proposed for one’s meetings',
          params: contracts.participantParams,
          response: { 200: contracts.proposalListSchema },
        },
      },
      async (request) => {
        const view = viewOf(deps, request);
        const eventId = view.event.id;
        const rows = await queries.listOpenProposals(deps.db, eventId, view.participantId);
        const ids = rows.map(({ meetingId }) => meetingId);
        const meetings = await findMeetings(deps.db, eventId, ids);
        const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
        return {
          items: rows.flatMap((row) => {
            const meeting = byId.get(row.meetingId);
            return meeting ? [presentProposal(row, meeting, view)] : [];
          }),
        };
      },
    );
    for (const [name, summary, run] of [
      ['accept', 'Move the meeting to the proposed time', commands.acceptProposal],
      ['decline', 'Leave the meeting where it is', commands.declineProposal],
    ] as const) {
      app.post(
        `${own}/proposals/:proposal/${name}`,
        { config, schema: { ...schema, summary, response: { 200: contracts.meetingSchema } } },
        async (request) => {
          const key = keyOf(request, request.params.proposal, request.body.version);
          return showMeeting(deps, request, await run(callOf(deps, request), key));
        },
      );
    }
    app.post(
      `${own}/proposals/:proposal/withdraw`,
      {
        config,
        schema: {
          ...schema,
          summary: 'Take one’s own proposal back',
          response: { 204: contracts.nothing },
        },
      },
      async (request, reply) => {
        const key = keyOf(request, request.params.proposal, request.body.version);
        await commands.withdrawProposal(callOf(deps, request), key);
        return reply.status(204).send(null);
      },
    );
  };

export const participantRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(proposingRoutes(deps));
    await app.register(answerRoutes(deps));
  };
