import type { Model } from '../model/model.ts';

/** First and last slot that each meeting can have in a schedule that places every meeting. */
export interface Windows {
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** False where some meeting has no slot left, which proves that not all can be placed. */
  readonly isPossible: boolean;
}

/** Allowed slots, narrowed by what must lie before and behind, until nothing changes. */
export function findWindows(model: Model): Windows {
  const first = Int32Array.from(model.slotsOf, (slots) => slots[0] ?? model.slots);
  const last = Int32Array.from(model.slotsOf, (slots) => slots.at(-1) ?? -1);
  // Each round moves some end by a slot or more, so this many rounds settle every chain or empty a cycle.
  for (let round = 0; round < 2 * model.slots + 2; round++) {
    let isChanged = false;
    for (let m = 0; m < model.meetings; m++) {
      if (narrow(model, m, first, last)) isChanged = true;
    }
    if (!isChanged) break;
  }
  return { first, last, isPossible: first.every((t, m) => t <= (last[m] as number)) };
}

function narrow(model: Model, m: number, first: Int32Array, last: Int32Array): boolean {
  let from = first[m] as number;
  let to = last[m] as number;
  for (const b of model.before[m] as Int32Array) from = Math.max(from, (first[b] as number) + 1);
  for (const b of model.behind[m] as Int32Array) to = Math.min(to, (last[b] as number) - 1);
  if (from === first[m] && to === last[m]) return false;
  const slots = model.slotsOf[m] as Int32Array;
  first[m] = slots.find((t) => t >= from) ?? model.slots;
  last[m] = slots.findLast((t) => t <= to) ?? -1;
  return true;
}

export function isInWindow(model: Model, windows: Windows, m: number, t: number): boolean {
  const isInside = t >= (windows.first[m] as number) && t <= (windows.last[m] as number);
  return isInside && model.allowed[m * model.slots + t] === 1;
}
