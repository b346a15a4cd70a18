import {
  account,
  activity,
  agendaSession,
  meeting,
  meetingPerson,
  meetingRequest,
  meetingTable,
  message,
  participant,
  participationType,
  type Queryable,
  timeSlot,
} from '@ponte/db';
import type { MeetingState, MessageState, ParticipantState, RequestState } from '@ponte/domain';
import { and, desc, eq, like, type SQL, sql } from 'drizzle-orm';
import { type AnyPgColumn, type AnyPgTable, alias } from 'drizzle-orm/pg-core';

/** Rows by their state as one JSON object, in one subquery. */
const countStates = <State extends string>(
  table: AnyPgTable,
  state: AnyPgColumn,
  where: SQL | undefined,
) =>
  sql<Partial<Record<State, number>>>`coalesce((
    select json_object_agg(state, number) from (
      select ${state} as state, count(*)::int as number from ${table} where ${where} group by 1
    ) as counted), '{}'::json)`;

const countRows = (table: AnyPgTable & { eventId: AnyPgColumn }, eventId: string) =>
  sql<number>`(select count(*)::int from ${table} where ${table.eventId} = ${eventId})`;

/** Whether the person is looked after by one of these offices. */
const isOfOffices = (person: SQL, offices: readonly string[]) =>
  sql`exists (select 1 from participant as own where own.id = ${person}
    and own.office_id = any(${sql.param([...offices])}::uuid[]))`;

/**
 * The figures of an event in one round trip; with `offices` only of people whom these look after, and of
 * requests and meetings in which such a person is.
 */
export async function loadFigures(
  db: Queryable,
  eventId: string,
  offices: readonly string[] | null,
) {
  const own = (person: SQL) => (offices ? isOfOffices(person, offices) : undefined);
  const ownRequest = offices
    ? sql`(${own(sql`${meetingRequest.senderId}`)} or ${own(sql`${meetingRequest.recipientId}`)})`
    : undefined;
  const ownMeeting = offices
    ? sql`exists (select 1 from ${meetingPerson} where ${meetingPerson.meetingId} = ${meeting.id}
        and ${own(sql`${meetingPerson.participantId}`)})`
    : undefined;
  const result = await db.execute<EventFigures>(sql`select
    ${countRows(participationType, eventId)} as types,
    ${countRows(timeSlot, eventId)} as slots,
    ${countRows(meetingTable, eventId)} as tables,
    ${countRows(agendaSession, eventId)} as sessions,
    ${countStates(participant, participant.state, and(eq(participant.eventId, eventId), own(sql`${participant.id}`)))} as participants,
    ${countStates(meetingRequest, meetingRequest.state, and(eq(meetingRequest.eventId, eventId), ownRequest))} as requests,
    ${countStates(meeting, meeting.state, and(eq(meeting.eventId, eventId), ownMeeting))} as meetings,
    ${countStates(message, message.state, eq(message.eventId, eventId))} as messages`);
  const [figures] = result.rows;
  if (!figures) throw new Error('a select without from gave no row');
  return figures;
}

type Count<State extends string> = Partial<Record<State, number>>;
export type EventFigures = {
  types: number;
  slots: number;
  tables: number;
  sessions: number;
  participants: Count<ParticipantState>;
  requests: Count<RequestState>;
  meetings: Count<MeetingState>;
  messages: Count<MessageState>;
};

export type ActivityFilter = {
  area: string | undefined;
  subject: string | undefined;
  after: readonly [at: string, id: string] | null;
  limit: number;
};

/** What happened in the event, latest first, with the names of who did it and for whom; one row more than `limit`. */
export function listActivity(db: Queryable, eventId: string, filter: ActivityFilter) {
  const { area, subject, after, limit } = filter;
  const person = alias(account, 'person');
  return db
    .select({
      id: activity.id,
      at: activity.at,
      action: activity.action,
      subjectId: activity.subjectId,
      detail: activity.detail,
      onBehalfOfId: activity.onBehalfOfId,
      accountId: account.id,
      accountName: account.name,
      personName: person.name,
    })
    .from(activity)
    .leftJoin(account, eq(account.id, activity.accountId))
    .leftJoin(participant, eq(participant.id, activity.onBehalfOfId))
    .leftJoin(person, eq(person.id, participant.accountId))
    .where(
      and(
        eq(activity.eventId, eventId),
        area ? like(activity.action, `${area}.%`) : undefined,
        subject ? eq(activity.subjectId, subject) : undefined,
        after
          ? sql`(${activity.at}, ${activity.id}) < (${after[0]}::timestamptz, ${after[1]}::uuid)`
          : undefined,
      ),
    )
    .orderBy(desc(activity.at), desc(activity.id))
    .limit(limit + 1);
}
export type ActivityRow = Awaited<ReturnType<typeof listActivity>>[number];
