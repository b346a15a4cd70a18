import {
  account,
  groupMeeting,
  groupMeetingPerson,
  message,
  network,
  type Queryable,
  type Transaction,
} from '@ponte/db';
import type { CalendarAnswer } from '@ponte/domain';
import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, ne, or, sql } from 'drizzle-orm';

export type GroupMeetingRow = typeof groupMeeting.$inferSelect;

const mostListed = 500;

const countOf = (answer: CalendarAnswer) =>
  sql<number>`(select count(*)::int from group_meeting_person p where p.meeting_id = ${groupMeeting.id}
    and p.is_invited and p.answer = ${answer})`;

/** The meetings of a group, the latest first; drafts only for those who lead. */
export const listGroupMeetings = (
  db: Queryable,
  networkId: string,
  reader: { accountId: string | null; isLead: boolean },
) =>
  db
    .select({
      meeting: groupMeeting,
      myAnswer: sql<CalendarAnswer | null>`(select p.answer from group_meeting_person p
        where p.meeting_id = ${groupMeeting.id} and p.is_invited
          and p.account_id = ${reader.accountId}::uuid)`,
      accepted: countOf('accepted'),
      tentative: countOf('tentative'),
      declined: countOf('declined'),
      needs_action: countOf('needs_action'),
    })
    .from(groupMeeting)
    .where(
      and(
        eq(groupMeeting.networkId, networkId),
        reader.isLead ? undefined : ne(groupMeeting.state, 'draft'),
      ),
    )
    .orderBy(desc(groupMeeting.startsAt), desc(groupMeeting.id))
    .limit(mostListed);
export type ListedGroupMeeting = Awaited<ReturnType<typeof listGroupMeetings>>[number];

export async function findGroupMeeting(
  db: Queryable,
  networkId: string,
  id: string,
): Promise<GroupMeetingRow | null> {
  const [row] = await db
    .select()
    .from(groupMeeting)
    .where(and(eq(groupMeeting.networkId, networkId), eq(groupMeeting.id, id)));
  return row ?? null;
}

/** Of whichever group it is. */
export async function findAnyGroupMeeting(
  db: Queryable,
  id: string,
): Promise<GroupMeetingRow | null> {
  const [row] = await db.select().from(groupMeeting).where(eq(groupMeeting.id, id));
  return row ?? null;
}

export async function countGroupMeetings(db: Queryable, networkId: string): Promise<number> {
  return db.$count(groupMeeting, eq(groupMeeting.networkId, networkId));
}

export async function insertGroupMeeting(
  db: Queryable,
  row: typeof groupMeeting.$inferInsert,
): Promise<GroupMeetingRow> {
  const [made] = await db.insert(groupMeeting).values(row).returning();
  if (!made) throw new Error('the meeting was not inserted');
  return made;
}

type Seen = { id: string; version: number };

export async function updateGroupMeeting(
  db: Queryable,
  { id, version }: Seen,
  change: Partial<typeof groupMeeting.$inferInsert>,
): Promise<GroupMeetingRow | null> {
  const [row] = await db
    .update(groupMeeting)
    .set({ ...change, version: version + 1 })
    .where(and(eq(groupMeeting.id, id), eq(groupMeeting.version, version)))
    .returning();
  return row ?? null;
}

export async function deleteGroupMeeting(db: Queryable, { id, version }: Seen): Promise<boolean> {
  const rows = await db
    .delete(groupMeeting)
    .where(and(eq(groupMeeting.id, id), eq(groupMeeting.version, version)))
    .returning({ id: groupMeeting.id });
  return rows.length === 1;
}

/** Meetings to which people are invited and that are not over, held until the transaction ends. */
export const holdComingMeetings = (
  tx: Transaction,
  networkId: string,
  now: Date,
): Promise<GroupMeetingRow[]> =>
  tx
    .select()
    .from(groupMeeting)
    .where(
      and(
        eq(groupMeeting.networkId, networkId),
        eq(groupMeeting.state, 'called'),
        gt(groupMeeting.endsAt, now),
      ),
    )
    .orderBy(asc(groupMeeting.id))
    .for('update');

/** Who of these accounts can be written to. */
export const listAccounts = (db: Queryable, ids: readonly string[]) =>
  db
    .select({
      accountId: account.id,
      address: account.email,
      name: account.name,
      locale: account.locale,
    })
    .from(account)
    .where(and(inArray(account.id, [...ids]), isNull(account.disabledAt)));

/** Every address that calendar messages to this account have gone to, with its present one, in small letters. */
export async function listAddressesOf(db: Queryable, accountId: string): Promise<string[]> {
  const used = await db
    .selectDistinct({ address: sql<string>`lower(${message.toAddress})` })
    .from(message)
    .where(and(eq(message.accountId, accountId), isNotNull(message.method)));
  const [own] = await listAccounts(db, [accountId]);
  return [...used.map(({ address }) => address), ...(own ? [own.address.toLowerCase()] : [])];
}

const selectTold = (db: Queryable) =>
  db
    .select({ meeting: groupMeeting, network, person: groupMeetingPerson })
    .from(groupMeetingPerson)
    .innerJoin(groupMeeting, eq(groupMeeting.id, groupMeetingPerson.meetingId))
    .innerJoin(network, eq(network.id, groupMeeting.networkId));
export type ToldGroupMeeting = Awaited<ReturnType<typeof selectTold>>[number];

/** A meeting as one of its people is told of it. */
export async function findToldMeeting(
  db: Queryable,
  meetingId: string,
  accountId: string,
): Promise<ToldGroupMeeting | null> {
  const [row] = await selectTold(db).where(
    and(eq(groupMeetingPerson.meetingId, meetingId), eq(groupMeetingPerson.accountId, accountId)),
  );
  return row ?? null;
}

/** What belongs in a person's feed: meetings they are invited to, and what was taken from them after `since`. */
export const listToldMeetings = (
  db: Queryable,
  accountId: string,
  since: Date,
): Promise<ToldGroupMeeting[]> =>
  selectTold(db).where(
    and(
      eq(groupMeetingPerson.accountId, accountId),
      or(
        and(eq(groupMeeting.state, 'called'), eq(groupMeetingPerson.isInvited, true)),
        gt(groupMeetingPerson.toldAt, since),
      ),
    ),
  );

/** Whose feed it is; null when they may no longer sign in. */
export async function findFeedAccount(db: Queryable, id: string) {
  const [row] = await db
    .select({ id: account.id, locale: account.locale, feedVersion: account.feedVersion })
    .from(account)
    .where(and(eq(account.id, id), isNull(account.disabledAt)));
  return row ?? null;
}

/** Makes every address of the person's feed that was given out so far worthless. */
export async function raiseAccountFeed(db: Queryable, id: string): Promise<number | null> {
  const [row] = await db
    .update(account)
    .set({ feedVersion: sql`${account.feedVersion} + 1` })
    .where(eq(account.id, id))
    .returning({ feedVersion: account.feedVersion });
  return row?.feedVersion ?? null;
}
