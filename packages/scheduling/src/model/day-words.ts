import type { Problem } from '../problem.ts';

/**
 * Where each slot sits in a participant's row of busy bits: 32 slots to a word, and each day begins a new word,
 * so that runs of busy slots never reach from one day into the next.
 */
export interface DayWords {
  /** Words in a row. */
  readonly count: number;
  readonly wordOf: Int32Array;
  readonly bitOf: Int32Array;
  /** 1 where a word carries on the day of the word before. */
  readonly isContinued: Uint8Array;
  /** Day number of each slot. */
  readonly dayOf: Int32Array;
  /** First slot of each word. */
  readonly firstSlot: Int32Array;
}

export function layDayWords(problem: Problem): DayWords {
  const wordOf = new Int32Array(problem.slots);
  const bitOf = new Int32Array(problem.slots);
  const dayOf = new Int32Array(problem.slots);
  const isContinued: number[] = [0];
  const firstSlot: number[] = [0];
  let bit = 0;
  for (let t = 0; t < problem.slots; t++) {
    const isNewDay = t > 0 && problem.days !== undefined && problem.days[t] !== problem.days[t - 1];
    if (isNewDay || bit === 32) {
      isContinued.push(isNewDay ? 0 : 1);
      firstSlot.push(t);
      bit = 0;
    }
    dayOf[t] = t === 0 ? 0 : (dayOf[t - 1] as number) + (isNewDay ? 1 : 0);
    wordOf[t] = isContinued.length - 1;
    bitOf[t] = bit++;
  }
  return {
    count: isContinued.length,
    wordOf,
    bitOf,
    isContinued: Uint8Array.from(isContinued),
    dayOf,
    firstSlot: Int32Array.from(firstSlot),
  };
}
