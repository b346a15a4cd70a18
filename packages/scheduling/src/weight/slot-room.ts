import type { Model } from '../model/model.ts';

/**
 * Most of the listed meetings, all counted by counter k, that all slots together can hold: in each slot no more than
 * its capacity, nor than whole meetings fit into the people tied together by meetings possible there.
 */
export function countSlotRoom(model: Model, k: number, meetings: Int32Array): number {
  let room = 0;
  for (let t = 0; t < model.slots; t++) {
    const here = listHere(model, meetings, t);
    if (here.length === 0) continue;
    const most = Math.min(model.capacity[k * model.slots + t] as number, here.length);
    room += canHold(model, here, most) ? most : Math.min(most, countByPeople(model, here));
  }
  return room;
}

function listHere(model: Model, meetings: Int32Array, t: number): Int32Array {
  const here = new Int32Array(meetings.length);
  let count = 0;
  for (let i = 0; i < meetings.length; i++) {
    const m = meetings[i] as number;
    if (model.allowed[m * model.slots + t] === 1) here[count++] = m;
  }
  return here.subarray(0, count);
}

/** Whether so many of the meetings share nobody, found greedily; the usual case, and far cheaper than the count. */
function canHold(model: Model, meetings: Int32Array, most: number): boolean {
  const isTaken = new Uint8Array(model.people);
  let held = 0;
  for (let i = 0; i < meetings.length && held < most; i++) {
    const m = meetings[i] as number;
    const people = model.members.subarray(model.memberStart[m], model.memberStart[m + 1]);
    if (people.some((p) => isTaken[p] === 1)) continue;
    for (const p of people) isTaken[p] = 1;
    held++;
  }
  return held >= most;
}

function countByPeople(model: Model, meetings: Int32Array): number {
  const root = Int32Array.from({ length: model.people }, (_, p) => p);
  const find = (p: number): number => {
    let at = p;
    while (root[at] !== at) at = root[at] = root[root[at] as number] as number;
    return at;
  };
  const smallest = meetings.reduce(
    (least, m) => Math.min(least, sizeOf(model, m)),
    Number.POSITIVE_INFINITY,
  );
  const isPresent = new Uint8Array(model.people);
  for (const m of meetings) {
    const start = model.memberStart[m] as number;
    for (let i = start; i < start + sizeOf(model, m); i++) {
      isPresent[model.members[i] as number] = 1;
      root[find(model.members[i] as number)] = find(model.members[start] as number);
    }
  }
  const sizes = new Int32Array(model.people);
  for (let p = 0; p < model.people; p++) if (isPresent[p] === 1) (sizes[find(p)] as number)++;
  return sizes.reduce((sum, size) => sum + Math.floor(size / smallest), 0);
}

function sizeOf(model: Model, m: number): number {
  return (model.memberStart[m + 1] as number) - (model.memberStart[m] as number);
}
