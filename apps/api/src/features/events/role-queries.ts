import { account, eventRole, organisation, type Queryable } from '@ponte/db';
import { and, asc, eq, gt } from 'drizzle-orm';

export type RoleRow = typeof eventRole.$inferSelect;

const listColumns = {
  id: eventRole.id,
  role: eventRole.role,
  grantedAt: eventRole.createdAt,
  account: { id: account.id, name: account.name, email: account.email },
  office: { id: organisation.id, name: organisation.name },
};

/** Roles in the order in which they were given; one row more than `limit`. */
export function listRoles(
  db: Queryable,
  eventId: string,
  page: { after: string | null; limit: number },
) {
  return db
    .select(listColumns)
    .from(eventRole)
    .innerJoin(account, eq(account.id, eventRole.accountId))
    .leftJoin(organisation, eq(organisation.id, eventRole.officeId))
    .where(
      and(eq(eventRole.eventId, eventId), page.after ? gt(eventRole.id, page.after) : undefined),
    )
    .orderBy(asc(eventRole.id))
    .limit(page.limit + 1);
}
export type ListedRole = Awaited<ReturnType<typeof listRoles>>[number];

export async function findRole(
  db: Queryable,
  eventId: string,
  id: string,
): Promise<RoleRow | null> {
  const [row] = await db
    .select()
    .from(eventRole)
    .where(and(eq(eventRole.eventId, eventId), eq(eventRole.id, id)));
  return row ?? null;
}

/** Gives the role; who holds it already keeps it, a support role with the office now named. */
export async function upsertRole(
  db: Queryable,
  row: typeof eventRole.$inferInsert,
): Promise<RoleRow> {
  const [made] = await db
    .insert(eventRole)
    .values(row)
    .onConflictDoUpdate({
      target: [eventRole.eventId, eventRole.accountId, eventRole.role],
      set: { officeId: row.officeId ?? null },
    })
    .returning();
  if (!made) throw new Error('the role was not written');
  return made;
}

export async function deleteRole(db: Queryable, id: string): Promise<void> {
  await db.delete(eventRole).where(eq(eventRole.id, id));
}

export const countOwners = (db: Queryable, eventId: string): Promise<number> =>
  db.$count(eventRole, and(eq(eventRole.eventId, eventId), eq(eventRole.role, 'owner')));

export const ownsAnyEvent = async (db: Queryable, accountId: string): Promise<boolean> =>
  (await db.$count(
    eventRole,
    and(eq(eventRole.accountId, accountId), eq(eventRole.role, 'owner')),
  )) > 0;
