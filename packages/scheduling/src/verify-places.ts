import type { ParticipantLimits, Problem, ProblemMeeting } from './problem.ts';
import type { PlacedMeeting } from './solution.ts';

/** Meetings at a table or with an interpreter that will not do, and interpreters in two places at once. */
export function countPlaceFaults(
  problem: Problem,
  meetings: Map<string, ProblemMeeting>,
  placed: readonly PlacedMeeting[],
): number {
  const booths = new Map(
    problem.participants.flatMap(({ id, booth }) => (booth === undefined ? [] : [[id, booth]])),
  );
  const spoken = new Map(
    problem.participants.flatMap(({ id, languages }) => (languages ? [[id, languages]] : [])),
  );
  const owned = new Set(booths.values());
  const unfit = placed.filter((place) => {
    const meeting = meetings.get(place.id) as ProblemMeeting;
    return (
      !isTableFit(problem, meeting, place.table, booths, owned) ||
      !isUnderstood(problem, meeting, place, spoken)
    );
  });
  const interpreting = placed.flatMap(({ interpreter, slot }) =>
    interpreter === undefined ? [] : [`${slot}/${interpreter}`],
  );
  return unfit.length + interpreting.length - new Set(interpreting).size;
}

function isTableFit(
  problem: Problem,
  meeting: ProblemMeeting,
  table: number,
  booths: Map<string, number>,
  owned: Set<number>,
): boolean {
  if (meeting.tables && !meeting.tables.includes(table)) return false;
  if (meeting.tableKind !== undefined && problem.tableKinds?.[table] !== meeting.tableKind)
    return false;
  const own = meeting.participants.flatMap((id) => booths.get(id) ?? []);
  return own.length > 0 ? own.includes(table) : !owned.has(table);
}

function isUnderstood(
  problem: Problem,
  meeting: ProblemMeeting,
  place: PlacedMeeting,
  spoken: Map<string, string[]>,
): boolean {
  const lists = meeting.participants.flatMap((id) =>
    [spoken.get(id)].filter((list) => list !== undefined),
  );
  if (lists.length === 0 || lists[0]?.some((word) => lists.every((list) => list.includes(word))))
    return true;
  const interpreter = problem.interpreters?.find(({ id }) => id === place.interpreter);
  if (!interpreter || interpreter.unavailable?.includes(place.slot)) return false;
  return lists.every((list) => list.some((word) => interpreter.languages.includes(word)));
}

/** Participants whose meetings go over one of their limits. */
export function countOverLimits(problem: Problem, busy: Map<string, number[]>): number {
  return problem.participants.filter(({ id, limits }) => {
    return (
      limits !== undefined &&
      isOverLimits(
        problem,
        limits,
        [...(busy.get(id) ?? [])].sort((a, b) => a - b),
      )
    );
  }).length;
}

function isOverLimits(problem: Problem, limits: ParticipantLimits, slots: number[]): boolean {
  if (limits.meetings !== undefined && slots.length > limits.meetings) return true;
  const days = Map.groupBy(slots, (slot) => problem.days?.[slot]);
  return days.values().some((today) => {
    if (limits.perDay !== undefined && today.length > limits.perDay) return true;
    return limits.run !== undefined && longestRun(today, limits.pause ?? 1) > limits.run;
  });
}

function longestRun(today: number[], pause: number): number {
  let longest = 0;
  let run = 0;
  today.forEach((slot, i) => {
    const previous = today[i - 1];
    run = previous !== undefined && slot - previous - 1 < pause ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
}
