import {
  account,
  groupMailing,
  groupMailingRecipient,
  message,
  messageStep,
  network,
  networkContact,
  type Queryable,
} from '@ponte/db';
import { and, asc, desc, eq, gt, isNull, sql } from 'drizzle-orm';

/** The message to a recipient is known by its key. */
export const keyOfCopy = (recipientId: string): string => `group_mailing:${recipientId}`;
const itsMessage = eq(
  message.dedupeKey,
  sql`'group_mailing:' || ${groupMailingRecipient.id}::text`,
);
/** Given up on, or come back after it was sent. */
const isUndelivered = sql<boolean>`coalesce(${message.state} = 'failed' or exists (select 1 from ${messageStep}
  where ${messageStep.messageId} = ${message.id} and ${messageStep.kind} = 'bounced'), false)`;

const columns = {
  mailing: groupMailing,
  sender: account.name,
  recipients: sql<number>`count(${groupMailingRecipient.id})::int`,
  undelivered: sql<number>`count(*) filter (where ${isUndelivered})::int`,
};

const selectMailings = (db: Queryable) =>
  db
    .select(columns)
    .from(groupMailing)
    .leftJoin(account, eq(account.id, groupMailing.senderId))
    .leftJoin(groupMailingRecipient, eq(groupMailingRecipient.mailingId, groupMailing.id))
    .leftJoin(message, itsMessage)
    .groupBy(groupMailing.id, account.name);
export type ListedMailing = Awaited<ReturnType<typeof selectMailings>>[number];

/** What was sent to the group, the newest first. */
export const listMailings = (db: Queryable, networkId: string): Promise<ListedMailing[]> =>
  selectMailings(db)
    .where(eq(groupMailing.networkId, networkId))
    .orderBy(desc(groupMailing.sentAt), desc(groupMailing.id))
    .limit(200);

export async function findMailing(
  db: Queryable,
  networkId: string,
  id: string,
): Promise<ListedMailing | null> {
  const [row] = await selectMailings(db).where(
    and(eq(groupMailing.networkId, networkId), eq(groupMailing.id, id)),
  );
  return row ?? null;
}

/** Who got a mailing, and what became of each copy. */
export const listRecipients = (db: Queryable, mailingId: string) =>
  db
    .select({
      id: groupMailingRecipient.id,
      name: groupMailingRecipient.name,
      state: message.state,
      sentAt: message.sentAt,
      isUndelivered,
    })
    .from(groupMailingRecipient)
    .leftJoin(message, itsMessage)
    .where(eq(groupMailingRecipient.mailingId, mailingId))
    .orderBy(asc(groupMailingRecipient.name), asc(groupMailingRecipient.id))
    .limit(2_000);
export type RecipientRow = Awaited<ReturnType<typeof listRecipients>>[number];

/** The contact persons of a group, and whether they want its mailings. */
export const listMailingReaders = (db: Queryable, networkId: string) =>
  db
    .select({
      accountId: account.id,
      address: account.email,
      name: account.name,
      locale: account.locale,
      zone: account.zone,
      wantsMailings: networkContact.wantsMailings,
    })
    .from(networkContact)
    .innerJoin(account, eq(account.id, networkContact.accountId))
    .where(and(eq(networkContact.networkId, networkId), isNull(account.disabledAt)))
    .orderBy(asc(account.name), asc(account.id))
    .limit(2_000);

export const countMailings = (db: Queryable, networkId: string, since: Date): Promise<number> =>
  db.$count(
    groupMailing,
    and(eq(groupMailing.networkId, networkId), gt(groupMailing.sentAt, since)),
  );

export async function insertMailing(
  db: Queryable,
  row: typeof groupMailing.$inferInsert,
  recipients: readonly (typeof groupMailingRecipient.$inferInsert)[],
): Promise<void> {
  await db.insert(groupMailing).values(row);
  await db.insert(groupMailingRecipient).values([...recipients]);
}

/** One copy with its mailing and group; whether its reader still belongs to the group and wants mailings, null when they left. */
export async function findCopy(db: Queryable, recipientId: string) {
  const [row] = await db
    .select({
      mailing: groupMailing,
      network,
      sender: { name: account.name, address: account.email },
      accountId: groupMailingRecipient.accountId,
      wantsMailings: networkContact.wantsMailings,
    })
    .from(groupMailingRecipient)
    .innerJoin(groupMailing, eq(groupMailing.id, groupMailingRecipient.mailingId))
    .innerJoin(network, eq(network.id, groupMailing.networkId))
    .leftJoin(account, eq(account.id, groupMailing.senderId))
    .leftJoin(
      networkContact,
      and(
        eq(networkContact.networkId, groupMailing.networkId),
        eq(networkContact.accountId, groupMailingRecipient.accountId),
      ),
    )
    .where(eq(groupMailingRecipient.id, recipientId));
  return row ?? null;
}
export type Copy = NonNullable<Awaited<ReturnType<typeof findCopy>>>;

/** Whether the account is a contact person of the network at all. */
export async function setWantsMailings(
  db: Queryable,
  networkId: string,
  accountId: string,
  wantsMailings: boolean,
): Promise<boolean> {
  const rows = await db
    .update(networkContact)
    .set({ wantsMailings })
    .where(and(eq(networkContact.networkId, networkId), eq(networkContact.accountId, accountId)))
    .returning({ accountId: networkContact.accountId });
  return rows.length === 1;
}
