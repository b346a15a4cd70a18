import {
  absence,
  account,
  agendaSession,
  claim,
  meeting,
  meetingPerson,
  meetingTable,
  organisation,
  participant,
  type Queryable,
  type Transaction,
  timeSlot,
} from '@ponte/db';
import type { ClaimReason, LocalisedText } from '@ponte/domain';
import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { SlotRow } from './claims.ts';
import { placedStates } from './grid-queries.ts';

export type AvailabilityRow = SlotRow & {
  reason: ClaimReason | null;
  isAbsent: boolean;
  session: { id: string; titles: LocalisedText } | null;
  meetingWith: string[];
};

/** Every slot of the event with what takes the participant in it. */
export async function listAvailability(
  db: Queryable,
  eventId: string,
  participantId: string,
): Promise<AvailabilityRow[]> {
  const isAbsent = sql<boolean>`exists (select from ${absence}
    where ${absence.participantId} = ${participantId} and ${absence.slotId} = ${timeSlot.id})`;
  const meetingWith = sql<string[]>`array(select ${organisation.name} from ${meetingPerson}
    join ${participant} on ${participant.id} = ${meetingPerson.participantId}
    join ${organisation} on ${organisation.id} = ${participant.organisationId}
    where ${claim.reason} = 'meeting' and ${meetingPerson.meetingId} = ${claim.ownerId}
      and ${meetingPerson.participantId} <> ${participantId} order by ${organisation.name})`;
  const rows = await db
    .select({
      slot: timeSlot,
      reason: claim.reason,
      isAbsent,
      session: { id: agendaSession.id, titles: agendaSession.titles },
      meetingWith,
    })
    .from(timeSlot)
    .leftJoin(
      claim,
      and(
        eq(claim.eventId, timeSlot.eventId),
        eq(claim.slotId, timeSlot.id),
        eq(claim.kind, 'participant'),
        eq(claim.resourceId, participantId),
      ),
    )
    .leftJoin(agendaSession, and(eq(agendaSession.id, claim.ownerId), eq(claim.reason, 'session')))
    .where(eq(timeSlot.eventId, eventId))
    .orderBy(asc(timeSlot.startsAt));
  return rows.map(({ slot, ...rest }) => ({ ...slot, ...rest }));
}

/** Replaces the participant's absences; answers how many of the slots there are, all locked against removal. */
export async function replaceAbsences(
  tx: Transaction,
  eventId: string,
  participantId: string,
  slotIds: readonly string[],
): Promise<number> {
  const slots = await tx
    .select({ id: timeSlot.id })
    .from(timeSlot)
    .where(and(eq(timeSlot.eventId, eventId), inArray(timeSlot.id, [...slotIds])))
    .orderBy(asc(timeSlot.id))
    .for('key share');
  await tx.delete(absence).where(eq(absence.participantId, participantId));
  if (slots.length > 0)
    await tx
      .insert(absence)
      .values(slots.map(({ id }) => ({ eventId, participantId, slotId: id })));
  return slots.length;
}

export type MeetingPlace = {
  id: string;
  people: { id: string; name: string; organisation: string }[];
  startsAt: Date;
  endsAt: Date;
  table: string;
};

const people = sql<
  MeetingPlace['people']
>`(select json_agg(json_build_object('id', ${participant.id},
    'name', ${account.name}, 'organisation', ${organisation.name}) order by ${organisation.name}, ${participant.id})
  from ${meetingPerson} join ${participant} on ${participant.id} = ${meetingPerson.participantId}
  join ${account} on ${account.id} = ${participant.accountId}
  join ${organisation} on ${organisation.id} = ${participant.organisationId}
  where ${meetingPerson.meetingId} = ${meeting.id})`;

/** Placed meetings of the event that fulfil the condition: who, when and where. */
export async function listMeetingPlaces(
  db: Queryable,
  eventId: string,
  condition: SQL | undefined,
): Promise<MeetingPlace[]> {
  const rows = await db
    .select({
      id: meeting.id,
      people,
      startsAt: timeSlot.startsAt,
      endsAt: timeSlot.endsAt,
      table: meetingTable.label,
    })
    .from(meeting)
    .innerJoin(timeSlot, eq(timeSlot.id, meeting.slotId))
    .innerJoin(meetingTable, eq(meetingTable.id, meeting.tableId))
    .where(and(eq(meeting.eventId, eventId), inArray(meeting.state, [...placedStates]), condition))
    .orderBy(asc(timeSlot.startsAt), asc(meetingTable.position), asc(meeting.id));
  return rows.map((row) => ({ ...row, people: row.people ?? [] }));
}

/** The participant's meetings in these slots, by the claims, which say so first. */
export const listMeetingsIn = (
  db: Queryable,
  eventId: string,
  participantIds: readonly string[],
  slot: SQL,
): Promise<MeetingPlace[]> =>
  listMeetingPlaces(
    db,
    eventId,
    sql`exists (select from ${claim} where ${claim.eventId} = ${eventId} and ${claim.kind} = 'participant'
      and ${claim.ownerId} = ${meeting.id} and ${inArray(claim.resourceId, [...participantIds])}
      and ${claim.reason} = 'meeting' and ${slot})`,
  );

/** A condition for `listMeetingsIn`: slots by id. */
export const amongSlots = (slotIds: readonly string[]): SQL =>
  slotIds.length > 0 ? inArray(claim.slotId, [...slotIds]) : sql`false`;

/** A condition for `listMeetingsIn`: slots that share time with the span. */
export const duringSpan = (span: { startsAt: Date; endsAt: Date }): SQL =>
  sql`${timeSlot.startsAt} < ${span.endsAt.toISOString()} and ${timeSlot.endsAt} > ${span.startsAt.toISOString()}`;
