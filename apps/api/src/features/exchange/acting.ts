import { exchangeOffice, organisation, organisationMember, type Queryable } from '@ponte/db';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { FastifyRequest } from 'fastify';
import { refuse } from '../../http/errors.ts';
import { accountOf } from '../../http/session.ts';

/** Who does something in the exchange. */
export type Actor = { accountId: string; isAdministrator: boolean };

export const actorOf = (request: FastifyRequest): Actor => {
  const { id, isAdministrator } = accountOf(request);
  return { accountId: id, isAdministrator };
};

/** As one of its own people, or as the office it has chosen. */
export type ActingAs = 'company' | 'office';

const mine = (accountId: string) =>
  sql`(select organisation_id from organisation_member where account_id = ${accountId}::uuid)`;

/** The organisations the account may write for: its own, and those that have chosen one of them as their office. */
export const writableBy = (accountId: string) =>
  sql`(select organisation_id from organisation_member where account_id = ${accountId}::uuid
    union select o.organisation_id from exchange_office o join organisation_member m on m.organisation_id = o.office_id
    where m.account_id = ${accountId}::uuid)`;

/** In which role the account may write for the organisation, or null. */
export async function findActing(
  db: Queryable,
  { accountId, isAdministrator }: Actor,
  organisationId: string,
): Promise<ActingAs | null> {
  const [row] = await db
    .select({ member: organisationMember.accountId, office: exchangeOffice.officeId })
    .from(organisation)
    .leftJoin(
      organisationMember,
      and(
        eq(organisationMember.organisationId, organisation.id),
        eq(organisationMember.accountId, accountId),
      ),
    )
    .leftJoin(
      exchangeOffice,
      and(
        eq(exchangeOffice.organisationId, organisation.id),
        inArray(exchangeOffice.officeId, mine(accountId)),
      ),
    )
    .where(eq(organisation.id, organisationId));
  if (!row) return null;
  if (row.member || isAdministrator) return 'company';
  return row.office ? 'office' : null;
}

/** Refused alike for what is not theirs and for what does not exist: nobody learns which. */
export async function requireActing(
  db: Queryable,
  actor: Actor,
  organisationId: string,
): Promise<ActingAs> {
  const acting = await findActing(db, actor, organisationId);
  if (!acting) throw refuse('organisation_not_yours');
  return acting;
}

const mostOrganisations = 200;

/** Every organisation the account may write for, by name, with the office that looks after it. */
export function listActing(db: Queryable, accountId: string) {
  return db
    .select({
      id: organisation.id,
      name: organisation.name,
      as: sql<ActingAs>`case when ${organisation.id} in ${mine(accountId)} then 'company' else 'office' end`,
      officeId: exchangeOffice.officeId,
      officeName: sql<
        string | null
      >`(select name from organisation office where office.id = ${exchangeOffice.officeId})`,
    })
    .from(organisation)
    .leftJoin(exchangeOffice, eq(exchangeOffice.organisationId, organisation.id))
    .where(inArray(organisation.id, writableBy(accountId)))
    .orderBy(asc(organisation.name), asc(organisation.id))
    .limit(mostOrganisations);
}

/** Writes down, changes or takes back the choice of an office. */
export async function setOffice(
  db: Queryable,
  organisationId: string,
  choice: { officeId: string; chosenById: string; chosenAt: Date } | null,
): Promise<void> {
  if (!choice) {
    await db.delete(exchangeOffice).where(eq(exchangeOffice.organisationId, organisationId));
    return;
  }
  await db
    .insert(exchangeOffice)
    .values({ organisationId, ...choice })
    .onConflictDoUpdate({ target: exchangeOffice.organisationId, set: choice });
}
