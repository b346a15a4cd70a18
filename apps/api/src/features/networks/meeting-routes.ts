import * as contracts from '@ponte/contracts';
import { whyNotLead, whyNotSeeGroupMeeting } from '@ponte/domain';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { ensure, found } from '../../http/errors.ts';
import * as commands from './commands.ts';
import { presentGroupMeeting, presentMeetingRow } from './present-meeting.ts';
import * as queries from './queries.ts';
import { type Actor, actorOf, requireReader } from './viewing.ts';

const tags = ['networks'];
const access = 'account' as const;
const list = '/api/networks/:network/meetings';
const one = `${list}/:meeting`;

/** The meeting as somebody may see it. */
const reader =
  ({ db, clock }: Deps) =>
  async (actor: Actor, key: string, id: string) => {
    const { network, viewer } = await requireReader(db, actor, key);
    const meeting = found(await queries.findGroupMeeting(db, network.id, id));
    ensure(whyNotSeeGroupMeeting(meeting, whyNotLead(viewer, network.isPublic) === null));
    const people = await queries.listGroupPeople(db, meeting.id);
    const { accountId } = actor;
    return presentGroupMeeting({ network, viewer, meeting, people, accountId, now: clock.now() });
  };

/** Meetings of a group, and how they are prepared. */
const planningRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const { db } = deps;
    const read = reader(deps);
    app.get(
      list,
      {
        config: { access },
        schema: {
          tags,
          summary: 'Meetings of the group, the latest first; drafts for those who lead',
          params: contracts.networkParams,
          response: { 200: contracts.groupMeetingListSchema },
        },
      },
      async (request) => {
        const actor = actorOf(request);
        const { network, viewer } = await requireReader(db, actor, request.params.network);
        const create = whyNotLead(viewer, network.isPublic);
        const reader = { accountId: actor.accountId, isLead: create === null };
        const rows = await queries.listGroupMeetings(db, network.id, reader);
        return { items: rows.map(presentMeetingRow), actions: { create } };
      },
    );
    app.post(
      list,
      {
        config: { access },
        schema: {
          tags,
          summary: 'Prepare a meeting; nobody is invited yet',
          params: contracts.networkParams,
          body: contracts.groupMeetingInput,
          response: { 201: contracts.groupMeetingSchema },
        },
      },
      async (request, reply) => {
        const actor = actorOf(request);
        const { network } = request.params;
        const call = callOf(deps, request);
        const { id } = await commands.createGroupMeeting(call, actor, network, request.body);
        return reply.status(201).send(await read(actor, network, id));
      },
    );
    app.get(
      one,
      {
        config: { access },
        schema: {
          tags,
          summary: 'A meeting with its agenda, who comes, and its minutes',
          params: contracts.groupMeetingParams,
          response: { 200: contracts.groupMeetingSchema },
        },
      },
      async (request) => read(actorOf(request), request.params.network, request.params.meeting),
    );
    app.put(
      one,
      {
        config: { access },
        schema: {
          tags,
          summary: 'Change a meeting; the calendars of those invited follow',
          params: contracts.groupMeetingParams,
          body: contracts.changedGroupMeeting,
          response: { 200: contracts.groupMeetingSchema },
        },
      },
      async (request) => {
        const actor = actorOf(request);
        const { network, meeting: id } = request.params;
        const { version, ...input } = request.body;
        const call = callOf(deps, request);
        await commands.changeGroupMeeting(call, actor, network, { id, version }, input);
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
          params: contracts.groupMeetingParams,
          querystring: z.strictObject({ version: z.coerce.number().int().min(1) }),
          response: { 204: contracts.nothing },
        },
      },
      async (request, reply) => {
        const { network, meeting: id } = request.params;
        const seen = { id, version: request.query.version };
        await commands.deleteGroupMeeting(callOf(deps, request), actorOf(request), network, seen);
        return reply.status(204).send(null);
      },
    );
  };

/** What happens to a meeting: it is called or cancelled, answered, and recorded. */
const stepRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const read = reader(deps);
    app.post(
      `${one}/state`,
      {
        config: { access },
        schema: {
          tags,
          summary: 'Invite the group’s people, or tell them that it does not take place',
          params: contracts.groupMeetingParams,
          body: contracts.groupMeetingStep,
          response: { 200: contracts.groupMeetingSchema },
        },
      },
      async (request) => {
        const actor = actorOf(request);
        const { network, meeting: id } = request.params;
        await commands.moveGroupMeeting(callOf(deps, request), actor, network, id, request.body);
        return read(actor, network, id);
      },
    );
    app.put(
      `${one}/answer`,
      {
        config: { access },
        schema: {
          tags,
          summary: 'Say whether one comes',
          params: contracts.groupMeetingParams,
          body: contracts.groupAnswerInput,
          response: { 200: contracts.groupMeetingSchema },
        },
      },
      async (request) => {
        const actor = actorOf(request);
        const { network, meeting: id } = request.params;
        const { answer } = request.body;
        await commands.answerGroupMeeting(callOf(deps, request), actor, network, id, answer);
        return read(actor, network, id);
      },
    );
    app.put(
      `${one}/record`,
      {
        config: { access },
        schema: {
          tags,
          summary: 'Write minutes, and who was there',
          params: contracts.groupMeetingParams,
          body: contracts.groupRecordInput,
          response: { 200: contracts.groupMeetingSchema },
        },
      },
      async (request) => {
        const actor = actorOf(request);
        const { network, meeting: id } = request.params;
        await commands.recordGroupMeeting(callOf(deps, request), actor, network, id, request.body);
        return read(actor, network, id);
      },
    );
  };

/** Meetings of a group, for its own people. */
export const meetingRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(planningRoutes(deps));
    await app.register(stepRoutes(deps));
  };
