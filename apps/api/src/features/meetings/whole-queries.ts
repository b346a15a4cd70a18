import {
  account,
  calendarAnswer,
  meeting,
  meetingPerson,
  meetingTable,
  organisation,
  participant,
  type Queryable,
  timeSlot,
} from '@ponte/db';
import type { MeetingState } from '@ponte/domain';
import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm';
import type { MeetingAnswerRow, MeetingPersonRow, MeetingRow } from './meeting-queries.ts';

const listPeople = (db: Queryable, eventId: string): Promise<MeetingPersonRow[]> =>
  db
    .select({
      participantId: participant.id,
      accountId: participant.accountId,
      name: account.name,
      email: account.email,
      locale: account.locale,
      jobTitle: participant.jobTitle,
      isOnline: participant.isOnline,
      officeId: participant.officeId,
      organisationId: organisation.id,
      organisationName: organisation.name,
      country: organisation.country,
    })
    .from(participant)
    .innerJoin(account, eq(account.id, participant.accountId))
    .innerJoin(organisation, eq(organisation.id, participant.organisationId))
    .where(eq(participant.eventId, eventId))
    .orderBy(asc(organisation.name), asc(participant.id));

const listSeats = (db: Queryable, eventId: string) =>
  db
    .select({
      meetingId: meetingPerson.meetingId,
      participantIds: sql<string[]>`array_agg(${meetingPerson.participantId})`,
    })
    .from(meetingPerson)
    .where(eq(meetingPerson.eventId, eventId))
    .groupBy(meetingPerson.meetingId);

/** Who is late for the slot that the meeting has now. */
const listLate = (db: Queryable, eventId: string) =>
  db
    .select({
      meetingId: meetingPerson.meetingId,
      participantId: meetingPerson.participantId,
      minutes: meetingPerson.lateMinutes,
    })
    .from(meetingPerson)
    .innerJoin(
      meeting,
      and(eq(meeting.id, meetingPerson.meetingId), eq(meeting.slotId, meetingPerson.lateSlotId)),
    )
    .where(and(eq(meetingPerson.eventId, eventId), gt(meetingPerson.lateMinutes, 0)))
    .orderBy(asc(meetingPerson.participantId));

/** What calendars say of the meetings as they stand now. */
const listAnswers = (db: Queryable, eventId: string) =>
  db
    .select({
      meetingId: calendarAnswer.meetingId,
      participantId: calendarAnswer.participantId,
      answer: calendarAnswer.answer,
    })
    .from(calendarAnswer)
    .innerJoin(
      meeting,
      and(
        eq(meeting.id, calendarAnswer.meetingId),
        eq(meeting.sequence, calendarAnswer.answeredSequence),
      ),
    )
    .where(eq(calendarAnswer.eventId, eventId))
    .orderBy(asc(calendarAnswer.participantId));

const listRows = (db: Queryable, eventId: string, states: readonly MeetingState[]) =>
  db
    .select()
    .from(meeting)
    .where(and(eq(meeting.eventId, eventId), inArray(meeting.state, [...states])))
    .orderBy(asc(meeting.id));

async function listPlaces(db: Queryable, eventId: string) {
  const slots = await db
    .select({
      id: timeSlot.id,
      day: timeSlot.day,
      startsAt: timeSlot.startsAt,
      endsAt: timeSlot.endsAt,
    })
    .from(timeSlot)
    .where(eq(timeSlot.eventId, eventId));
  const tables = await db
    .select({
      id: meetingTable.id,
      label: meetingTable.label,
      kind: meetingTable.kind,
      joinUrl: meetingTable.joinUrl,
    })
    .from(meetingTable)
    .where(eq(meetingTable.eventId, eventId));
  return {
    slots: new Map(slots.map((slot) => [slot.id, slot])),
    tables: new Map(tables.map((table) => [table.id, table])),
  };
}

function group<Row extends { meetingId: string }, Entry>(
  rows: readonly Row[],
  entryOf: (row: Row) => Entry,
): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const row of rows) {
    const entries = groups.get(row.meetingId);
    if (entries) entries.push(entryOf(row));
    else groups.set(row.meetingId, [entryOf(row)]);
  }
  return groups;
}

/** Who sits in each meeting, in the order of their organisations. */
async function seatPeople(db: Queryable, eventId: string) {
  const people = await listPeople(db, eventId);
  const order = new Map(people.map((person, place) => [person.participantId, place]));
  const seats = await listSeats(db, eventId);
  const seated = new Map(seats.map(({ meetingId, participantIds }) => [meetingId, participantIds]));
  return (meetingId: string): MeetingPersonRow[] =>
    (seated.get(meetingId) ?? [])
      .map((id) => order.get(id) ?? -1)
      .sort((a, b) => a - b)
      .flatMap((place) => people[place] ?? []);
}

/**
 * All meetings of an event in these states, as `listMeetings` gives them. Whoever wants thousands reads people, slots and
 * tables once each: asked for meeting by meeting they took most of the time.
 */
export async function listWholeSchedule(
  db: Queryable,
  eventId: string,
  states: readonly MeetingState[],
): Promise<MeetingRow[]> {
  const rows = await listRows(db, eventId, states);
  const { slots, tables } = await listPlaces(db, eventId);
  const peopleOf = await seatPeople(db, eventId);
  const late = group(await listLate(db, eventId), ({ participantId, minutes }) => ({
    participantId,
    minutes: minutes ?? 0,
  }));
  const answers = group(
    await listAnswers(db, eventId),
    ({ participantId, answer }): MeetingAnswerRow => ({ participantId, answer }),
  );
  return rows.map((row) => ({
    ...row,
    slot: slots.get(row.slotId ?? '') ?? null,
    table: tables.get(row.tableId ?? '') ?? null,
    people: peopleOf(row.id),
    late: late.get(row.id) ?? [],
    answers: answers.get(row.id) ?? [],
  }));
}
