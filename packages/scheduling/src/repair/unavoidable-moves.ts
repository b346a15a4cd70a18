import type { Model } from '../model/model.ts';

/**
 * Published meetings that cannot all stay in their slots and at their tables: in each slot those that are no longer
 * allowed there; and of the rest as many as some counter of tables or interpreters can no longer hold, or those
 * whose table is out of use, whichever are more.
 */
export function countUnavoidableMoves(
  model: Model,
  was: Int32Array,
  unseated: ReadonlySet<string>,
): number {
  let moves = 0;
  const staying = Array.from({ length: model.slots }, () => [] as number[]);
  was.forEach((t, m) => {
    if (t < 0) return;
    if (model.allowed[m * model.slots + t] === 1) staying[t]?.push(m);
    else moves++;
  });
  staying.forEach((meetings, t) => {
    const over = Array.from({ length: model.counters }, (_, k) => {
      const counted = meetings.filter((m) => model.countersOf[m]?.includes(k)).length;
      return counted - (model.capacity[k * model.slots + t] as number);
    });
    const homeless = meetings.filter((m) => unseated.has(model.problem.meetings[m]?.id as string));
    moves += Math.max(0, homeless.length, ...over);
  });
  return moves;
}
