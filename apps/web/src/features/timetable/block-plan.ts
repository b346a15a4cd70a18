import { type GridBlock, minutesOfClock, slotsOfBlock, whyNotPlaceBlock } from '@ponte/domain';
import { toEndClock } from './timetable.ts';

/** What the form of a block holds; a number field gives an empty text while it is empty. */
export type BlockFields = {
  days: string[];
  from: string;
  until: string;
  slotMinutes: number | string;
  pauseMinutes: number | string;
};

export const toLengths = ({ from, until, slotMinutes, pauseMinutes }: BlockFields) => ({
  from,
  until: toEndClock(until),
  slotMinutes: Number(slotMinutes),
  pauseMinutes: Number(pauseMinutes),
});

const isComplete = ({ from, until, slotMinutes }: BlockFields): boolean =>
  from !== '' && until !== '' && Number(slotMinutes) >= 1;

/** The grid the fields describe, or null while something is missing. */
export function readGrid(fields: BlockFields): GridBlock | null {
  if (!isComplete(fields)) return null;
  const { from, until, ...lengths } = toLengths(fields);
  return { ...lengths, startMinute: minutesOfClock(from), endMinute: minutesOfClock(until) };
}

/** Why the block cannot stand, by the same rule as on the server, or null. */
export function whyNotFields(
  fields: BlockFields,
  event: { firstDay: string; lastDay: string },
): string | null {
  const grid = readGrid(fields);
  if (!grid || fields.days.length === 0) return 'validation_failed';
  const codes = fields.days.map((day) => whyNotPlaceBlock({ ...grid, day }, event));
  return codes.find((code) => code !== null) ?? null;
}

/** How many slots the fields make, and when the last one ends. */
export function summarise(fields: BlockFields): { slots: number; endMinute: number } {
  const grid = readGrid(fields);
  const slots = grid ? slotsOfBlock(grid) : [];
  return { slots: slots.length, endMinute: slots.at(-1)?.endMinute ?? 0 };
}
