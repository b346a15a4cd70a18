import * as contracts from '@ponte/contracts';
import { isLocale } from '@ponte/domain';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { found } from '../../http/errors.ts';
import { scopeOf, subjectOf } from '../../http/event-scope.ts';
import * as commands from './commands.ts';
import * as downloads from './downloads.ts';
import { feedAddresses, readFeed } from './feed.ts';
import { sendFeed } from './send-feed.ts';

const tags = ['invitations'];

/** Where a participant's calendar reads their meetings, and how to end what was given out. */
const ownRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const config = { access: 'participant' } as const;
    const params = contracts.participantParams;
    app.get(
      '/api/events/:event/as/:participant/feed',
      {
        config,
        schema: {
          tags,
          summary: "Where a calendar reads this participant's meetings",
          params,
          response: { 200: contracts.feedSchema },
        },
      },
      async (request) => {
        const { id, feedVersion } = subjectOf(request);
        return feedAddresses(deps.config, { ownerId: id, version: feedVersion });
      },
    );
    app.post(
      '/api/events/:event/as/:participant/feed/revoke',
      {
        config,
        schema: {
          tags,
          summary: "End the feed's address and make a new one",
          params,
          response: { 200: contracts.feedSchema },
        },
      },
      async (request) => {
        const { id, eventId } = subjectOf(request);
        const version = await commands.revokeFeed(callOf(deps, request), eventId, id);
        return feedAddresses(deps.config, { ownerId: id, version });
      },
    );
    app.post(
      '/api/events/:event/as/:participant/links/revoke',
      {
        config,
        schema: {
          tags,
          summary: 'End all links in mails that act for this participant',
          params,
          response: { 204: contracts.nothing },
        },
      },
      async (request, reply) => {
        const { id, eventId } = subjectOf(request);
        await commands.revokeLinks(callOf(deps, request), eventId, id);
        return reply.status(204).send(null);
      },
    );
  };

/** One meeting for a calendar that does not read mail or feeds. */
const meetingRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const own = '/api/events/:event/as/:participant/meetings/:meeting';
    const config = { access: 'participant' } as const;
    const params = contracts.participantMeetingParams;
    app.get(
      `${own}/calendar-links`,
      {
        config,
        schema: {
          tags,
          summary: 'Where to take one meeting into a calendar by hand',
          params,
          response: { 200: contracts.calendarLinksSchema },
        },
      },
      async (request) =>
        downloads.readCalendarLinks(
          deps,
          scopeOf(request).event,
          subjectOf(request).id,
          request.params.meeting,
        ),
    );
    app.get(
      `${own}/calendar.ics`,
      { config, schema: { tags, summary: 'One meeting as a calendar file', params } },
      async (request, reply) => {
        const { event } = scopeOf(request);
        const { meeting } = request.params;
        const content = await downloads.readMeetingFile(
          deps,
          event,
          subjectOf(request).id,
          meeting,
        );
        return reply
          .type('text/calendar; charset=utf-8')
          .header('content-disposition', 'attachment; filename="meeting.ics"')
          .send(content);
      },
    );
  };

/** Feeds, and files of single meetings. */
export const calendarRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(ownRoutes(deps));
    await app.register(meetingRoutes(deps));
    app.get(
      '/api/feeds/:file',
      {
        config: { access: 'token' },
        schema: {
          tags,
          summary: "A participant's meetings as a calendar feed (text/calendar)",
          params: contracts.feedParams,
        },
      },
      async (request, reply) => {
        const feed = found(await readFeed(deps, request.params.file.replace(/\.ics$/, '')));
        return sendFeed(request, reply, feed, 'private');
      },
    );
    app.get(
      '/api/events/:event/programme.ics',
      {
        config: { access: 'visitor' },
        schema: {
          tags,
          summary: 'The agenda of an event as a calendar feed (text/calendar)',
          params: contracts.eventParams,
          querystring: contracts.programmeQuery,
        },
      },
      async (request, reply) => {
        const { event } = scopeOf(request);
        const locale = request.query.language ?? event.languages.find(isLocale) ?? 'en';
        return sendFeed(
          request,
          reply,
          await downloads.readProgramme(deps, event, locale),
          'private',
        );
      },
    );
  };
