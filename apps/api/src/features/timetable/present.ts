import type {
  AvailabilityShape,
  AvailableSlot,
  BlockShape,
  FloorPlanShape,
  OwnSessionShape,
  SessionShape,
  SlotState,
  TableShape,
} from '@ponte/contracts';
import {
  clockOfMinutes,
  whyNotAttend,
  whyNotChangeAvailability,
  whyNotEditEvent,
} from '@ponte/domain';
import type { EventRow, ParticipantRow } from '../../http/event-scope.ts';
import { toLocal } from '../../zone.ts';
import type {
  AvailabilityRow,
  BlockWithSlots,
  ListedTable,
  OwnSessionRow,
  PlacedTable,
  SessionRow,
} from './queries.ts';

export const presentBlock = (row: BlockWithSlots): BlockShape => ({
  id: row.id,
  day: row.day,
  from: clockOfMinutes(row.startMinute),
  until: clockOfMinutes(row.endMinute),
  slotMinutes: row.slotMinutes,
  pauseMinutes: row.pauseMinutes,
  version: row.version,
  slots: row.slots.map((slot) => ({
    id: slot.id,
    startsAt: slot.startsAt.toISOString(),
    endsAt: slot.endsAt.toISOString(),
    meetings: slot.meetings,
  })),
});

export const presentTable = (row: ListedTable): TableShape => ({
  id: row.id,
  label: row.label,
  kind: row.kind,
  organisationId: row.organisationId,
  organisationName: row.organisationName,
  capacity: row.capacity,
  languages: row.languages,
  joinUrl: row.joinUrl,
  isActive: row.isActive,
  x: row.x,
  y: row.y,
  version: row.version,
  meetings: row.meetings,
});

export const presentFloorPlan = (tables: readonly PlacedTable[]): FloorPlanShape => ({
  tables: tables.map(({ id, label, kind, x, y }) => ({ id, label, kind, x, y })),
});

/** The clock at the end of a session that began on the day; midnight is the day's own 24:00. */
function endClock(endsAt: Date, day: string, zone: string): string {
  const end = toLocal(endsAt, zone);
  return end.day === day ? clockOfMinutes(end.minute) : '24:00';
}

export function presentSession(row: SessionRow, zone: string): SessionShape {
  const start = toLocal(row.startsAt, zone);
  return {
    id: row.id,
    titles: row.titles,
    descriptions: row.descriptions,
    speakers: row.speakers,
    place: row.place,
    day: start.day,
    from: clockOfMinutes(start.minute),
    until: endClock(row.endsAt, start.day, zone),
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    capacity: row.capacity,
    taken: row.taken,
    version: row.version,
  };
}

export function presentOwnSession(
  row: OwnSessionRow,
  event: EventRow,
  subject: ParticipantRow,
): OwnSessionShape {
  const { isAttending, hasClash } = row;
  const isFull = row.capacity !== null && row.taken >= row.capacity;
  const states = { eventState: event.state, participantState: subject.state };
  return {
    ...presentSession(row, event.zone),
    isAttending,
    actions: {
      attend: whyNotAttend({ ...states, isAttending, isFull, hasClash }),
      leave: whyNotEditEvent(event.state),
    },
  };
}

function stateOf(row: AvailabilityRow): SlotState {
  if (row.reason === 'meeting' || row.reason === 'session') return row.reason;
  return row.isAbsent ? 'absent' : 'free';
}

const presentSlot = (row: AvailabilityRow): AvailableSlot => ({
  id: row.id,
  day: row.day,
  startsAt: row.startsAt.toISOString(),
  endsAt: row.endsAt.toISOString(),
  state: stateOf(row),
  isAbsent: row.isAbsent,
  session: row.session ? { id: row.session.id, titles: row.session.titles } : null,
  meetingWith: row.meetingWith,
});

export const presentAvailability = (
  rows: readonly AvailabilityRow[],
  event: EventRow,
  subject: ParticipantRow,
): AvailabilityShape => ({
  slots: rows.map(presentSlot),
  actions: { change: whyNotChangeAvailability(event.state, subject.state) },
});
