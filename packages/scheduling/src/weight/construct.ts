import type { Model } from '../model/model.ts';
import type { Random } from '../random.ts';

/** Meetings in the order in which they should choose: few slots for busy people first, heavy before light. */
export function orderByNeed(model: Model, random: Random): number[] {
  const load = model.meetingsOf.map((list) => list.length);
  const need = Float64Array.from({ length: model.meetings }, (_, m) => {
    const members = model.members.subarray(model.memberStart[m], model.memberStart[m + 1]);
    const busiest = members.reduce((most, p) => Math.max(most, load[p] as number), 0);
    const room = (model.slotsOf[m] as Int32Array).length;
    return (model.weight[m] as number) * 1000 + (busiest * 10) / (room + 1) + random.next();
  });
  return Array.from(need.keys()).sort((a, b) => (need[b] as number) - (need[a] as number));
}

/** Meetings by what they are worth beyond the prices of what they take, best first. */
export function orderByGain(model: Model, worth: Float64Array): number[] {
  const room = (m: number): number => (model.slotsOf[m] as Int32Array).length;
  return Array.from(worth.keys()).sort((a, b) => {
    return (worth[b] as number) - (worth[a] as number) || room(a) - room(b);
  });
}
