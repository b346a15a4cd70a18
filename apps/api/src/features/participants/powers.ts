import { officesOf, type Permission, reachOf } from '@ponte/domain';
import type { FastifyRequest } from 'fastify';
import type { Deps } from '../../deps.ts';
import { found, refuse } from '../../http/errors.ts';
import { type EventScope, isWithinReach, scopeOf } from '../../http/event-scope.ts';
import { type Powers, presentParticipant } from './present.ts';
import * as queries from './queries.ts';

/** What the caller's roles let them do with participants, to be shown beside each. */
export function powersOf({ event, roles }: EventScope): Powers {
  const can = (permission: Permission) => {
    const reach = reachOf(roles, permission);
    const offices = officesOf(roles, permission);
    return (officeId: string | null) =>
      reach === 'all' || (reach === 'own' && officeId !== null && offices.includes(officeId));
  };
  return {
    event,
    canDecide: can('participants.decide'),
    canActFor: can('participants.act'),
    canCheckIn: reachOf(roles, 'check_in') === 'all',
    canAssign: reachOf(roles, 'event.edit') === 'all',
  };
}

/** A participant as the caller sees them after a change. */
export async function readOne(deps: Deps, request: FastifyRequest, id: string) {
  const { event } = scopeOf(request);
  const row = found(await queries.findPerson(deps.db, event.id, id));
  return presentParticipant(row, powersOf(scopeOf(request)));
}

/** The participant of the path, if the caller's role reaches them; otherwise nobody learns of them. */
export async function findReached(deps: Deps, request: FastifyRequest, id: string) {
  const scope = scopeOf(request);
  const row = found(await queries.findPerson(deps.db, scope.event.id, id));
  if (!isWithinReach(scope, row.participant)) throw refuse('not_found');
  return row;
}
