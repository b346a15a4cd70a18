import type { Quality } from '../shapes.ts';

type Person = Quality['people'][number];
type Bin = { from: number; to: number | null; people: number };

const breakEdges = [0, 1, 2, 3, 4];
// Up to half an hour is a coffee; two hours are a complaint.
const idleEdges = [0, 1, 31, 61, 121];

function countInto(edges: readonly number[], values: readonly number[]): Bin[] {
  return edges.map((from, i) => {
    const next = edges[i + 1];
    const isIn = (value: number) => value >= from && (next === undefined || value < next);
    return { from, to: next === undefined ? null : next - 1, people: values.filter(isIn).length };
  });
}

/** How many people have no break, one, two, three, and more. */
export const countByBreaks = ({ people }: Quality): Bin[] =>
  countInto(
    breakEdges,
    people.map(({ breaks }) => breaks),
  );

/** How many people wait between their meetings for so many minutes in all. */
export const countByIdle = ({ people }: Quality): Bin[] =>
  countInto(
    idleEdges,
    people.map(({ idleMinutes }) => idleMinutes),
  );

/** Those who wait most; nobody who does not wait at all. */
export const findMostIdle = ({ people }: Quality, most: number): Person[] =>
  people
    .filter(({ idleMinutes, breaks }) => idleMinutes > 0 || breaks > 0)
    .sort((a, b) => b.idleMinutes - a.idleMinutes || b.breaks - a.breaks)
    .slice(0, most);

const levels = 5;

/** How full a slot is, from 0 for empty to 5 for every table taken. */
export function levelOf({ used, tables }: { used: number; tables: number }): number {
  if (used === 0) return 0;
  if (tables === 0 || used >= tables) return levels;
  return Math.max(1, Math.min(levels - 1, Math.ceil((used / tables) * (levels - 1))));
}
