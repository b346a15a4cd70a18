import { meetingTable, type Queryable } from '@ponte/db';
import { asc, eq } from 'drizzle-orm';
import type { EventScope } from '../../http/event-scope.ts';
import { presentMeeting } from '../meetings/commands.ts';
import { listWholeSchedule, type MeetingRow } from '../meetings/queries.ts';
import { listSlots } from './queries.ts';

const listTables = (db: Queryable, eventId: string) =>
  db
    .select({
      id: meetingTable.id,
      label: meetingTable.label,
      kind: meetingTable.kind,
      isActive: meetingTable.isActive,
    })
    .from(meetingTable)
    .where(eq(meetingTable.eventId, eventId))
    .orderBy(asc(meetingTable.position), asc(meetingTable.id));

/** The schedule as a grid; an office sees the meetings of its own people in it. */
export async function loadGrid(db: Queryable, scope: EventScope, now: Date) {
  const { event, reach, offices } = scope;
  const isVisible = ({ people }: MeetingRow) =>
    reach !== 'own' ||
    people.some(({ officeId }) => officeId !== null && offices.includes(officeId));
  const [slots, tables, rows] = [
    await listSlots(db, event.id),
    await listTables(db, event.id),
    await listWholeSchedule(db, event.id, ['agreed', 'scheduled', 'held', 'missed']),
  ];
  const view = { actor: 'organiser' as const, event, now: now.getTime() };
  const meetings = rows.filter(isVisible).map((row) => presentMeeting(row, view));
  return {
    slots: slots.map(({ id, day, startsAt, endsAt }) => ({
      id,
      day,
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
    })),
    tables,
    meetings: meetings.filter(({ slot }) => slot !== null),
    unplaced: meetings.filter(({ slot }) => slot === null),
  };
}
