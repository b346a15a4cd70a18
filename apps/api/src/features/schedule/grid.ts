import type { ScheduleGrid } from '@ponte/contracts';
import { meetingTable, type Queryable } from '@ponte/db';
import { asc, eq } from 'drizzle-orm';
import type { EventScope } from '../../http/event-scope.ts';
import { presentPerson, presentSlot, presentStanding } from '../meetings/commands.ts';
import { listWholeSchedule, type MeetingRow } from '../meetings/queries.ts';
import { listSlots } from './queries.ts';

const listTables = (db: Queryable, eventId: string) =>
  db
    .select({
      id: meetingTable.id,
      label: meetingTable.label,
      kind: meetingTable.kind,
      joinUrl: meetingTable.joinUrl,
      isActive: meetingTable.isActive,
    })
    .from(meetingTable)
    .where(eq(meetingTable.eventId, eventId))
    .orderBy(asc(meetingTable.position), asc(meetingTable.id));

/** Where each id stands in a list; grows with `add`. */
function createPlaces<Row>(rows: Row[], idOf: (row: Row) => string) {
  const places = new Map(rows.map((row, place) => [idOf(row), place]));
  const find = (id: string | undefined): number | null => places.get(id ?? '') ?? null;
  const add = (row: Row): number => {
    const known = places.get(idOf(row));
    if (known !== undefined) return known;
    places.set(idOf(row), rows.length);
    return rows.push(row) - 1;
  };
  return { find, add };
}

/** The schedule as a grid; an office sees the meetings of its own people in it. */
export async function loadGrid(db: Queryable, scope: EventScope, now: Date): Promise<ScheduleGrid> {
  const { event, reach, offices } = scope;
  const isVisible = ({ people }: MeetingRow) =>
    reach !== 'own' ||
    people.some(({ officeId }) => officeId !== null && offices.includes(officeId));
  const [slots, tables, rows] = [
    await listSlots(db, event.id),
    await listTables(db, event.id),
    await listWholeSchedule(db, event.id, ['agreed', 'scheduled', 'held', 'missed']),
  ];
  const people: ScheduleGrid['people'] = [];
  const actions: ScheduleGrid['actions'] = [];
  const slotPlaces = createPlaces([...slots], ({ id }) => id);
  const tablePlaces = createPlaces([...tables], ({ id }) => id);
  const peoplePlaces = createPlaces(people, ({ participantId }) => participantId);
  const actionPlaces = createPlaces(actions, (one) => JSON.stringify(one));
  const view = { actor: 'organiser' as const, event, now: now.getTime() };
  const meetings = rows.filter(isVisible).map((row) => {
    const { late, answers, ...standing } = presentStanding(row, view);
    return {
      ...standing,
      actions: actionPlaces.add(standing.actions),
      slot: slotPlaces.find(row.slot?.id),
      table: tablePlaces.find(row.table?.id),
      people: row.people.map((person) => peoplePlaces.add(presentPerson(person))),
      ...(late.length > 0 ? { late } : {}),
      ...(answers.length > 0 ? { answers } : {}),
    };
  });
  // Names at the end: letters beyond Latin 1 double what is written after them, and the time it takes.
  return { slots: slots.map(presentSlot), meetings, actions, people, tables };
}
