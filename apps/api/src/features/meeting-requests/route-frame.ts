import * as contracts from '@ponte/contracts';
import type { FastifyRequest } from 'fastify';
import type { Deps } from '../../deps.ts';
import { scopeOf, subjectOf } from '../../http/event-scope.ts';
import type { RequestKey } from './commands.ts';
import { presentRequest, sideOf } from './present.ts';
import type * as queries from './queries.ts';

/** What the routes of the slice have in common. */
export const tags = ['meeting-requests'];
export const own = '/api/events/:event/as/:participant/requests';
export const config = { access: 'participant' as const };
export const params = contracts.requestParams;

export const keyOf = (request: FastifyRequest, requestId: string, version: number): RequestKey => ({
  event: scopeOf(request).event,
  participant: subjectOf(request),
  requestId,
  version,
});

/** The request as its participant sees it. */
export const shownTo = (deps: Deps, request: FastifyRequest, row: queries.RequestRow) =>
  presentRequest(row, {
    side: sideOf(row, subjectOf(request).id),
    event: scopeOf(request).event,
    now: deps.clock.now().getTime(),
  });
