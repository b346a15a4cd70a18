import { limits } from '@ponte/domain';

/** A table's middle on the floor plan, in steps from the top left. */
export type Place = { x: number; y: number };

/** How large a table is drawn, in steps. */
export const tableSize = { width: 16, height: 10 };
/** Arrows and drags move by so much, so that rows come out straight. */
export const step = 2;

const margin = 16;
const smallest = { width: 120, height: 80 };

const largest = (values: readonly number[], least: number): number =>
  Math.max(least, ...values.map((value) => value + margin));

/** The part of the plan that has to be in sight. */
export const extentOf = (places: readonly Place[]): { width: number; height: number } => ({
  width: largest(
    places.map(({ x }) => x),
    smallest.width,
  ),
  height: largest(
    places.map(({ y }) => y),
    smallest.height,
  ),
});

const within = (value: number): number =>
  Math.min(limits.floorPlan, Math.max(0, Math.round(value / step) * step));

/** The nearest place that a table can have. */
export const toPlace = ({ x, y }: Place): Place => ({ x: within(x), y: within(y) });

const gap = { x: 24, y: 22 };

/** As many places in straight rows, about as wide as they are deep. */
export function arrangeInRows(count: number): Place[] {
  const columns = Math.max(1, Math.ceil(Math.sqrt(count * 1.4)));
  return Array.from({ length: count }, (_, index) =>
    toPlace({
      x: margin + tableSize.width / 2 + (index % columns) * gap.x,
      y: margin + Math.floor(index / columns) * gap.y,
    }),
  );
}
