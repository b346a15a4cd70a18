import type { Grid, GridSlot, GridTable, Meeting } from './shapes.ts';

/** The grid's rows, columns and cells, ready to be drawn. */
export type GridIndex = {
  days: readonly string[];
  slotsOf: (day: string) => readonly GridSlot[];
  /** Tables in use or usable: a table out of service appears only where a meeting still stands at it. */
  tables: readonly GridTable[];
  meetingAt: (slotId: string, tableId: string) => Meeting | undefined;
  meetingsIn: (slotId: string) => readonly Meeting[];
};

const cellKey = (slotId: string, tableId: string) => `${slotId} ${tableId}`;

export function indexGrid({ slots, tables, meetings }: Grid): GridIndex {
  const cells = new Map<string, Meeting>();
  const bySlot = new Map<string, Meeting[]>();
  const used = new Set<string>();
  for (const meeting of meetings) {
    if (!meeting.slot || !meeting.table) continue;
    cells.set(cellKey(meeting.slot.id, meeting.table.id), meeting);
    bySlot.set(meeting.slot.id, [...(bySlot.get(meeting.slot.id) ?? []), meeting]);
    used.add(meeting.table.id);
  }
  const shown = tables.filter(({ id, isActive }) => isActive || used.has(id));
  const column = new Map(shown.map(({ id }, index) => [id, index]));
  const columnOf = ({ table }: Meeting) => column.get(table?.id ?? '') ?? 0;
  for (const row of bySlot.values()) row.sort((a, b) => columnOf(a) - columnOf(b));
  return {
    days: [...new Set(slots.map(({ day }) => day))],
    slotsOf: (day) => slots.filter((slot) => slot.day === day),
    tables: shown,
    meetingAt: (slotId, tableId) => cells.get(cellKey(slotId, tableId)),
    meetingsIn: (slotId) => bySlot.get(slotId) ?? [],
  };
}

/** The organisations of a meeting, each once. */
export const organisationsOf = ({ people }: Pick<Meeting, 'people'>): string[] => [
  ...new Set(people.map(({ organisationName }) => organisationName)),
];
