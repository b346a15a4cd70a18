/** Numbers for the axis of a chart; pure. */

const niceSteps = [1, 2, 2.5, 5, 10];

/** Round numbers from at or below `from` to at or above `to`, about `count` of them; whole ones only for counts. */
export function niceTicks(from: number, to: number, count: number, isWhole = true): number[] {
  const span = Math.max(to - from, isWhole ? 1 : 1e-9);
  const rough = span / Math.max(1, count);
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const nice = niceSteps.find((step) => step * magnitude >= rough) ?? 10;
  const step = isWhole ? Math.max(1, Math.ceil(nice * magnitude)) : nice * magnitude;
  const first = Math.floor(from / step);
  const last = Math.max(first + 1, Math.ceil(to / step - 1e-9));
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
}

/** Maps an interval onto another; a point interval maps onto its start. */
export const scaleFrom =
  ([from, to]: readonly [number, number], [start, end]: readonly [number, number]) =>
  (value: number): number =>
    to === from ? start : start + ((value - from) / (to - from)) * (end - start);

type Point = { x: number; y: number };

/** The path of a line; as a step it keeps its height until the next point, as a record does. */
export const drawPath = (points: readonly Point[], isStep: boolean): string =>
  points
    .map(({ x, y }, i) => {
      if (i === 0) return `M${x.toFixed(1)} ${y.toFixed(1)}`;
      return isStep ? `H${x.toFixed(1)}V${y.toFixed(1)}` : `L${x.toFixed(1)} ${y.toFixed(1)}`;
    })
    .join('');

/** At most so many of the entries, evenly spread, ends included. */
export function thinOut<Entry>(entries: readonly Entry[], most: number): Entry[] {
  if (entries.length <= most) return [...entries];
  const step = (entries.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, i) => entries[Math.round(i * step)]).filter(
    (entry) => entry !== undefined,
  );
}
