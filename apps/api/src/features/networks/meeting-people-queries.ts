import {
  account,
  groupMeetingPerson,
  organisation,
  type Queryable,
  suppression,
  type Transaction,
} from '@ponte/db';
import type { Presence } from '@ponte/domain';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';

export type GroupPersonRow = typeof groupMeetingPerson.$inferSelect;

/** Everybody who was ever invited, with what they answered. */
export const listGroupPeople = (db: Queryable, meetingId: string) =>
  db
    .select({
      person: groupMeetingPerson,
      name: account.name,
      organisation: organisation.name,
      isUnreachable: sql<boolean>`${suppression.address} is not null`,
    })
    .from(groupMeetingPerson)
    .innerJoin(account, eq(account.id, groupMeetingPerson.accountId))
    .leftJoin(organisation, eq(organisation.id, groupMeetingPerson.organisationId))
    .leftJoin(suppression, eq(suppression.address, sql`lower(${account.email})`))
    .where(eq(groupMeetingPerson.meetingId, meetingId))
    .orderBy(asc(organisation.name), asc(account.name), asc(account.id))
    .limit(2_000);
export type ListedGroupPerson = Awaited<ReturnType<typeof listGroupPeople>>[number];

/** One of those invited, held until the transaction ends, so that answers wait for each other. */
export async function holdGroupPerson(
  tx: Transaction,
  meetingId: string,
  accountIds: readonly string[],
): Promise<GroupPersonRow | null> {
  const [row] = await tx
    .select()
    .from(groupMeetingPerson)
    .where(
      and(
        eq(groupMeetingPerson.meetingId, meetingId),
        inArray(groupMeetingPerson.accountId, [...accountIds]),
      ),
    )
    .for('update');
  return row ?? null;
}

export async function updateGroupPerson(
  tx: Transaction,
  { meetingId, accountId }: Pick<GroupPersonRow, 'meetingId' | 'accountId'>,
  change: Partial<typeof groupMeetingPerson.$inferInsert>,
): Promise<void> {
  await tx
    .update(groupMeetingPerson)
    .set(change)
    .where(
      and(eq(groupMeetingPerson.meetingId, meetingId), eq(groupMeetingPerson.accountId, accountId)),
    );
}

/** What a calendar is told next: whose, and under which sequence. */
export type ToldPerson = { accountId: string; sequence: number };
const told = { accountId: groupMeetingPerson.accountId, sequence: groupMeetingPerson.sequence };

const unanswered = {
  answer: 'needs_action',
  comment: '',
  proposedAt: null,
  answeredAt: null,
} as const;

/** Invites people, some perhaps once more: those go on counting where they left off. */
export async function invitePeople(
  tx: Transaction,
  meetingId: string,
  people: readonly { accountId: string; organisationId: string }[],
  toldAt: Date,
): Promise<ToldPerson[]> {
  if (people.length === 0) return [];
  return tx
    .insert(groupMeetingPerson)
    .values(
      people.map(({ accountId, organisationId }) => ({
        meetingId,
        accountId,
        organisationId,
        toldAt,
      })),
    )
    .onConflictDoUpdate({
      target: [groupMeetingPerson.meetingId, groupMeetingPerson.accountId],
      set: {
        ...unanswered,
        isInvited: true,
        sequence: sql`${groupMeetingPerson.sequence} + 1`,
        organisationId: sql`excluded.organisation_id`,
        toldAt,
      },
    })
    .returning(told);
}

/** Everybody invited is told anew; what they answered about another time no longer counts. */
export const raiseSequences = (
  tx: Transaction,
  meetingId: string,
  { toldAt, forgetsAnswers }: { toldAt: Date; forgetsAnswers: boolean },
): Promise<ToldPerson[]> =>
  tx
    .update(groupMeetingPerson)
    .set({
      ...(forgetsAnswers ? unanswered : {}),
      sequence: sql`${groupMeetingPerson.sequence} + 1`,
      toldAt,
    })
    .where(and(eq(groupMeetingPerson.meetingId, meetingId), eq(groupMeetingPerson.isInvited, true)))
    .returning(told);

/** These are no longer invited, which their calendars are told. */
export async function dismissPeople(
  tx: Transaction,
  meetingId: string,
  accountIds: readonly string[],
  toldAt: Date,
): Promise<ToldPerson[]> {
  if (accountIds.length === 0) return [];
  return tx
    .update(groupMeetingPerson)
    .set({ isInvited: false, sequence: sql`${groupMeetingPerson.sequence} + 1`, toldAt })
    .where(
      and(
        eq(groupMeetingPerson.meetingId, meetingId),
        inArray(groupMeetingPerson.accountId, [...accountIds]),
      ),
    )
    .returning(told);
}

/** Notes who was there. */
export async function writePresences(
  tx: Transaction,
  meetingId: string,
  presences: readonly { accountId: string; presence: Presence | null }[],
): Promise<void> {
  const given = JSON.stringify(presences);
  await tx.execute(sql`
    update group_meeting_person set presence = given.presence
    from jsonb_to_recordset(${given}::jsonb) as given("accountId" uuid, presence presence)
    where meeting_id = ${meetingId} and account_id = given."accountId"`);
}
