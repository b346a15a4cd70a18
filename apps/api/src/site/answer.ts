import type { FastifyReply } from 'fastify';
import { type SiteDocument, type SiteFrame, writeSite } from './layout.ts';

/** A page of the site that belongs to whoever asked for it: a form, or what a signed address shows. */
export const answerPage = (
  reply: FastifyReply,
  frame: SiteFrame,
  page: SiteDocument,
  status = 200,
): FastifyReply =>
  reply
    .status(status)
    .type('text/html; charset=utf-8')
    .header('content-language', frame.locale)
    .send(writeSite(frame, page));

/** For addresses that are secrets: no search engine keeps them, no other page learns them. */
export const keepSecret = (reply: FastifyReply): FastifyReply =>
  reply.header('x-robots-tag', 'noindex, nofollow').header('referrer-policy', 'no-referrer');
