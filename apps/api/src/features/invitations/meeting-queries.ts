import {
  account,
  meeting,
  meetingPerson,
  meetingTable,
  message,
  organisation,
  participant,
  type Queryable,
  timeSlot,
} from '@ponte/db';
import { and, asc, eq, gt, inArray, isNotNull, lt, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { gather } from '../../outbox/gather.ts';

export type Counterpart = { name: string; organisation: string; jobTitle: string };

const own = alias(meetingPerson, 'own');

/** The other people of a meeting, in the order of their names. */
const counterparts = sql<Counterpart[]>`coalesce((
  select json_agg(json_build_object('name', ${account.name}, 'organisation', ${organisation.name},
    'jobTitle', ${participant.jobTitle}) order by ${account.name}, ${participant.id})
  from ${meetingPerson}
  join ${participant} on ${participant.id} = ${meetingPerson.participantId}
  join ${account} on ${account.id} = ${participant.accountId}
  join ${organisation} on ${organisation.id} = ${participant.organisationId}
  where ${meetingPerson.meetingId} = ${meeting.id}
    and ${meetingPerson.participantId} <> ${own.participantId}), '[]'::json)`;

/** Who of its people has cancelled it; null: the organiser, or somebody who is gone. */
const canceller = sql<(Counterpart & { id: string }) | null>`(
  select json_build_object('id', ${participant.id}, 'name', ${account.name},
    'organisation', ${organisation.name}, 'jobTitle', ${participant.jobTitle})
  from ${participant}
  join ${account} on ${account.id} = ${participant.accountId}
  join ${organisation} on ${organisation.id} = ${participant.organisationId}
  where ${participant.id} = ${meeting.cancelledById})`;

/** Meetings as one of their people sees them. */
const selectOwnMeetings = (db: Queryable, condition: SQL | undefined) =>
  db
    .select({
      id: meeting.id,
      ownerId: own.participantId,
      state: meeting.state,
      sequence: meeting.sequence,
      changedAt: meeting.changedAt,
      cancelledAt: meeting.cancelledAt,
      cancelReason: meeting.cancelReason,
      canceller,
      startsAt: timeSlot.startsAt,
      endsAt: timeSlot.endsAt,
      tableId: meeting.tableId,
      table: {
        label: meetingTable.label,
        kind: meetingTable.kind,
        joinUrl: meetingTable.joinUrl,
      },
      counterparts,
    })
    .from(own)
    .innerJoin(meeting, eq(meeting.id, own.meetingId))
    .leftJoin(timeSlot, eq(timeSlot.id, meeting.slotId))
    .leftJoin(meetingTable, eq(meetingTable.id, meeting.tableId))
    .where(condition);

export type OwnMeeting = Awaited<ReturnType<typeof selectOwnMeetings>>[number];

type OwnKey = { meetingId: string; participantId: string };

/** The meeting as this participant sees it, or null when they are none of its people; many in one statement. */
export const findOwnMeeting = gather(
  async (db, keys: readonly OwnKey[]): Promise<(OwnMeeting | null)[]> => {
    const rows = await selectOwnMeetings(
      db,
      or(
        ...keys.map((key) =>
          and(eq(own.meetingId, key.meetingId), eq(own.participantId, key.participantId)),
        ),
      ),
    );
    return keys.map(
      (key) =>
        rows.find((row) => row.id === key.meetingId && row.ownerId === key.participantId) ?? null,
    );
  },
);

/** Those of these meetings that this participant is one of, in the order of time. */
export const listOwnMeetings = (
  db: Queryable,
  participantId: string,
  meetingIds: readonly string[],
): Promise<OwnMeeting[]> =>
  selectOwnMeetings(
    db,
    and(eq(own.participantId, participantId), inArray(own.meetingId, [...meetingIds])),
  ).orderBy(sql`${timeSlot.startsAt} nulls last`, asc(meeting.id));

/** Who comes late for a meeting, and by how much; null once they have taken it back or the meeting has moved. */
export async function findLatePerson(db: Queryable, meetingId: string, participantId: string) {
  const [row] = await db
    .select({
      name: account.name,
      organisation: organisation.name,
      minutes: meetingPerson.lateMinutes,
    })
    .from(meetingPerson)
    .innerJoin(
      meeting,
      and(eq(meeting.id, meetingPerson.meetingId), eq(meeting.slotId, meetingPerson.lateSlotId)),
    )
    .innerJoin(participant, eq(participant.id, meetingPerson.participantId))
    .innerJoin(account, eq(account.id, participant.accountId))
    .innerJoin(organisation, eq(organisation.id, participant.organisationId))
    .where(
      and(eq(meetingPerson.meetingId, meetingId), eq(meetingPerson.participantId, participantId)),
    );
  return row?.minutes ? { ...row, minutes: row.minutes } : null;
}

/** All meetings of a participant that have a place and were not held yet, in the order of time. */
export const listScheduledMeetings = (
  db: Queryable,
  participantId: string,
): Promise<OwnMeeting[]> =>
  selectOwnMeetings(
    db,
    and(eq(own.participantId, participantId), eq(meeting.state, 'scheduled')),
  ).orderBy(asc(timeSlot.startsAt), asc(meeting.id));

/** What belongs in the feed of participants: placed meetings, and cancelled ones that were cancelled after `since`. */
export const listFeedMeetings = (
  db: Queryable,
  participantIds: readonly string[],
  since: Date,
): Promise<OwnMeeting[]> =>
  selectOwnMeetings(
    db,
    and(
      inArray(own.participantId, [...participantIds]),
      isNotNull(meeting.slotId),
      or(
        inArray(meeting.state, ['scheduled', 'held', 'missed']),
        and(
          eq(meeting.state, 'cancelled'),
          eq(meeting.wasInvited, true),
          gt(meeting.cancelledAt, since),
        ),
      ),
    ),
  );

/** Who is to be written to; people of other events are left out. */
export const listRecipients = (db: Queryable, eventId: string, participantIds: readonly string[]) =>
  db
    .select({
      participantId: participant.id,
      accountId: account.id,
      address: account.email,
      name: account.name,
      locale: account.locale,
    })
    .from(participant)
    .innerJoin(account, eq(account.id, participant.accountId))
    .where(
      and(
        eq(participant.eventId, eventId),
        sql`${participant.id} = any(${sql.param([...participantIds])}::uuid[])`,
      ),
    );

/** One of them, or null. */
export async function findRecipient(db: Queryable, eventId: string, participantId: string) {
  const [row] = await listRecipients(db, eventId, [participantId]);
  return row ?? null;
}

/** Whose calendar a message was for: see recipientOf. */
const recipient = sql<string>`coalesce(${message.participantId}, ${message.accountId})`;

const selectTried = (db: Queryable, condition: SQL | undefined) =>
  db
    .select({
      meetingId: message.meetingId,
      recipientId: recipient,
      sequence: message.sequence,
      method: message.method,
      messageId: message.messageId,
      renderedAt: message.renderedAt,
      payload: message.payload,
    })
    .from(message)
    .where(and(condition, isNotNull(message.method), isNotNull(message.renderedAt)))
    .orderBy(asc(message.sequence), asc(message.id));

export type EarlierInvitation = Awaited<ReturnType<typeof selectTried>>[number];

type TriedKey = { meetingId: string; recipientId: string; sequence: number };

/**
 * The invitations of a lower sequence that this recipient may have got, oldest first. All that were ever tried
 * count: where the answer was lost the server may have taken it.
 */
export const listEarlierInvitations = gather(
  async (db, keys: readonly TriedKey[]): Promise<EarlierInvitation[][]> => {
    const rows = await selectTried(
      db,
      or(
        ...keys.map((key) =>
          and(
            eq(message.meetingId, key.meetingId),
            eq(recipient, key.recipientId),
            lt(message.sequence, key.sequence),
          ),
        ),
      ),
    );
    return keys.map((key) =>
      rows.filter(
        (row) =>
          row.meetingId === key.meetingId &&
          row.recipientId === key.recipientId &&
          (row.sequence ?? 0) < key.sequence,
      ),
    );
  },
);
