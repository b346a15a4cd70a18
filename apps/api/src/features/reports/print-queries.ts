import * as db from '@ponte/db';
import { isLocale } from '@ponte/domain';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type {
  BadgeFacts,
  EventFacts,
  ScheduleFacts,
  SessionFacts,
  TableSignFacts,
} from '../../documents/pdf/facts.ts';
import type { EventRow } from '../../http/event-scope.ts';
import { listSessions } from '../timetable/queries.ts';
import { isOwn, type Visible } from './visible.ts';

const { account, meeting, meetingPerson, meetingTable, organisation, participant } = db;

/** The event as printed pages name it. */
export const toEventFacts = (event: EventRow): EventFacts => ({
  names: event.names,
  languages: event.languages.filter(isLocale),
  venue: event.venue,
  address: event.address,
  city: event.city,
  zone: event.zone,
  firstDay: event.firstDay,
  lastDay: event.lastDay,
});

/** Approved people who come in person, by organisation, as their badges name them. */
export const listBadges = (
  tx: db.Queryable,
  visible: Visible,
): Promise<(Omit<BadgeFacts, 'checkInUrl'> & { id: string })[]> =>
  tx
    .select({
      id: participant.id,
      name: account.name,
      locale: account.locale,
      jobTitle: participant.jobTitle,
      organisation: organisation.name,
      country: organisation.country,
      typeNames: db.participationType.names,
    })
    .from(participant)
    .innerJoin(account, eq(account.id, participant.accountId))
    .innerJoin(organisation, eq(organisation.id, participant.organisationId))
    .innerJoin(db.participationType, eq(db.participationType.id, participant.typeId))
    .where(
      and(
        eq(participant.eventId, visible.eventId),
        eq(participant.state, 'approved'),
        eq(participant.isOnline, false),
        isOwn(visible),
      ),
    )
    .orderBy(asc(organisation.name), asc(account.name), asc(participant.id));

/** The tables and booths people look for; nobody looks for an online room. */
export const listTableSigns = (tx: db.Queryable, eventId: string): Promise<TableSignFacts[]> =>
  tx
    .select({
      label: meetingTable.label,
      kind: meetingTable.kind,
      organisation: organisation.name,
    })
    .from(meetingTable)
    .leftJoin(organisation, eq(organisation.id, meetingTable.organisationId))
    .where(
      and(
        eq(meetingTable.eventId, eventId),
        eq(meetingTable.isActive, true),
        inArray(meetingTable.kind, ['table', 'booth']),
      ),
    )
    .orderBy(asc(meetingTable.position), asc(meetingTable.id));

const toSessionFacts = (row: SessionFacts): SessionFacts => ({
  titles: row.titles,
  speakers: row.speakers,
  place: row.place,
  startsAt: row.startsAt,
  endsAt: row.endsAt,
});

export const listProgramme = async (tx: db.Queryable, eventId: string): Promise<SessionFacts[]> =>
  (await listSessions(tx, eventId)).map(toSessionFacts);

type Owner = Omit<ScheduleFacts, 'meetings' | 'sessions'> & { id: string };

const listOwners = (tx: db.Queryable, visible: Visible, participantId?: string): Promise<Owner[]> =>
  tx
    .select({
      id: participant.id,
      name: account.name,
      locale: account.locale,
      organisation: organisation.name,
      country: organisation.country,
    })
    .from(participant)
    .innerJoin(account, eq(account.id, participant.accountId))
    .innerJoin(organisation, eq(organisation.id, participant.organisationId))
    .where(
      and(
        eq(participant.eventId, visible.eventId),
        participantId ? eq(participant.id, participantId) : eq(participant.state, 'approved'),
        isOwn(visible),
      ),
    )
    .orderBy(asc(organisation.name), asc(account.name), asc(participant.id));

type SeatRow = {
  participantId: string;
  meetingId: string;
  startsAt: Date;
  endsAt: Date;
  label: string;
  kind: TableSignFacts['kind'];
  name: string;
  jobTitle: string;
  organisation: string;
  country: string;
};

/** Every seat of the event's placed meetings, or of one person's. */
const listSeats = (tx: db.Queryable, eventId: string, participantId?: string): Promise<SeatRow[]> =>
  tx
    .select({
      participantId: meetingPerson.participantId,
      meetingId: meeting.id,
      startsAt: db.timeSlot.startsAt,
      endsAt: db.timeSlot.endsAt,
      label: meetingTable.label,
      kind: meetingTable.kind,
      name: account.name,
      jobTitle: participant.jobTitle,
      organisation: organisation.name,
      country: organisation.country,
    })
    .from(meeting)
    .innerJoin(db.timeSlot, eq(db.timeSlot.id, meeting.slotId))
    .innerJoin(meetingTable, eq(meetingTable.id, meeting.tableId))
    .innerJoin(meetingPerson, eq(meetingPerson.meetingId, meeting.id))
    .innerJoin(participant, eq(participant.id, meetingPerson.participantId))
    .innerJoin(account, eq(account.id, participant.accountId))
    .innerJoin(organisation, eq(organisation.id, participant.organisationId))
    .where(
      and(
        eq(meeting.eventId, eventId),
        inArray(meeting.state, ['scheduled', 'held']),
        participantId
          ? sql`exists (select from ${meetingPerson} mine where mine.meeting_id = ${meeting.id} and mine.participant_id = ${participantId})`
          : undefined,
      ),
    );

const listAttended = (tx: db.Queryable, eventId: string, participantId?: string) =>
  tx
    .select({
      participantId: db.sessionAttendance.participantId,
      titles: db.agendaSession.titles,
      speakers: db.agendaSession.speakers,
      place: db.agendaSession.place,
      startsAt: db.agendaSession.startsAt,
      endsAt: db.agendaSession.endsAt,
    })
    .from(db.sessionAttendance)
    .innerJoin(db.agendaSession, eq(db.agendaSession.id, db.sessionAttendance.sessionId))
    .where(
      and(
        eq(db.sessionAttendance.eventId, eventId),
        participantId ? eq(db.sessionAttendance.participantId, participantId) : undefined,
      ),
    );

/** The meetings of each person, seen from their side. */
function seatPeople(seats: readonly SeatRow[]): Map<string, ScheduleFacts['meetings']> {
  const byMeeting = Map.groupBy(seats, ({ meetingId }) => meetingId);
  const own = new Map<string, ScheduleFacts['meetings']>();
  for (const { participantId, meetingId, startsAt, endsAt, label, kind } of seats) {
    const people = (byMeeting.get(meetingId) ?? [])
      .filter((seat) => seat.participantId !== participantId)
      .map(({ name, jobTitle, organisation: home, country }) => ({
        name,
        jobTitle,
        organisation: home,
        country,
      }));
    const meetings = own.get(participantId) ?? [];
    meetings.push({ startsAt, endsAt, table: { label, kind }, people });
    own.set(participantId, meetings);
  }
  return own;
}

/** The schedules of everybody within reach by organisation, or that of one participant. */
export async function listSchedules(
  tx: db.Queryable,
  visible: Visible,
  participantId?: string,
): Promise<ScheduleFacts[]> {
  const owners = await listOwners(tx, visible, participantId);
  const meetings = seatPeople(await listSeats(tx, visible.eventId, participantId));
  const attended = Map.groupBy(
    await listAttended(tx, visible.eventId, participantId),
    (row) => row.participantId,
  );
  return owners.map(({ id, ...owner }) => ({
    ...owner,
    meetings: meetings.get(id) ?? [],
    sessions: (attended.get(id) ?? []).map(toSessionFacts),
  }));
}
