import {
  account,
  network,
  networkContact,
  networkMember,
  organisation,
  type Queryable,
} from '@ponte/db';
import { type NetworkRole, networkRoles } from '@ponte/domain';
import { and, asc, eq, or, type SQL, sql } from 'drizzle-orm';

export * from './activity-queries.ts';
export * from './document-queries.ts';
export * from './mailing-queries.ts';
export * from './meeting-people-queries.ts';
export * from './meeting-queries.ts';
export * from './survey-queries.ts';
export * from './work-queries.ts';

export type NetworkRow = typeof network.$inferSelect;
export type MemberRow = typeof networkMember.$inferSelect;

const mostListed = 200;
const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

/** The role of an account's own organisation, by the contact it is; null when it is none. */
const myRole = (accountId: string | null) =>
  sql<NetworkRole | null>`(select m.role from network_contact c
    join network_member m on m.network_id = c.network_id and m.organisation_id = c.organisation_id
    where c.network_id = ${network.id} and c.account_id = ${accountId}::uuid)`;

/** Who asks; strangers have no account. */
export type Actor = { accountId: string | null; isAdministrator: boolean };

/** Of public networks everybody may know, of hidden ones those who belong to that very one, and administrators. */
const isVisibleTo = ({ accountId, isAdministrator }: Actor): SQL | undefined =>
  isAdministrator
    ? undefined
    : or(eq(network.isPublic, true), sql`${myRole(accountId)} is not null`);

/** The networks that somebody may know of. */
export const listNetworks = (db: Queryable, actor: Actor) =>
  db
    .select({
      network,
      members: sql<number>`(select count(*)::int from network_member m where m.network_id = ${network.id})`,
      myRole: myRole(actor.accountId),
    })
    .from(network)
    .where(isVisibleTo(actor))
    .orderBy(asc(network.kind), asc(network.slug))
    .limit(mostListed);

/** By its id or by the word in its address. */
export async function findNetwork(db: Queryable, key: string): Promise<NetworkRow | null> {
  const [row] = await db
    .select()
    .from(network)
    .where(isId(key) ? eq(network.id, key) : eq(network.slug, key));
  return row ?? null;
}

export async function findMyRole(
  db: Queryable,
  networkId: string,
  accountId: string | null,
): Promise<NetworkRole | null> {
  if (!accountId) return null;
  const [row] = await db
    .select({ role: networkMember.role })
    .from(networkContact)
    .innerJoin(
      networkMember,
      and(
        eq(networkMember.networkId, networkContact.networkId),
        eq(networkMember.organisationId, networkContact.organisationId),
      ),
    )
    .where(and(eq(networkContact.networkId, networkId), eq(networkContact.accountId, accountId)));
  return row?.role ?? null;
}

export const listMembers = (db: Queryable, networkId: string) =>
  db
    .select({ member: networkMember, organisation })
    .from(networkMember)
    .innerJoin(organisation, eq(organisation.id, networkMember.organisationId))
    .where(eq(networkMember.networkId, networkId))
    .orderBy(
      sql`array_position(${sql.raw(`array['${networkRoles.join("','")}']`)}, ${networkMember.role}::text)`,
      asc(organisation.name),
      asc(organisation.id),
    )
    .limit(1_000);
export type ListedMember = Awaited<ReturnType<typeof listMembers>>[number];

export const listContacts = (db: Queryable, networkId: string) =>
  db
    .select({
      organisationId: networkContact.organisationId,
      accountId: account.id,
      name: account.name,
      email: account.email,
      locale: account.locale,
      task: networkContact.task,
      isPublic: networkContact.isPublic,
    })
    .from(networkContact)
    .innerJoin(account, eq(account.id, networkContact.accountId))
    .where(eq(networkContact.networkId, networkId))
    .orderBy(asc(account.name), asc(account.id))
    .limit(2_000);
export type ContactRow = Awaited<ReturnType<typeof listContacts>>[number];

const name = { slug: network.slug, names: network.names };

/** Working groups that were formed in a network, as far as the reader may know of them. */
export const listGroups = (db: Queryable, parentId: string, actor: Actor) =>
  db
    .select(name)
    .from(network)
    .where(and(eq(network.parentId, parentId), isVisibleTo(actor)))
    .orderBy(asc(network.slug))
    .limit(mostListed);

/** The network in which a group was formed, if the reader may know of it. */
export async function findParent(db: Queryable, parentId: string, actor: Actor) {
  const [row] = await db
    .select(name)
    .from(network)
    .where(and(eq(network.id, parentId), isVisibleTo(actor)));
  return row ?? null;
}

export async function insertNetwork(
  db: Queryable,
  row: typeof network.$inferInsert,
): Promise<NetworkRow | null> {
  const [made] = await db.insert(network).values(row).onConflictDoNothing().returning();
  return made ?? null;
}

/** Writes the change if the row still has that version; null when somebody else was faster. */
export async function updateNetwork(
  db: Queryable,
  seen: { id: string; version: number },
  change: Partial<Omit<NetworkRow, 'id' | 'version'>>,
): Promise<NetworkRow | null> {
  const [row] = await db
    .update(network)
    .set({ ...change, version: seen.version + 1 })
    .where(and(eq(network.id, seen.id), eq(network.version, seen.version)))
    .returning();
  return row ?? null;
}

/** Makes two who change members wait for each other, so that somebody is left to lead. */
export async function holdNetwork(db: Queryable, id: string): Promise<void> {
  await db.select({ id: network.id }).from(network).where(eq(network.id, id)).for('update');
}

export const countMembers = (db: Queryable, networkId: string): Promise<number> =>
  db.$count(networkMember, eq(networkMember.networkId, networkId));

export const countLeads = (db: Queryable, networkId: string): Promise<number> =>
  db.$count(
    networkMember,
    and(eq(networkMember.networkId, networkId), eq(networkMember.role, 'lead')),
  );

export async function findMember(
  db: Queryable,
  networkId: string,
  organisationId: string,
): Promise<MemberRow | null> {
  const [row] = await db
    .select()
    .from(networkMember)
    .where(
      and(eq(networkMember.networkId, networkId), eq(networkMember.organisationId, organisationId)),
    );
  return row ?? null;
}

export async function writeMember(
  db: Queryable,
  row: typeof networkMember.$inferInsert,
): Promise<void> {
  const { role, areas, sectors } = row;
  await db
    .insert(networkMember)
    .values(row)
    .onConflictDoUpdate({
      target: [networkMember.networkId, networkMember.organisationId],
      set: { role, areas: areas ?? [], sectors: sectors ?? [] },
    });
}

export async function deleteMember(
  db: Queryable,
  networkId: string,
  organisationId: string,
): Promise<void> {
  await db
    .delete(networkMember)
    .where(
      and(eq(networkMember.networkId, networkId), eq(networkMember.organisationId, organisationId)),
    );
}

export async function writeContact(
  db: Queryable,
  row: typeof networkContact.$inferInsert,
): Promise<void> {
  const { organisationId, task, isPublic } = row;
  await db
    .insert(networkContact)
    .values(row)
    .onConflictDoUpdate({
      target: [networkContact.networkId, networkContact.accountId],
      set: { organisationId, task: task ?? '', isPublic: isPublic ?? false },
    });
}

export async function deleteContact(
  db: Queryable,
  networkId: string,
  accountId: string,
): Promise<boolean> {
  const rows = await db
    .delete(networkContact)
    .where(and(eq(networkContact.networkId, networkId), eq(networkContact.accountId, accountId)))
    .returning({ accountId: networkContact.accountId });
  return rows.length > 0;
}
