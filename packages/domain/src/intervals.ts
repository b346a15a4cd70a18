/** Half-open intervals of comparable numbers (milliseconds or minutes): the end belongs to the next one. */
export type Interval = { readonly start: number; readonly end: number };

export const isInterval = ({ start, end }: Interval): boolean => start < end;

/** True when the two share more than a border. */
export const doOverlap = (a: Interval, b: Interval): boolean => a.start < b.end && b.start < a.end;

/** The first pair that overlaps, as indexes of the given list, or null. O(n log n). */
export function findOverlap(intervals: readonly Interval[]): [number, number] | null {
  const order = intervals.map((_, index) => index);
  const at = (index: number) => intervals[index] as Interval;
  order.sort((a, b) => at(a).start - at(b).start);
  let furthest = -1;
  for (const index of order) {
    if (furthest >= 0 && doOverlap(at(furthest), at(index))) return [furthest, index];
    if (furthest < 0 || at(index).end > at(furthest).end) furthest = index;
  }
  return null;
}
