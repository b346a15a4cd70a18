import type { ScheduleGrid } from '@ponte/contracts';
import { meetingTable, type Queryable } from '@ponte/db';
import { asc, eq } from 'drizzle-orm';
import type { EventScope } from '../../http/event-scope.ts';
import { presentSlot } from '../meetings/commands.ts';
import { isSeenBy, listSeating, type SeatedPerson } from '../meetings/queries.ts';
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
export async function loadGrid(db: Queryable, scope: EventScope): Promise<ScheduleGrid> {
  const eventId = scope.event.id;
  const [slots, tables, rows] = [
    await listSlots(db, eventId),
    await listTables(db, eventId),
    await listSeating(db, eventId, ['agreed', 'scheduled', 'held', 'missed']),
  ];
  const people: ScheduleGrid['people'] = [];
  const slotPlaces = new Map(slots.map(({ id }, place) => [id, place]));
  const tablePlaces = new Map(tables.map(({ id }, place) => [id, place]));
  const peoplePlaces = new Map<SeatedPerson, number>();
  const placeOf = (person: SeatedPerson): number => {
    const known = peoplePlaces.get(person);
    if (known !== undefined) return known;
    peoplePlaces.set(person, people.length);
    const { participantId, name, organisationId, organisationName } = person;
    return people.push([participantId, name, organisationId, organisationName]) - 1;
  };
  const meetings = rows
    .filter((row) => isSeenBy(scope, row.people))
    .map((row): ScheduleGrid['meetings'][number] => [
      row.id,
      row.state,
      row.version,
      row.isPinned,
      slotPlaces.get(row.slotId ?? '') ?? null,
      tablePlaces.get(row.tableId ?? '') ?? null,
      row.people.map(placeOf),
    ]);
  return { slots: slots.map(presentSlot), meetings, people, tables };
}
