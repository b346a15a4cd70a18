import {
  account,
  meeting,
  meetingPerson,
  organisation,
  participant,
  type Queryable,
} from '@ponte/db';
import type { MeetingState } from '@ponte/domain';
import { sql } from 'drizzle-orm';

export type SeatedPerson = {
  participantId: string;
  name: string;
  officeId: string | null;
  organisationId: string;
  organisationName: string;
  country: string;
};

/** Who sits where and when, and what somebody who moves it must name. */
export type SeatedMeeting = {
  id: string;
  state: MeetingState;
  version: number;
  isPinned: boolean;
  slotId: string | null;
  tableId: string | null;
  /** In the order of their organisations. */
  people: SeatedPerson[];
};

async function listPeople(db: Queryable, eventId: string): Promise<SeatedPerson[]> {
  const { rows } = await db.execute<SeatedPerson>(sql`
    select ${participant.id} as "participantId", ${account.name} as name, ${participant.officeId} as "officeId",
      ${organisation.id} as "organisationId", ${organisation.name} as "organisationName", ${organisation.country} as country
    from ${participant}
    join ${account} on ${account.id} = ${participant.accountId}
    join ${organisation} on ${organisation.id} = ${participant.organisationId}
    where ${participant.eventId} = ${eventId}`);
  return rows;
}

async function listRows(
  db: Queryable,
  eventId: string,
  states: readonly MeetingState[],
): Promise<SeatedMeeting[]> {
  const { rows } = await db.execute<SeatedMeeting>(sql`
    select ${meeting.id} as id, ${meeting.state} as state, ${meeting.version} as version, ${meeting.isPinned} as "isPinned",
      ${meeting.slotId} as "slotId", ${meeting.tableId} as "tableId"
    from ${meeting} where ${meeting.eventId} = ${eventId} and ${meeting.state} in ${[...states]}`);
  for (const row of rows) row.people = [];
  return rows;
}

async function listSeats(db: Queryable, eventId: string) {
  const { rows } = await db.execute<{ meetingId: string; participantId: string }>(sql`
    select ${meetingPerson.meetingId} as "meetingId", ${meetingPerson.participantId} as "participantId"
    from ${meetingPerson} where ${meetingPerson.eventId} = ${eventId}`);
  return rows;
}

const byName = new Intl.Collator();
const byOrganisation = (a: SeatedPerson, b: SeatedPerson): number =>
  byName.compare(a.organisationName, b.organisationName) ||
  (a.participantId < b.participantId ? -1 : 1);

/**
 * All meetings of an event in these states with who sits in them, in no order, and nothing else of them: there are thousands, and a
 * page that shows them all waits for each column. Whoever wants one whole asks for that one. Rows come flat and are put
 * together here, for the server takes ten times as long to join, order or gather them.
 */
export async function listSeating(
  db: Queryable,
  eventId: string,
  states: readonly MeetingState[],
): Promise<SeatedMeeting[]> {
  const [people, meetings, seats] = [
    await listPeople(db, eventId),
    await listRows(db, eventId, states),
    await listSeats(db, eventId),
  ];
  const personOf = new Map(people.map((person) => [person.participantId, person]));
  const meetingOf = new Map(meetings.map((one) => [one.id, one]));
  for (const { meetingId, participantId } of seats) {
    const person = personOf.get(participantId);
    if (person) meetingOf.get(meetingId)?.people.push(person);
  }
  for (const one of meetings) one.people.sort(byOrganisation);
  return meetings;
}
