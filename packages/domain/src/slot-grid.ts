import type { RuleCode } from './rule-codes.ts';

/** One block of the timetable: slots of one length, back to back but for the pause. Times are minutes after local midnight. */
export type GridBlock = {
  readonly startMinute: number;
  readonly endMinute: number;
  readonly slotMinutes: number;
  readonly pauseMinutes: number;
};

export const minutesPerDay = 24 * 60;

/** The local start and end minutes of every slot that fits wholly into the block. */
export function slotsOfBlock(block: GridBlock): { startMinute: number; endMinute: number }[] {
  const step = block.slotMinutes + block.pauseMinutes;
  const room = block.endMinute - block.startMinute;
  const count = Math.max(0, Math.floor((room + block.pauseMinutes) / step));
  return Array.from({ length: count }, (_, index) => {
    const startMinute = block.startMinute + index * step;
    return { startMinute, endMinute: startMinute + block.slotMinutes };
  });
}

/** Why the block cannot stand by itself, or null. */
export function whyNotBlock(block: GridBlock): RuleCode | null {
  if (block.endMinute > minutesPerDay) return 'block_crosses_midnight';
  return slotsOfBlock(block).length > 0 ? null : 'block_has_no_slot';
}

/** `"09:05"` as minutes after midnight; the contract has already checked the form. `"24:00"` is the day's end. */
export function minutesOfClock(clock: string): number {
  const [hours = '0', minutes = '0'] = clock.split(':');
  return Number(hours) * 60 + Number(minutes);
}

export const clockOfMinutes = (total: number): string =>
  `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
