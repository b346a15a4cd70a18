import type { Model } from '../model/model.ts';
import type { Clauses } from './clauses.ts';

/** Meetings that must lie behind others: no two places in the wrong order. */
export function addOrder(model: Model, clauses: Clauses, place: Int32Array): void {
  for (let m = 0; m < model.meetings; m++) {
    for (const b of model.before[m] as Int32Array) addPair(model.slots, clauses, place, b, m);
  }
}

function addPair(
  slots: number,
  clauses: Clauses,
  place: Int32Array,
  before: number,
  behind: number,
): void {
  for (let t = 0; t < slots; t++) {
    const here = place[behind * slots + t] as number;
    if (here === 0) continue;
    for (const there of place.subarray(before * slots + t, (before + 1) * slots)) {
      if (there !== 0) clauses.add(-here, -there);
    }
  }
}
