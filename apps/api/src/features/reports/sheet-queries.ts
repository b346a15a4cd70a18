import * as db from '@ponte/db';
import { countedMeetingStates } from '@ponte/domain';
import { and, asc, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type {
  MeetingFacts,
  OrganisationFacts,
  PartyFacts,
  RegistrationsFacts,
  RequestFacts,
} from '../../documents/sheets/facts.ts';
import { listQuestions } from '../participants/queries.ts';
import { concernsOwn, isOwn, seatsOwn, type Visible } from './visible.ts';

const { account, meeting, meetingRequest, organisation, participant } = db;
const office = alias(organisation, 'office');

const listPeople = (tx: db.Queryable, visible: Visible) =>
  tx
    .select({
      id: participant.id,
      state: participant.state,
      name: account.name,
      email: account.email,
      jobTitle: participant.jobTitle,
      languages: participant.languages,
      isOnline: participant.isOnline,
      organisation: organisation.name,
      country: organisation.country,
      typeNames: db.participationType.names,
      office: office.name,
      registeredAt: participant.registeredAt,
      waitingSince: participant.waitingSince,
      checkedInAt: participant.checkedInAt,
    })
    .from(participant)
    .innerJoin(account, eq(account.id, participant.accountId))
    .innerJoin(organisation, eq(organisation.id, participant.organisationId))
    .innerJoin(db.participationType, eq(db.participationType.id, participant.typeId))
    .leftJoin(office, eq(office.id, participant.officeId))
    .where(and(eq(participant.eventId, visible.eventId), isOwn(visible)))
    .orderBy(asc(organisation.name), asc(account.name), asc(participant.id));

const listAllAnswers = (tx: db.Queryable, visible: Visible) =>
  tx
    .select({
      participantId: db.answer.participantId,
      questionId: db.answer.questionId,
      value: db.answer.value,
    })
    .from(db.answer)
    .innerJoin(participant, eq(participant.id, db.answer.participantId))
    .where(and(eq(db.answer.eventId, visible.eventId), isOwn(visible)));

async function nameFiles(tx: db.Queryable, visible: Visible): Promise<Record<string, string>> {
  const rows = await tx
    .select({ id: db.storedFile.id, name: db.storedFile.name })
    .from(db.answer)
    .innerJoin(db.question, eq(db.question.id, db.answer.questionId))
    .innerJoin(participant, eq(participant.id, db.answer.participantId))
    .innerJoin(db.storedFile, sql`to_jsonb(${db.storedFile.id}::text) = ${db.answer.value}`)
    .where(
      and(eq(db.answer.eventId, visible.eventId), eq(db.question.kind, 'file'), isOwn(visible)),
    );
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}

/** Everybody within reach with their answers to the event's own questions. */
export async function readRegistrations(
  tx: db.Queryable,
  visible: Visible,
): Promise<RegistrationsFacts> {
  return {
    people: await listPeople(tx, visible),
    questions: await listQuestions(tx, visible.eventId),
    answers: await listAllAnswers(tx, visible),
    files: await nameFiles(tx, visible),
  };
}

/** Organisations that take part, with what their people within reach have asked and agreed. */
export async function readOrganisations(
  tx: db.Queryable,
  visible: Visible,
): Promise<OrganisationFacts[]> {
  const counted = sql`meeting.state in ${[...countedMeetingStates]}`;
  const people = tx.$with('people').as(
    tx
      .select({
        organisationId: participant.organisationId,
        people: sql<number>`count(*)::int`.as('people'),
        sent: sql<number>`coalesce(sum((select count(*) from meeting_request r where r.event_id = ${visible.eventId} and r.sender_id = participant.id)), 0)::int`.as(
          'sent',
        ),
        received:
          sql<number>`coalesce(sum((select count(*) from meeting_request r where r.event_id = ${visible.eventId} and r.recipient_id = participant.id)), 0)::int`.as(
            'received',
          ),
        meetings:
          sql<number>`coalesce(sum((select count(*) from meeting_person seat join meeting on meeting.id = seat.meeting_id
            where seat.participant_id = participant.id and ${counted})), 0)::int`.as('meetings'),
      })
      .from(participant)
      .where(and(eq(participant.eventId, visible.eventId), isOwn(visible)))
      .groupBy(participant.organisationId),
  );
  return tx
    .with(people)
    .select({
      name: organisation.name,
      kind: organisation.kind,
      country: organisation.country,
      region: organisation.region,
      city: organisation.city,
      sectors: organisation.sectors,
      size: organisation.size,
      languages: organisation.languages,
      website: organisation.website,
      people: people.people,
      requestsSent: people.sent,
      requestsReceived: people.received,
      meetings: people.meetings,
    })
    .from(people)
    .innerJoin(organisation, eq(organisation.id, people.organisationId))
    .orderBy(asc(organisation.name), asc(organisation.id));
}

/** The two sides of a request under names of their own. */
function sideOf(name: 'sender' | 'recipient') {
  const person = alias(participant, name);
  const holder = alias(account, `${name}_account`);
  const home = alias(organisation, `${name}_organisation`);
  return {
    person,
    holder,
    home,
    row: { name: holder.name, organisation: home.name, country: home.country },
  };
}

/** Requests that concern somebody within reach, in the order in which they were sent. */
export async function readRequests(tx: db.Queryable, visible: Visible): Promise<RequestFacts[]> {
  const [from, to] = [sideOf('sender'), sideOf('recipient')];
  return tx
    .select({
      state: meetingRequest.state,
      rank: meetingRequest.rank,
      sender: from.row,
      recipient: to.row,
      createdAt: meetingRequest.createdAt,
      answeredAt: meetingRequest.answeredAt,
    })
    .from(meetingRequest)
    .innerJoin(from.person, eq(from.person.id, meetingRequest.senderId))
    .innerJoin(from.holder, eq(from.holder.id, from.person.accountId))
    .innerJoin(from.home, eq(from.home.id, from.person.organisationId))
    .innerJoin(to.person, eq(to.person.id, meetingRequest.recipientId))
    .innerJoin(to.holder, eq(to.holder.id, to.person.accountId))
    .innerJoin(to.home, eq(to.home.id, to.person.organisationId))
    .where(
      and(
        eq(meetingRequest.eventId, visible.eventId),
        concernsOwn(visible, meetingRequest.senderId, meetingRequest.recipientId),
      ),
    )
    .orderBy(asc(meetingRequest.id));
}

async function listSeats(tx: db.Queryable, eventId: string, ids: readonly string[]) {
  const seats = new Map<string, PartyFacts[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return seats;
  const rows = await tx
    .select({
      meetingId: db.meetingPerson.meetingId,
      name: account.name,
      organisation: organisation.name,
      country: organisation.country,
    })
    .from(db.meetingPerson)
    .innerJoin(participant, eq(participant.id, db.meetingPerson.participantId))
    .innerJoin(account, eq(account.id, participant.accountId))
    .innerJoin(organisation, eq(organisation.id, participant.organisationId))
    .where(eq(db.meetingPerson.eventId, eventId))
    .orderBy(asc(organisation.name), asc(participant.id));
  for (const { meetingId, ...person } of rows) seats.get(meetingId)?.push(person);
  return seats;
}

/** Meetings with somebody within reach in time order, those without a time last. */
export async function readMeetings(tx: db.Queryable, visible: Visible): Promise<MeetingFacts[]> {
  const rows = await tx
    .select({
      id: meeting.id,
      state: meeting.state,
      startsAt: db.timeSlot.startsAt,
      endsAt: db.timeSlot.endsAt,
      table: { label: db.meetingTable.label, kind: db.meetingTable.kind },
    })
    .from(meeting)
    .leftJoin(db.timeSlot, eq(db.timeSlot.id, meeting.slotId))
    .leftJoin(db.meetingTable, eq(db.meetingTable.id, meeting.tableId))
    .where(and(eq(meeting.eventId, visible.eventId), seatsOwn(visible, meeting.id)))
    .orderBy(
      sql`${db.timeSlot.startsAt} nulls last`,
      asc(db.meetingTable.position),
      asc(meeting.id),
    );
  const ids = rows.map(({ id }) => id);
  const seats = await listSeats(tx, visible.eventId, ids);
  return rows.map(({ id, ...row }) => ({ ...row, people: seats.get(id) ?? [] }));
}
