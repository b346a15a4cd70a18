import {
  account,
  inquiry,
  inquiryStep,
  message,
  networkContact,
  organisation,
  type Queryable,
  type Transaction,
} from '@ponte/db';
import type { InquiryState } from '@ponte/domain';
import { and, asc, desc, eq, gte, inArray, isNull, lt, lte, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';

export type InquiryRow = typeof inquiry.$inferSelect;
export type InquiryChange = Partial<Omit<InquiryRow, 'id' | 'version'>>;

/** Who asks to see questions. */
export type Asker = { accountId: string; isEditor: boolean };

const mostListed = 300;

export type InstitutionRow = {
  id: string;
  name: string;
  country: string;
  areas: string[];
  sectors: string[];
  open: number;
};

/**
 * Members of public networks for which somebody speaks, with what they and their networks work on. Observers have
 * promised nothing and are not asked.
 */
export async function listInstitutions(db: Queryable): Promise<InstitutionRow[]> {
  const { rows } = await db.execute<InstitutionRow>(sql`
    select o.id, o.name, o.country,
      array(select distinct a from network_member x join network y on y.id = x.network_id and y.is_public,
        unnest(case when cardinality(x.areas) > 0 then x.areas else y.areas end) a
        where x.organisation_id = o.id) as areas,
      array(select distinct s from network_member x join network y on y.id = x.network_id and y.is_public,
        unnest(case when cardinality(x.sectors) > 0 then x.sectors else y.sectors end) s
        where x.organisation_id = o.id) as sectors,
      (select count(*)::int from inquiry i where i.institution_id = o.id and i.state = 'open') as open
    from organisation o
    where exists (
      select 1 from network_member m join network n on n.id = m.network_id and n.is_public
      where m.organisation_id = o.id and m.role <> 'observer')
    and exists (
      select 1 from network_contact c join account a on a.id = c.account_id and a.disabled_at is null
      where c.organisation_id = o.id)
    order by o.name, o.id limit 1000`);
  return rows;
}

/** Those who speak for an institution in any of its networks. */
export const listSpeakers = (db: Queryable, organisationId: string) =>
  db
    .selectDistinct({
      id: account.id,
      email: account.email,
      name: account.name,
      locale: account.locale,
    })
    .from(networkContact)
    .innerJoin(account, eq(account.id, networkContact.accountId))
    .where(and(eq(networkContact.organisationId, organisationId), isNull(account.disabledAt)))
    .orderBy(asc(account.name), asc(account.id))
    .limit(50);

const isTheirs = ({ accountId, isEditor }: Asker): SQL | undefined =>
  isEditor
    ? undefined
    : sql`${inquiry.institutionId} in (
        select organisation_id from network_contact where account_id = ${accountId}::uuid)`;

const withInstitution = (db: Queryable) =>
  db
    .select({ inquiry, institution: organisation.name })
    .from(inquiry)
    .leftJoin(organisation, eq(organisation.id, inquiry.institutionId));
export type ListedInquiry = Awaited<ReturnType<typeof withInstitution>>[number];

/** What waits, the most urgent first; or what is done, the newest first. */
export const listInquiries = (
  db: Queryable,
  asker: Asker,
  states: readonly InquiryState[],
): Promise<ListedInquiry[]> =>
  withInstitution(db)
    .where(and(inArray(inquiry.state, [...states]), isTheirs(asker)))
    .orderBy(...(states.includes('open') ? [asc(inquiry.dueAt)] : [desc(inquiry.createdAt)]))
    .limit(mostListed);

export async function findInquiry(
  db: Queryable,
  asker: Asker,
  id: string,
): Promise<ListedInquiry | null> {
  const [row] = await withInstitution(db).where(and(eq(inquiry.id, id), isTheirs(asker)));
  return row ?? null;
}

/** For letters, which go to whom a question was given. */
export async function findForLetter(db: Queryable, id: string): Promise<ListedInquiry | null> {
  const [row] = await withInstitution(db).where(eq(inquiry.id, id));
  return row ?? null;
}

const toOrganisation = alias(organisation, 'to_organisation');

export const listSteps = (db: Queryable, inquiryId: string) =>
  db
    .select({ step: inquiryStep, by: account.name, to: toOrganisation.name })
    .from(inquiryStep)
    .leftJoin(account, eq(account.id, inquiryStep.accountId))
    .leftJoin(toOrganisation, eq(toOrganisation.id, inquiryStep.toId))
    .where(eq(inquiryStep.inquiryId, inquiryId))
    .orderBy(asc(inquiryStep.createdAt), asc(inquiryStep.id));
export type ListedStep = Awaited<ReturnType<typeof listSteps>>[number];

export const countAsked = (db: Queryable, email: string, since: Date): Promise<number> =>
  db.$count(inquiry, and(eq(inquiry.email, email), gte(inquiry.createdAt, since)));

export async function insertInquiry(
  tx: Transaction,
  row: typeof inquiry.$inferInsert,
): Promise<void> {
  await tx.insert(inquiry).values(row);
}

/** False when somebody changed it since. */
export async function updateInquiry(
  tx: Transaction,
  seen: { id: string; version: number },
  change: InquiryChange,
): Promise<boolean> {
  const rows = await tx
    .update(inquiry)
    .set({ ...change, version: seen.version + 1 })
    .where(and(eq(inquiry.id, seen.id), eq(inquiry.version, seen.version)))
    .returning({ id: inquiry.id });
  return rows.length === 1;
}

export async function insertStep(
  tx: Transaction,
  row: typeof inquiryStep.$inferInsert,
): Promise<void> {
  await tx.insert(inquiryStep).values(row);
}

/** Marks what is due and was not told of yet as told; of two who do so only one gets it. */
export const takeDue = (tx: Transaction, now: Date): Promise<InquiryRow[]> =>
  tx
    .update(inquiry)
    .set({ remindedAt: now })
    .where(and(eq(inquiry.state, 'open'), lte(inquiry.dueAt, now), isNull(inquiry.remindedAt)))
    .returning();

/** What was closed before, with all mails about it. */
export async function deleteClosed(tx: Transaction, before: Date): Promise<void> {
  const gone = await tx
    .delete(inquiry)
    .where(and(eq(inquiry.state, 'closed'), lt(inquiry.closedAt, before)))
    .returning({ id: inquiry.id });
  if (gone.length === 0) return;
  const ids = sql.param(gone.map(({ id }) => id));
  await tx
    .delete(message)
    .where(
      and(
        sql`${message.purpose}::text like 'inquiry%'`,
        sql`${message.payload} ->> 'inquiryId' = any(${ids}::text[])`,
      ),
    );
}
