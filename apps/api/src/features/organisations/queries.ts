import { organisation, organisationMember, participant, type Queryable } from '@ponte/db';
import type { MemberRole } from '@ponte/domain';
import { and, asc, eq, sql } from 'drizzle-orm';

export * from './member-queries.ts';

export type OrganisationRow = typeof organisation.$inferSelect;
export type OrganisationChange = Omit<
  typeof organisation.$inferInsert,
  'id' | 'version' | 'createdAt'
>;
export type HeldOrganisation = { organisation: OrganisationRow; myRole: MemberRole | null };

export async function findOrganisation(db: Queryable, id: string): Promise<OrganisationRow | null> {
  const [row] = await db.select().from(organisation).where(eq(organisation.id, id));
  return row ?? null;
}

/** The organisation with the role this account has in it, if any; null when there is no such organisation. */
export async function findHeldOrganisation(
  db: Queryable,
  id: string,
  accountId: string,
): Promise<HeldOrganisation | null> {
  const [row] = await db
    .select({ organisation, myRole: organisationMember.role })
    .from(organisation)
    .leftJoin(
      organisationMember,
      and(
        eq(organisationMember.organisationId, organisation.id),
        eq(organisationMember.accountId, accountId),
      ),
    )
    .where(eq(organisation.id, id));
  return row ?? null;
}

/** Organisations the account belongs to, in the order of their names; one row more than `limit`. */
export function listHeldOrganisations(
  db: Queryable,
  accountId: string,
  page: { after: readonly [name: string, id: string] | null; limit: number },
): Promise<HeldOrganisation[]> {
  const { after, limit } = page;
  return db
    .select({ organisation, myRole: organisationMember.role })
    .from(organisationMember)
    .innerJoin(organisation, eq(organisation.id, organisationMember.organisationId))
    .where(
      and(
        eq(organisationMember.accountId, accountId),
        after
          ? sql`(${organisation.name}, ${organisation.id}) > (${after[0]}, ${after[1]}::uuid)`
          : undefined,
      ),
    )
    .orderBy(asc(organisation.name), asc(organisation.id))
    .limit(limit + 1);
}

const escapeLike = (value: string): string => value.replace(/[\\%_]/g, '\\$&');

/** A few organisations whose names contain the text, accents and case aside; those that start with it first. */
export function searchOrganisations(db: Queryable, name: string, most: number) {
  const pattern = escapeLike(name);
  const plainName = sql`plain(${organisation.name})`;
  return db
    .select({
      id: organisation.id,
      name: organisation.name,
      country: organisation.country,
      city: organisation.city,
    })
    .from(organisation)
    .where(sql`${plainName} like '%' || plain(${pattern}) || '%'`)
    .orderBy(
      sql`${plainName} not like plain(${pattern}) || '%'`,
      asc(organisation.name),
      asc(organisation.id),
    )
    .limit(most);
}

export async function insertOrganisationRow(
  db: Queryable,
  row: typeof organisation.$inferInsert,
): Promise<OrganisationRow> {
  const [made] = await db.insert(organisation).values(row).returning();
  if (!made) throw new Error('the organisation was not inserted');
  return made;
}

/** Writes the change if the row still has that version; null when somebody else was faster. */
export async function updateOrganisation(
  db: Queryable,
  id: string,
  version: number,
  change: Partial<OrganisationChange>,
): Promise<OrganisationRow | null> {
  const [row] = await db
    .update(organisation)
    .set({ ...change, version: version + 1 })
    .where(and(eq(organisation.id, id), eq(organisation.version, version)))
    .returning();
  return row ?? null;
}

/** Sets or removes the logo; answers with the file it replaced. */
export async function replaceLogo(
  db: Queryable,
  id: string,
  logoId: string | null,
): Promise<string | null> {
  const [before] = await db
    .select({ logoId: organisation.logoId })
    .from(organisation)
    .where(eq(organisation.id, id))
    .for('update');
  await db
    .update(organisation)
    .set({ logoId, version: sql`${organisation.version} + 1` })
    .where(eq(organisation.id, id));
  return before?.logoId ?? null;
}

/** Whether the file is the logo of some organisation: other files are nobody else's to see. */
export async function isLogo(db: Queryable, fileId: string): Promise<boolean> {
  return (await db.$count(organisation, eq(organisation.logoId, fileId))) > 0;
}

/** Everybody who takes part somewhere for this organisation; their directory entries show its profile. */
export async function listParticipantIds(db: Queryable, organisationId: string): Promise<string[]> {
  const rows = await db
    .select({ id: participant.id })
    .from(participant)
    .where(eq(participant.organisationId, organisationId));
  return rows.map(({ id }) => id);
}
