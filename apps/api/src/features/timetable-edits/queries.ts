import { meeting, type Queryable, timeSlot } from '@ponte/db';
import { and, eq, gt, inArray, lte, type SQL } from 'drizzle-orm';
import { listMeetingPlaces, type MeetingPlace } from '../timetable/queries.ts';

/** Meetings in these slots. */
export const listMeetingsInSlots = (
  db: Queryable,
  eventId: string,
  slotIds: readonly string[],
): Promise<MeetingPlace[]> =>
  slotIds.length > 0
    ? listMeetingPlaces(db, eventId, inArray(meeting.slotId, [...slotIds]))
    : Promise.resolve([]);

const atTable = (tableId: string, when: SQL | undefined) => and(eq(meeting.tableId, tableId), when);

/** Meetings at the table that are still to come. */
export const listMeetingsAhead = (
  db: Queryable,
  eventId: string,
  tableId: string,
  now: Date,
): Promise<MeetingPlace[]> =>
  listMeetingPlaces(
    db,
    eventId,
    atTable(tableId, and(gt(timeSlot.startsAt, now), eq(meeting.state, 'scheduled'))),
  );

/** Meetings at the table that have begun: they are what happened, and stay. */
export const listMeetingsBegun = (
  db: Queryable,
  eventId: string,
  tableId: string,
  now: Date,
): Promise<MeetingPlace[]> =>
  listMeetingPlaces(db, eventId, atTable(tableId, lte(timeSlot.startsAt, now)));
