import { meetingTable, type Queryable } from '@ponte/db';
import { asc, eq } from 'drizzle-orm';
import type { EventScope } from '../../http/event-scope.ts';
import { presentMeeting } from '../meetings/commands.ts';
import { listMeetings } from '../meetings/queries.ts';
import { listSlots } from './queries.ts';

const mostMeetings = 60_000;

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
  const filter = {
    states: ['agreed', 'scheduled', 'held', 'missed'] as const,
    offices: reach === 'own' ? offices : null,
    afterId: null,
    limit: mostMeetings,
  };
  const [slots, tables, rows] = [
    await listSlots(db, event.id),
    await listTables(db, event.id),
    await listMeetings(db, event.id, filter),
  ];
  const view = { actor: 'organiser' as const, event, now: now.getTime() };
  const meetings = rows.map((row) => presentMeeting(row, view));
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
