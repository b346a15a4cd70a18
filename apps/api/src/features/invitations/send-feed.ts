import type { FastifyReply, FastifyRequest } from 'fastify';
import { type FeedText, isKnown } from './feed.ts';

/** 304 for who has this state already; calendars ask again and again. */
export function sendFeed(
  request: FastifyRequest,
  reply: FastifyReply,
  feed: FeedText,
  caching: 'private' | 'public',
) {
  reply.header('etag', feed.etag).header('cache-control', `${caching}, max-age=300`);
  if (isKnown(request.headers['if-none-match'], feed.etag)) return reply.status(304).send();
  return reply
    .type('text/calendar; charset=utf-8')
    .header('content-disposition', 'inline; filename="ponte.ics"')
    .send(feed.content);
}
