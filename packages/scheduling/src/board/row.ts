import type { DayWords } from '../model/day-words.ts';

/** Number of set bits of a 32-bit word. */
export function countBits(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Breaks and idle slots of one participant: idle slots are the free ones inside breaks. */
export interface RowCost {
  breaks: number;
  idle: number;
}

/** Counts the row of busy bits that begins at `start`, into `out`. */
export function measureRow(days: DayWords, rows: Int32Array, start: number, out: RowCost): void {
  if (days.count === 1) {
    measureWord(rows[start] as number, out);
    return;
  }
  out.breaks = 0;
  out.idle = 0;
  let runs = 0;
  let first = -1;
  let last = -1;
  let busy = 0;
  let base = 0;
  let carry = 0;
  for (let w = 0; w < days.count; w++) {
    if (days.isContinued[w] === 0) {
      closeDay(runs, first, last, busy, out);
      runs = busy = base = carry = 0;
      first = last = -1;
    } else base += 32;
    const word = rows[start + w] as number;
    if (word !== 0) {
      runs += countBits(word & ~((word << 1) | carry));
      busy += countBits(word);
      if (first < 0) first = base + 31 - Math.clz32(word & -word);
      last = base + 31 - Math.clz32(word);
    }
    carry = word >>> 31;
  }
  closeDay(runs, first, last, busy, out);
}

/** `measureRow` for a day that fits one word. */
export function measureWord(word: number, out: RowCost): void {
  if (word === 0) {
    out.breaks = 0;
    out.idle = 0;
    return;
  }
  out.breaks = countBits(word & ~(word << 1)) - 1;
  out.idle = Math.clz32(word & -word) - Math.clz32(word) + 1 - countBits(word);
}

function closeDay(runs: number, first: number, last: number, busy: number, out: RowCost): void {
  if (runs === 0) return;
  out.breaks += runs - 1;
  out.idle += last - first + 1 - busy;
}

const scratch: RowCost = { breaks: 0, idle: 0 };

/** Breaks of the row that begins at `start`. */
export function countRowBreaks(days: DayWords, rows: Int32Array, start: number): number {
  measureRow(days, rows, start, scratch);
  return scratch.breaks;
}
