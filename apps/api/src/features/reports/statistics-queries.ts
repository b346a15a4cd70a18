import {
  meeting,
  meetingPerson,
  meetingRequest,
  meetingTable,
  message,
  participant,
  type Queryable,
  timeSlot,
} from '@ponte/db';
import { countedMeetingStates } from '@ponte/domain';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { StatisticsFacts } from '../../documents/sheets/facts.ts';
import { concernsOwn, isOwn, seatsOwn, type Visible } from './visible.ts';

const dayOf = (at: PgColumn, zone: string) => sql<string>`(${at} at time zone ${zone})::date::text`;
const countIf = (condition: SQL) => sql<number>`count(*) filter (where ${condition})::int`;
const counted = sql`${meeting.state} in ${[...countedMeetingStates]}`;

const countRegistrations = (db: Queryable, visible: Visible, zone: string) =>
  db
    .select({
      day: dayOf(participant.registeredAt, zone),
      registered: sql<number>`count(*)::int`,
      approved: countIf(sql`${participant.state} = 'approved'`),
    })
    .from(participant)
    .where(and(eq(participant.eventId, visible.eventId), isOwn(visible)))
    .groupBy(sql`1`)
    .orderBy(sql`1`);

/** Requests by the day on which they were sent, with what has become of them. */
const countRequests = (db: Queryable, visible: Visible, zone: string) =>
  db
    .select({
      day: dayOf(meetingRequest.createdAt, zone),
      sent: sql<number>`count(*)::int`,
      accepted: countIf(sql`${meetingRequest.state} in ('accepted', 'cancelled')`),
      declined: countIf(sql`${meetingRequest.state} = 'declined'`),
    })
    .from(meetingRequest)
    .where(
      and(
        eq(meetingRequest.eventId, visible.eventId),
        concernsOwn(visible, meetingRequest.senderId, meetingRequest.recipientId),
      ),
    )
    .groupBy(sql`1`)
    .orderBy(sql`1`);

async function countCountries(db: Queryable, visible: Visible) {
  const result = await db.execute<StatisticsFacts['countries'][number]>(sql`
    select least(a.country, b.country) as "from", greatest(a.country, b.country) as "to", count(*)::int as meetings
    from ${meeting}
    join ${meetingPerson} one on one.meeting_id = ${meeting.id}
    join ${meetingPerson} other on other.meeting_id = ${meeting.id} and other.participant_id > one.participant_id
    join participant p on p.id = one.participant_id join organisation a on a.id = p.organisation_id
    join participant q on q.id = other.participant_id join organisation b on b.id = q.organisation_id
    where ${and(eq(meeting.eventId, visible.eventId), counted, seatsOwn(visible, meeting.id))}
    group by 1, 2 order by 3 desc, 1, 2`);
  return result.rows;
}

/** What the charts and their table show. */
export const readStatistics = async (
  db: Queryable,
  visible: Visible,
  zone: string,
): Promise<StatisticsFacts> => ({
  registrations: await countRegistrations(db, visible, zone),
  requests: await countRequests(db, visible, zone),
  countries: await countCountries(db, visible),
});

export type AlertFacts = {
  undelivered: number;
  unanswered: number;
  unserved: number;
  full: number;
  slots: number;
  people: [lately: number, before: number];
  requests: [lately: number, before: number];
  meetings: [lately: number, before: number];
};

const weekMs = 7 * 86_400_000;
const waitMs = 3 * 86_400_000;

/** How many rows of the last seven days and of the seven before, as one JSON value. */
const trendOf = (from: SQL, at: PgColumn, where: SQL | undefined, now: Date) => {
  const [week, fortnight] = [1, 2].map((weeks) =>
    new Date(now.getTime() - weeks * weekMs).toISOString(),
  );
  return sql`(select json_build_array(
      count(*) filter (where ${at} > ${week}::timestamptz),
      count(*) filter (where ${at} <= ${week}::timestamptz))
    from ${from} where ${and(where, sql`${at} > ${fortnight}::timestamptz`)})`;
};

/** Approved people who sit in no meeting that counts. */
const hasNoMeeting = sql`not exists (select from ${meetingPerson} seat join ${meeting} on ${meeting.id} = seat.meeting_id
  where seat.participant_id = ${participant.id} and ${counted})`;

/** The numbers behind the organiser's red lines and trends, in one round trip. */
export async function readAlerts(db: Queryable, visible: Visible, now: Date): Promise<AlertFacts> {
  const { eventId } = visible;
  const people = and(eq(participant.eventId, eventId), isOwn(visible));
  const requests = and(
    eq(meetingRequest.eventId, eventId),
    concernsOwn(visible, meetingRequest.senderId, meetingRequest.recipientId),
  );
  const meetings = and(eq(meeting.eventId, eventId), counted, seatsOwn(visible, meeting.id));
  const patience = new Date(now.getTime() - waitMs).toISOString();
  const tables = sql`(select count(*) from ${meetingTable} where ${meetingTable.eventId} = ${eventId}
    and ${meetingTable.isActive} and ${meetingTable.kind} = 'table')`;
  const result = await db.execute<AlertFacts>(sql`select
    (select count(*)::int from ${message} where ${message.eventId} = ${eventId} and ${message.state} = 'failed'
      and not exists (select 1 from message as newer where newer.meeting_id = ${message.meetingId}
        and newer.participant_id = ${message.participantId} and newer.sequence > ${message.sequence}
        and newer.state in ('sent', 'kept'))) as undelivered,
    (select count(*)::int from ${meetingRequest} where ${and(requests, eq(meetingRequest.state, 'pending'))}
      and ${meetingRequest.createdAt} < ${patience}::timestamptz) as unanswered,
    (select count(*)::int from ${participant} where ${and(people, eq(participant.state, 'approved'))} and ${hasNoMeeting}) as unserved,
    (select count(*)::int from (
      select from claim join ${meetingTable} on ${meetingTable.id} = claim.resource_id
      where claim.event_id = ${eventId} and claim.kind = 'table' and ${meetingTable.kind} = 'table' and ${meetingTable.isActive}
      group by claim.slot_id having count(*) >= ${tables}) as taken) as "full",
    (select count(*)::int from ${timeSlot} where ${timeSlot.eventId} = ${eventId}) as slots,
    ${trendOf(sql`${participant}`, participant.registeredAt, people, now)} as people,
    ${trendOf(sql`${meetingRequest}`, meetingRequest.createdAt, requests, now)} as requests,
    ${trendOf(sql`${meeting}`, meeting.createdAt, meetings, now)} as meetings`);
  const [row] = result.rows;
  if (!row) throw new Error('a select without from gave no row');
  return row;
}
