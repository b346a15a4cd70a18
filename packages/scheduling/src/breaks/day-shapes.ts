import type { Model } from '../model/model.ts';
import { isInWindow, type Windows } from './windows.ts';

/**
 * What the slots that a participant is busy in must look like when all meetings are placed, whoever meets whom:
 * `degree` slots out of the usable ones, with the number of busy slots up to and including each slot between
 * `least` and `most`. Participants of the same shape are counted together.
 */
export interface DayShape {
  readonly people: readonly number[];
  readonly degree: number;
  readonly usable: Uint8Array;
  readonly least: Int32Array;
  readonly most: Int32Array;
}

export function listDayShapes(model: Model, windows: Windows): DayShape[] {
  const shapes = new Map<string, DayShape & { people: number[] }>();
  for (let p = 0; p < model.people; p++) {
    const shape = findDayShape(model, windows, p);
    const key = [shape.degree, shape.usable.join(''), shape.least.join(), shape.most.join()].join(
      '|',
    );
    const known = shapes.get(key);
    if (known) known.people.push(p);
    else shapes.set(key, { ...shape, people: [p] });
  }
  return [...shapes.values()];
}

function findDayShape(model: Model, windows: Windows, p: number): Omit<DayShape, 'people'> {
  const own = model.meetingsOf[p] as Int32Array;
  const usable = new Uint8Array(model.slots);
  const least = new Int32Array(model.slots);
  const most = new Int32Array(model.slots);
  for (let t = 0; t < model.slots; t++) {
    if (own.some((m) => isInWindow(model, windows, m, t))) usable[t] = 1;
    least[t] = own.reduce((n, m) => n + ((windows.last[m] as number) <= t ? 1 : 0), 0);
    most[t] = own.reduce((n, m) => n + ((windows.first[m] as number) <= t ? 1 : 0), 0);
  }
  return { degree: own.length, usable, least, most };
}

/**
 * Most participants that can be busy in each slot. Meetings of a slot share nobody, so of each set of people tied
 * together by possible meetings at most as many can sit as whole meetings fit into it.
 */
export function countSeats(model: Model, windows: Windows): Int32Array {
  return Int32Array.from({ length: model.slots }, (_, t) => {
    const tied = tiePeople(model, windows, t);
    const largest = tied.meetings.reduce((most, m) => Math.max(most, sizeOf(model, m)), 0);
    const byTables = (model.capacity[t] as number) * largest;
    const byPeople = tied.groups.reduce(
      (sum, size) => sum + (largest === 2 ? size - (size % 2) : size),
      0,
    );
    return Math.min(byTables, byPeople);
  });
}

function sizeOf(model: Model, m: number): number {
  return (model.memberStart[m + 1] as number) - (model.memberStart[m] as number);
}

function tiePeople(
  model: Model,
  windows: Windows,
  t: number,
): { meetings: number[]; groups: number[] } {
  const root = Int32Array.from({ length: model.people }, (_, p) => p);
  const find = (p: number): number => {
    let at = p;
    while (root[at] !== at) at = root[at] = root[root[at] as number] as number;
    return at;
  };
  const meetings: number[] = [];
  const sizes = new Map<number, Set<number>>();
  for (let m = 0; m < model.meetings; m++) {
    if (!isInWindow(model, windows, m, t)) continue;
    meetings.push(m);
    const people = model.members.subarray(model.memberStart[m], model.memberStart[m + 1]);
    for (const p of people) root[find(p)] = find(people[0] as number);
  }
  for (const m of meetings) {
    for (const p of model.members.subarray(model.memberStart[m], model.memberStart[m + 1])) {
      const group = sizes.get(find(p)) ?? new Set<number>();
      sizes.set(find(p), group.add(p));
    }
  }
  return { meetings, groups: [...sizes.values()].map((group) => group.size) };
}
