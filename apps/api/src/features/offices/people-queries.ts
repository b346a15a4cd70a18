import { account, organisation, organisationMember, type Queryable } from '@ponte/db';
import { and, asc, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import { listMembersToTell, type PersonToTell } from '../organisations/queries.ts';
import type { Named } from './company-queries.ts';

/** A contact person of the organisation who may still sign in, or null. */
export async function findManager(
  db: Queryable,
  organisationId: string,
  accountId: string,
): Promise<PersonToTell | null> {
  const managers = await listMembersToTell(db, organisationId, 'managers');
  return managers.find(({ id }) => id === accountId) ?? null;
}

/** The institutions to which the account belongs, with how many companies each looks after. */
export function listOwnOffices(db: Queryable, accountId: string) {
  return db
    .select({
      id: organisation.id,
      name: organisation.name,
      companies: sql<number>`(select count(*)::int from (
        select organisation_id from exchange_office x where x.office_id = ${organisation.id}
        union select organisation_id from participant p where p.office_id = ${organisation.id}) as mine
        where mine.organisation_id <> ${organisation.id})`,
    })
    .from(organisation)
    .innerJoin(organisationMember, eq(organisationMember.organisationId, organisation.id))
    .where(and(eq(organisationMember.accountId, accountId), ne(organisation.kind, 'company')))
    .orderBy(asc(organisation.name), asc(organisation.id))
    .limit(100);
}

/** Whether organisers have let the institution into an event, or a network has taken it in. */
export async function isRecognised(db: Queryable, officeId: string): Promise<boolean> {
  const { rows } = await db.execute<{ is: boolean }>(sql`
    select exists (select 1 from event_role where role = 'support' and office_id = ${officeId}::uuid)
      or exists (select 1 from network_member where organisation_id = ${officeId}::uuid and role <> 'observer') as is`);
  return rows[0]?.is ?? false;
}

export const nameOrganisations = async (db: Queryable, ids: readonly string[]): Promise<Named[]> =>
  ids.length === 0
    ? []
    : db
        .select({ id: organisation.id, name: organisation.name })
        .from(organisation)
        .where(inArray(organisation.id, [...ids]))
        .orderBy(asc(organisation.name), asc(organisation.id));

/** Holds the organisation until the transaction ends: a company changes its office once at a time. */
export async function holdOrganisation(db: Queryable, id: string): Promise<void> {
  await db
    .select({ id: organisation.id })
    .from(organisation)
    .where(eq(organisation.id, id))
    .for('no key update');
}

/** Those who administer the installation. */
export const listAdministrators = (db: Queryable): Promise<PersonToTell[]> =>
  db
    .select({ id: account.id, email: account.email, name: account.name, locale: account.locale })
    .from(account)
    .where(and(eq(account.isAdministrator, true), isNull(account.disabledAt)))
    .orderBy(asc(account.id))
    .limit(20);
