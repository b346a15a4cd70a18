import type { Model } from '../model/model.ts';
import type { PlacedMeeting } from '../solution.ts';
import { assignThings, listOpen, type Wish } from './assign.ts';

/**
 * Tables (and interpreters) for meetings that have their slots: nobody shares one, and people stay where they sat
 * in the slot before where that table will do. `keep` gives tables that meetings have already, where they are free.
 */
export function findTables(
  model: Model,
  slotOf: Int32Array,
  keep?: ReadonlyMap<number, number>,
): PlacedMeeting[] {
  const sat = new Int32Array(model.people).fill(-1);
  const placed: PlacedMeeting[] = [];
  const bySlot = groupBySlot(model, slotOf);
  bySlot.forEach((meetings, t) => {
    const tables = assignTables(model, meetings, t, sat, keep);
    const interpreters = assignInterpreters(model, meetings, t);
    for (const m of meetings) {
      const table = tables.get(m);
      if (table === undefined) continue;
      for (const p of membersOf(model, m)) sat[p] = table;
      placed.push({
        id: model.problem.meetings[m]?.id as string,
        slot: t,
        table,
        ...interpreters.get(m),
      });
    }
  });
  return placed;
}

function groupBySlot(model: Model, slotOf: Int32Array): number[][] {
  const bySlot = Array.from({ length: model.slots }, () => [] as number[]);
  slotOf.forEach((t, m) => {
    if (t >= 0) bySlot[t]?.push(m);
  });
  return bySlot;
}

function membersOf(model: Model, m: number): Int32Array {
  return model.members.subarray(model.memberStart[m], model.memberStart[m + 1]);
}

function assignTables(
  model: Model,
  meetings: number[],
  t: number,
  sat: Int32Array,
  keep: ReadonlyMap<number, number> | undefined,
): Map<number, number> {
  const pool = model.pools.find(({ kind }) => kind === 'tables');
  const count = model.capacity[t] as number;
  const open = pool ? listOpen(pool, model.slots, t) : Array.from({ length: count }, (_, i) => i);
  const wishes = meetings.map((m): Wish => {
    const kept = keep?.get(m);
    const seats = [...membersOf(model, m)]
      .map((p) => sat[p] as number)
      .filter((table) => table >= 0);
    return {
      meeting: m,
      wants: pool?.wants[m] ?? null,
      likes: kept === undefined ? seats : [kept, ...seats],
    };
  });
  // Who has a table already chooses before who would only like one.
  const isKept = (wish: Wish): number => (keep?.has(wish.meeting) ? 0 : 1);
  wishes.sort((a, b) => isKept(a) - isKept(b));
  return assignThings(wishes, open);
}

function assignInterpreters(
  model: Model,
  meetings: number[],
  t: number,
): Map<number, { interpreter: string }> {
  const pool = model.pools.find(({ kind }) => kind === 'interpreters');
  if (!pool) return new Map();
  const wishes = meetings.flatMap((m): Wish[] => {
    const wants = pool.wants[m] ?? null;
    return wants ? [{ meeting: m, wants, likes: [] }] : [];
  });
  const given = assignThings(wishes, listOpen(pool, model.slots, t));
  return new Map(
    given
      .entries()
      .map(([m, i]) => [m, { interpreter: model.problem.interpreters?.[i]?.id as string }]),
  );
}
