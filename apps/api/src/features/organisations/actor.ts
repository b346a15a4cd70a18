import type { Queryable } from '@ponte/db';
import type { FastifyRequest } from 'fastify';
import { found, refuse } from '../../http/errors.ts';
import { accountOf } from '../../http/session.ts';
import * as queries from './queries.ts';

/** Who acts on an organisation; an administrator of the installation may do what its managers may. */
export type Actor = { accountId: string; isAdministrator: boolean };

export const actorOf = (request: FastifyRequest): Actor => {
  const { id, isAdministrator } = accountOf(request);
  return { accountId: id, isAdministrator };
};

/** The organisation as this actor holds it; refused to those who do not belong to it. */
export async function requireMember(
  db: Queryable,
  actor: Actor,
  organisationId: string,
): Promise<queries.HeldOrganisation> {
  const held = found(await queries.findHeldOrganisation(db, organisationId, actor.accountId));
  if (!held.myRole && !actor.isAdministrator) throw refuse('organisation_not_yours');
  return held;
}

export const isManager = (actor: Actor, held: queries.HeldOrganisation): boolean =>
  actor.isAdministrator || held.myRole === 'manager';

export async function requireManager(
  db: Queryable,
  actor: Actor,
  organisationId: string,
): Promise<queries.HeldOrganisation> {
  const held = await requireMember(db, actor, organisationId);
  if (!isManager(actor, held)) throw refuse('organisation_not_yours');
  return held;
}
