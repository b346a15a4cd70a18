import { account, exchangeProfile, organisationMember, type Queryable } from '@ponte/db';
import { and, asc, eq, exists, isNull, or, sql } from 'drizzle-orm';
import { writableBy } from './acting.ts';

const person = { id: account.id, email: account.email, name: account.name, locale: account.locale };
export type Person = {
  id: string;
  email: string;
  name: string;
  locale: typeof account.$inferSelect.locale;
};

/** Those who review, and if there is none the administrators, so that nothing handed in is forgotten. */
export async function listEditors(db: Queryable): Promise<Person[]> {
  const of = (flag: typeof account.isEditor | typeof account.isAdministrator) =>
    db
      .select(person)
      .from(account)
      .where(and(eq(flag, true), isNull(account.disabledAt)))
      .orderBy(asc(account.name))
      .limit(50);
  const editors = await of(account.isEditor);
  return editors.length > 0 ? editors : of(account.isAdministrator);
}

export const listNamedEditors = (db: Queryable) =>
  db
    .select({ email: account.email, name: account.name })
    .from(account)
    .where(eq(account.isEditor, true))
    .orderBy(asc(account.name), asc(account.id))
    .limit(200);

/** Whether there is an account of this address, after it was made an editor or none. */
export async function setEditor(
  db: Queryable,
  email: string,
  isEditor: boolean,
): Promise<string | null> {
  const [row] = await db
    .update(account)
    .set({ isEditor })
    .where(eq(account.email, email))
    .returning({ id: account.id });
  return row?.id ?? null;
}

/**
 * Who hears of a profile: its author, as long as they may write for the company, and the company's managers. Bounded,
 * because it is mail.
 */
export const listCaretakers = (db: Queryable, profileId: string): Promise<Person[]> =>
  db
    .selectDistinct(person)
    .from(exchangeProfile)
    .innerJoin(
      account,
      or(
        and(
          eq(account.id, exchangeProfile.createdById),
          sql`exists (select 1 from exchange_office o join organisation_member m on m.organisation_id = o.office_id
            where o.organisation_id = ${exchangeProfile.organisationId} and m.account_id = ${account.id})`,
        ),
        exists(
          db
            .select({ one: sql`1` })
            .from(organisationMember)
            .where(
              and(
                eq(organisationMember.organisationId, exchangeProfile.organisationId),
                eq(organisationMember.accountId, account.id),
                or(
                  eq(organisationMember.role, 'manager'),
                  eq(account.id, exchangeProfile.createdById),
                ),
              ),
            ),
        ),
      ),
    )
    .where(and(eq(exchangeProfile.id, profileId), isNull(account.disabledAt)))
    .orderBy(asc(account.email))
    .limit(20);

/** Whether the account may write for the organisation, as one of its people or of its office: then it is their own. */
export async function isOwnOf(
  db: Queryable,
  accountId: string,
  organisationId: string,
): Promise<boolean> {
  const { rows } = await db.execute<{ own: boolean }>(
    sql`select ${organisationId}::uuid in ${writableBy(accountId)} as own`,
  );
  return rows[0]?.own ?? false;
}

export async function findPerson(db: Queryable, id: string): Promise<Person | null> {
  const [row] = await db
    .select(person)
    .from(account)
    .where(and(eq(account.id, id), isNull(account.disabledAt)));
  return row ?? null;
}
