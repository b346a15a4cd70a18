import { organisationsOf } from '../names.ts';
import type { Draft, Grid, GridMeeting, GridSlot, GridTable } from '../shapes.ts';

/** The grid's rows, columns and cells, ready to be drawn. */
export type GridIndex = {
  days: readonly string[];
  slots: readonly GridSlot[];
  slotsOf: (day: string) => readonly GridSlot[];
  /** Tables in use or usable: a table out of service appears only where a meeting still stands at it. */
  tables: readonly GridTable[];
  meetingAt: (slotId: string, tableId: string) => GridMeeting | undefined;
  meetingsIn: (slotId: string) => readonly GridMeeting[];
};

const cellKey = (slotId: string, tableId: string) => `${slotId} ${tableId}`;

export function indexGrid({ slots, tables, meetings }: Grid): GridIndex {
  const cells = new Map<string, GridMeeting>();
  const bySlot = new Map<string, GridMeeting[]>();
  const used = new Set<string>();
  for (const meeting of meetings) {
    if (!meeting.slot || !meeting.table) continue;
    cells.set(cellKey(meeting.slot.id, meeting.table.id), meeting);
    bySlot.set(meeting.slot.id, [...(bySlot.get(meeting.slot.id) ?? []), meeting]);
    used.add(meeting.table.id);
  }
  const shown = tables.filter(({ id, isActive }) => isActive || used.has(id));
  const column = new Map(shown.map(({ id }, index) => [id, index]));
  const columnOf = ({ table }: GridMeeting) => column.get(table?.id ?? '') ?? 0;
  for (const row of bySlot.values()) row.sort((a, b) => columnOf(a) - columnOf(b));
  return {
    days: [...new Set(slots.map(({ day }) => day))],
    slots,
    slotsOf: (day) => slots.filter((slot) => slot.day === day),
    tables: shown,
    meetingAt: (slotId, tableId) => cells.get(cellKey(slotId, tableId)),
    meetingsIn: (slotId) => bySlot.get(slotId) ?? [],
  };
}

/** The grid as it would be with a draft in force. Meetings that the draft has no say about stay where they are. */
export function gridOfDraft({ placements, unscheduled, dropped }: Draft, grid: Grid): Grid {
  const slots = new Map(grid.slots.map((slot) => [slot.id, slot]));
  const tables = new Map(grid.tables.map((table) => [table.id, table]));
  const known = new Map([...grid.meetings, ...grid.unplaced].map((one) => [one.id, one]));
  const placed = placements.flatMap(({ meetingId, slotId, tableId }): GridMeeting[] => {
    const [meeting, slot, table] = [known.get(meetingId), slots.get(slotId), tables.get(tableId)];
    if (!meeting || !slot || !table) return [];
    return [{ ...meeting, slot, table }];
  });
  const concerned = new Set(
    [...placements, ...unscheduled, ...dropped].map(({ meetingId }) => meetingId),
  );
  const untouched = grid.meetings.filter(({ id }) => !concerned.has(id));
  const isPlaced = new Set([...placed, ...untouched].map(({ id }) => id));
  return {
    ...grid,
    meetings: [...placed, ...untouched],
    unplaced: [...known.values()]
      .filter(({ id }) => !isPlaced.has(id))
      .map((meeting) => ({ ...meeting, slot: null, table: null })),
  };
}

export type Header = { id: string; label: string; note?: string };
export type Place = { slotId: string; tableId: string | null };

/** What a grid shows: slots by tables, or people by slots. Rows and columns by number, so that only some are drawn. */
export type Board = {
  rows: readonly Header[];
  columns: readonly Header[];
  meetingAt: (row: number, column: number) => GridMeeting | undefined;
  /** Where a meeting that is put down there goes; the table is null where the board does not show it. */
  placeAt: (row: number, column: number) => Place | undefined;
  /** Two lines for a cell. */
  linesOf: (meeting: GridMeeting, row: number) => string[];
};

type Names = {
  slot: (slot: GridSlot) => Pick<Header, 'label' | 'note'>;
  table: (table: Pick<GridTable, 'kind' | 'label'>) => string;
};

export function boardOfTables(index: GridIndex, names: Names): Board {
  const { slots, tables } = index;
  return {
    rows: slots.map((slot) => ({ id: slot.id, ...names.slot(slot) })),
    columns: tables.map((table) => ({ id: table.id, label: names.table(table) })),
    meetingAt: (row, column) => index.meetingAt(slots[row]?.id ?? '', tables[column]?.id ?? ''),
    placeAt: (row, column) => {
      const [slot, table] = [slots[row], tables[column]];
      return slot && table ? { slotId: slot.id, tableId: table.id } : undefined;
    },
    linesOf: organisationsOf,
  };
}

export function boardOfPeople(index: GridIndex, names: Names): Board {
  const { slots } = index;
  const people = new Map<string, Header>();
  const cells = new Map<string, GridMeeting>();
  for (const slot of slots) {
    for (const meeting of index.meetingsIn(slot.id)) {
      for (const { participantId, name, organisationName } of meeting.people) {
        people.set(participantId, { id: participantId, label: name, note: organisationName });
        cells.set(cellKey(slot.id, participantId), meeting);
      }
    }
  }
  const rows = [...people.values()].sort((a, b) => a.label.localeCompare(b.label));
  return {
    rows,
    columns: slots.map((slot) => ({ id: slot.id, ...names.slot(slot) })),
    meetingAt: (row, column) => cells.get(cellKey(slots[column]?.id ?? '', rows[row]?.id ?? '')),
    placeAt: (_, column) => {
      const slot = slots[column];
      return slot ? { slotId: slot.id, tableId: null } : undefined;
    },
    linesOf: (meeting, row) => {
      const self = rows[row]?.id;
      const others = meeting.people.filter(({ participantId }) => participantId !== self);
      const table = meeting.table ? [names.table(meeting.table)] : [];
      return [...organisationsOf({ people: others }), ...table];
    },
  };
}
