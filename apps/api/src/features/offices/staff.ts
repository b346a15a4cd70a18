import type { Queryable } from '@ponte/db';
import type { FastifyRequest } from 'fastify';
import { found, refuse } from '../../http/errors.ts';
import { accountOf } from '../../http/session.ts';
import { findHeldOrganisation } from '../organisations/queries.ts';
import * as queries from './queries.ts';

/** Who works at the desk; that somebody administrates the installation opens no office's papers. */
export const accountIdOf = (request: FastifyRequest): string => accountOf(request).id;

/** The office, for those who belong to the institution; nobody else learns of its desk. */
export async function requireStaff(
  db: Queryable,
  accountId: string,
  officeId: string,
): Promise<queries.Named> {
  const { organisation, myRole } = found(await findHeldOrganisation(db, officeId, accountId));
  if (!myRole || organisation.kind === 'company') throw refuse('not_found');
  return { id: organisation.id, name: organisation.name };
}

/** The same for one of its companies: an office never learns of another's. */
export async function requireClient(
  db: Queryable,
  accountId: string,
  officeId: string,
  organisationId: string,
): Promise<queries.Named> {
  const office = await requireStaff(db, accountId, officeId);
  const officeIds = await queries.listOfficeIds(db, organisationId);
  if (!officeIds.includes(officeId)) throw refuse('not_found');
  return office;
}

/** The company, for its contact persons: those who manage it decide who looks after it. */
export async function requireManager(
  db: Queryable,
  accountId: string,
  organisationId: string,
): Promise<queries.Named> {
  const held = await findHeldOrganisation(db, organisationId, accountId);
  if (held?.myRole !== 'manager') throw refuse('organisation_not_yours');
  return { id: held.organisation.id, name: held.organisation.name };
}
