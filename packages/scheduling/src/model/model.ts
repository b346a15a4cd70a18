import type { ParticipantLimits, Problem } from '../problem.ts';
import { compileCounters } from './counters.ts';
import { type DayWords, layDayWords } from './day-words.ts';
import { type Pool, readPools } from './pools.ts';

/**
 * A problem as numbers, for the search: participants, meetings and slots are their positions in the problem.
 * Everything here is fixed once compiled; what a search changes lives in a Board.
 */
export interface Model {
  readonly problem: Problem;
  readonly slots: number;
  readonly people: number;
  readonly meetings: number;
  /** Participants of meeting m: `members[memberStart[m]]` up to `memberStart[m + 1]`. */
  readonly memberStart: Int32Array;
  readonly members: Int32Array;
  readonly meetingsOf: readonly Int32Array[];
  readonly weight: Float64Array;
  /** 1 at `m * slots + t` where nothing but other meetings can keep meeting m out of slot t. */
  readonly allowed: Uint8Array;
  readonly slotsOf: readonly Int32Array[];
  /** Meetings counted by counter k in slot t may be at most `capacity[k * slots + t]`; counter 0 counts all. */
  readonly counters: number;
  readonly capacity: Int32Array;
  readonly countersOf: readonly Int32Array[];
  readonly pools: readonly Pool[];
  /** Meetings that must lie earlier than m, and those that must lie later. */
  readonly before: readonly Int32Array[];
  readonly behind: readonly Int32Array[];
  readonly fairness: number | null;
  readonly limits: readonly (ParticipantLimits | null)[];
  readonly days: DayWords;
}

/** Turns a parsed problem into the search's numbers. */
export function compileProblem(problem: Problem): Model {
  const personAt = new Map(problem.participants.map(({ id }, index) => [id, index]));
  const meetingAt = new Map(problem.meetings.map(({ id }, index) => [id, index]));
  const memberLists = problem.meetings.map(({ participants }) =>
    participants.map((id) => personAt.get(id) as number),
  );
  const pools = readPools(problem);
  const allowed = markAllowed(problem, memberLists);
  const counters = compileCounters(problem, pools, allowed);
  const before = problem.meetings.map(({ after }) =>
    [...new Set(after ?? [])].map((id) => meetingAt.get(id) as number),
  );
  return {
    problem,
    slots: problem.slots,
    people: problem.participants.length,
    meetings: problem.meetings.length,
    ...packMembers(memberLists),
    meetingsOf: invert(memberLists, problem.participants.length),
    weight: Float64Array.from(problem.meetings, ({ priority }) => priority ?? 1),
    allowed,
    slotsOf: listSlots(allowed, problem.meetings.length, problem.slots),
    ...counters,
    pools,
    before: before.map((list) => Int32Array.from(list)),
    behind: invert(before, problem.meetings.length),
    fairness: problem.fairness,
    limits: problem.participants.map(({ limits }) =>
      limits && Object.keys(limits).length > 0 ? limits : null,
    ),
    days: layDayWords(problem),
  };
}

function markAllowed(problem: Problem, memberLists: number[][]): Uint8Array {
  const { slots } = problem;
  const allowed = new Uint8Array(problem.meetings.length * slots);
  const absent = new Uint8Array(problem.participants.length * slots);
  problem.participants.forEach(({ unavailable }, p) => {
    for (const t of unavailable) absent[p * slots + t] = 1;
  });
  problem.meetings.forEach(({ slots: wanted, fixedSlot }, m) => {
    const row = allowed.subarray(m * slots, (m + 1) * slots);
    if (wanted) for (const t of wanted) row[t] = 1;
    else row.fill(1);
    if (fixedSlot !== undefined) row.fill(0, 0, fixedSlot).fill(0, fixedSlot + 1);
    for (const p of memberLists[m] as number[]) {
      for (let t = 0; t < slots; t++) if (absent[p * slots + t] === 1) row[t] = 0;
    }
  });
  return allowed;
}

function packMembers(memberLists: number[][]): { memberStart: Int32Array; members: Int32Array } {
  const memberStart = new Int32Array(memberLists.length + 1);
  memberLists.forEach((list, m) => {
    memberStart[m + 1] = (memberStart[m] as number) + list.length;
  });
  return { memberStart, members: Int32Array.from(memberLists.flat()) };
}

function invert(lists: number[][], size: number): Int32Array[] {
  const inverse = Array.from({ length: size }, () => [] as number[]);
  lists.forEach((list, from) => {
    for (const to of list) inverse[to]?.push(from);
  });
  return inverse.map((list) => Int32Array.from(list));
}

function listSlots(allowed: Uint8Array, meetings: number, slots: number): Int32Array[] {
  const found = new Int32Array(slots);
  return Array.from({ length: meetings }, (_, m) => {
    let count = 0;
    for (let t = 0; t < slots; t++) if (allowed[m * slots + t] === 1) found[count++] = t;
    return found.slice(0, count);
  });
}
