import { account, organisation, organisationMember, type Queryable } from '@ponte/db';
import type { Locale, MemberRole } from '@ponte/domain';
import { and, asc, eq, gt, isNull } from 'drizzle-orm';

export type MembershipRow = typeof organisationMember.$inferSelect;

export type MemberRow = {
  accountId: string;
  name: string;
  email: string;
  role: MemberRole;
  joinedAt: Date;
};

export async function findMembership(
  db: Queryable,
  organisationId: string,
  accountId: string,
): Promise<MembershipRow | null> {
  const [row] = await db
    .select()
    .from(organisationMember)
    .where(
      and(
        eq(organisationMember.organisationId, organisationId),
        eq(organisationMember.accountId, accountId),
      ),
    );
  return row ?? null;
}

/** Members in the order in which their accounts came; one row more than `limit`. */
export function listMembers(
  db: Queryable,
  organisationId: string,
  page: { after: string | null; limit: number },
): Promise<MemberRow[]> {
  return db
    .select({
      accountId: account.id,
      name: account.name,
      email: account.email,
      role: organisationMember.role,
      joinedAt: organisationMember.createdAt,
    })
    .from(organisationMember)
    .innerJoin(account, eq(account.id, organisationMember.accountId))
    .where(
      and(
        eq(organisationMember.organisationId, organisationId),
        page.after ? gt(account.id, page.after) : undefined,
      ),
    )
    .orderBy(asc(account.id))
    .limit(page.limit + 1);
}

/** Holds the organisation until the transaction ends, so that two managers cannot remove each other at once. */
export async function lockMembers(db: Queryable, organisationId: string): Promise<void> {
  await db
    .select({ id: organisation.id })
    .from(organisation)
    .where(eq(organisation.id, organisationId))
    .for('no key update');
}

export const countManagers = (db: Queryable, organisationId: string): Promise<number> =>
  db.$count(
    organisationMember,
    and(
      eq(organisationMember.organisationId, organisationId),
      eq(organisationMember.role, 'manager'),
    ),
  );

/** False when the account is a member already. */
export async function insertMember(
  db: Queryable,
  row: { organisationId: string; accountId: string; role: MemberRole; createdAt: Date },
): Promise<boolean> {
  const rows = await db
    .insert(organisationMember)
    .values(row)
    .onConflictDoNothing()
    .returning({ accountId: organisationMember.accountId });
  return rows.length === 1;
}

const whereMember = (organisationId: string, accountId: string) =>
  and(
    eq(organisationMember.organisationId, organisationId),
    eq(organisationMember.accountId, accountId),
  );

export async function updateMemberRole(
  db: Queryable,
  organisationId: string,
  accountId: string,
  role: MemberRole,
): Promise<void> {
  await db.update(organisationMember).set({ role }).where(whereMember(organisationId, accountId));
}

export async function deleteMember(
  db: Queryable,
  organisationId: string,
  accountId: string,
): Promise<void> {
  await db.delete(organisationMember).where(whereMember(organisationId, accountId));
}

export type PersonToTell = { id: string; email: string; name: string; locale: Locale };
const mostTold = 30;

/** Those of an organisation who are written to; of a company only its contact persons. */
export const listMembersToTell = (
  db: Queryable,
  organisationId: string,
  which: 'all' | 'managers',
): Promise<PersonToTell[]> =>
  db
    .select({ id: account.id, email: account.email, name: account.name, locale: account.locale })
    .from(organisationMember)
    .innerJoin(account, eq(account.id, organisationMember.accountId))
    .where(
      and(
        eq(organisationMember.organisationId, organisationId),
        isNull(account.disabledAt),
        which === 'managers' ? eq(organisationMember.role, 'manager') : undefined,
      ),
    )
    .orderBy(asc(account.email))
    .limit(mostTold);
