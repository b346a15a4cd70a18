import { countTables, isTableOpen, type Problem, type ProblemMeeting } from '../problem.ts';

/**
 * Things that meetings take one of for the length of a slot: tables, or interpreters.
 * `wants[m]` lists those that would do for meeting m; null where m takes none.
 */
export interface Pool {
  readonly kind: 'tables' | 'interpreters';
  readonly size: number;
  /** 1 at `thing * slots + t` where the thing is there. */
  readonly open: Uint8Array;
  readonly wants: readonly (readonly number[] | null)[];
}

/** The pools that a plain count of tables cannot express; none for a problem without product extras. */
export function readPools(problem: Problem): Pool[] {
  return [readTablePool(problem), readInterpreterPool(problem)].filter((pool) => pool !== null);
}

function readTablePool(problem: Problem): Pool | null {
  const booths = new Map(
    problem.participants.flatMap(({ id, booth }) => (booth === undefined ? [] : [[id, booth]])),
  );
  const isPlain =
    booths.size === 0 &&
    (problem.closedTables ?? []).length === 0 &&
    problem.meetings.every(
      ({ tables, tableKind }) => tables === undefined && tableKind === undefined,
    );
  if (isPlain) return null;
  const perSlot = Array.from({ length: problem.slots }, (_, t) => countTables(problem, t));
  const size = Math.max(0, ...perSlot);
  const open = new Uint8Array(size * problem.slots);
  perSlot.forEach((count, t) => {
    for (let table = 0; table < count; table++) {
      if (isTableOpen(problem, t, table)) open[table * problem.slots + t] = 1;
    }
  });
  const taken = new Set(booths.values());
  const wants = problem.meetings.map((meeting) =>
    listTables(problem, meeting, size, booths, taken),
  );
  return { kind: 'tables', size, open, wants };
}

function listTables(
  problem: Problem,
  meeting: ProblemMeeting,
  size: number,
  booths: Map<string, number>,
  taken: Set<number>,
): number[] {
  const own = new Set(meeting.participants.flatMap((id) => booths.get(id) ?? []));
  const listed = meeting.tables && new Set(meeting.tables);
  const isFit = (table: number): boolean =>
    (listed === undefined || listed.has(table)) &&
    (meeting.tableKind === undefined || problem.tableKinds?.[table] === meeting.tableKind) &&
    (own.size > 0 ? own.has(table) : !taken.has(table));
  return Array.from({ length: size }, (_, table) => table).filter(isFit);
}

function readInterpreterPool(problem: Problem): Pool | null {
  const spoken = new Map(problem.participants.map(({ id, languages }) => [id, languages]));
  const interpreters = problem.interpreters ?? [];
  const wants = problem.meetings.map(({ participants }) => {
    const lists = participants.flatMap((id) =>
      [spoken.get(id)].filter((list) => list !== undefined),
    );
    if (hasCommonLanguage(lists)) return null;
    return interpreters.flatMap(({ languages }, i) =>
      lists.every((list) => sharesOne(list, languages)) ? [i] : [],
    );
  });
  if (wants.every((list) => list === null)) return null;
  const open = new Uint8Array(interpreters.length * problem.slots).fill(1);
  interpreters.forEach(({ unavailable }, i) => {
    for (const t of unavailable ?? []) open[i * problem.slots + t] = 0;
  });
  return { kind: 'interpreters', size: interpreters.length, open, wants };
}

function hasCommonLanguage(lists: string[][]): boolean {
  const [first, ...rest] = lists;
  return (
    first === undefined || first.some((language) => rest.every((list) => list.includes(language)))
  );
}

function sharesOne(list: string[], others: string[]): boolean {
  return list.some((language) => others.includes(language));
}
