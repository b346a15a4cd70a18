import { countTables, type Problem } from '../problem.ts';
import type { Pool } from './pools.ts';

export interface Counters {
  readonly counters: number;
  readonly capacity: Int32Array;
  readonly countersOf: readonly Int32Array[];
}

interface DraftCounter {
  /** Capacity in each slot. */
  capacity: number[];
  /** Meetings counted. */
  counted: number[];
}

/** Ceiling on the unions one pool may give rise to; real events have a handful of table kinds and languages. */
const UNIONS_LIMIT = 400;

/**
 * What a slot can hold, as ceilings on numbers of meetings. By Hall's theorem the meetings of a slot can each have
 * a thing of their own exactly when, for every union of their wish lists, no more meetings want only things of the
 * union than it holds. Unions of lists that touch are enough. Slots in which a wish list is empty are struck out.
 */
export function compileCounters(
  problem: Problem,
  pools: readonly Pool[],
  allowed: Uint8Array,
): Counters {
  const { slots } = problem;
  const all: DraftCounter = {
    capacity: Array.from({ length: slots }, (_, t) => countTables(problem, t)),
    counted: problem.meetings.map((_, m) => m),
  };
  const drafts = [all, ...pools.flatMap((pool) => draftPoolCounters(pool, slots))];
  const capacity = Int32Array.from(drafts.flatMap((draft) => draft.capacity));
  const countersOf = problem.meetings.map(() => [] as number[]);
  drafts.forEach((draft, k) => {
    for (const m of draft.counted) countersOf[m]?.push(k);
  });
  for (let at = 0; at < capacity.length; at++) {
    if (capacity[at] === 0)
      strikeOut(allowed, drafts[Math.floor(at / slots)] as DraftCounter, at % slots, slots);
  }
  return {
    counters: drafts.length,
    capacity,
    countersOf: countersOf.map((list) => Int32Array.from(list)),
  };
}

function strikeOut(allowed: Uint8Array, draft: DraftCounter, t: number, slots: number): void {
  for (const m of draft.counted) allowed[m * slots + t] = 0;
}

function draftPoolCounters(pool: Pool, slots: number): DraftCounter[] {
  return closeUnderUnions(pool).map((things) => {
    const inside = new Set(things);
    return {
      capacity: Array.from(
        { length: slots },
        (_, t) => things.filter((i) => pool.open[i * slots + t] === 1).length,
      ),
      counted: [...pool.wants.entries()].flatMap(([m, list]) =>
        list?.every((i) => inside.has(i)) ? [m] : [],
      ),
    };
  });
}

function closeUnderUnions(pool: Pool): number[][] {
  const unions = new Map<string, number[]>();
  for (const list of pool.wants) if (list) unions.set(list.join(), [...list]);
  const queue = [...unions.values()];
  for (let i = 0; i < queue.length; i++) {
    const current = queue[i] as number[];
    for (const other of queue.slice(0, i)) {
      if (!current.some((thing) => other.includes(thing))) continue;
      const union = [...new Set([...current, ...other])].sort((a, b) => a - b);
      if (unions.has(union.join()) || unions.size >= UNIONS_LIMIT) continue;
      unions.set(union.join(), union);
      queue.push(union);
    }
  }
  return queue;
}
