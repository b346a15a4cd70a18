import { countTables, type Problem, type ProblemMeeting } from './problem.ts';
import type { PlacedMeeting, Solution } from './solution.ts';
import { countOverLimits, countPlaceFaults } from './verify-places.ts';

/** What an independent count found wrong, rule by rule: all zero for a lawful schedule. */
export interface ScheduleFaults {
  unknownMeetings: number;
  meetingsTwice: number;
  outsideGrid: number;
  outsideAllowedSlots: number;
  peopleTwice: number;
  outsideAvailability: number;
  tablesTwice: number;
  outsideTables: number;
  unsuitablePlaces: number;
  outOfOrder: number;
  overLimits: number;
  /** 1 where the breaks of two participants differ by more than the problem allows. */
  unfair: number;
  /** Figures of the solution that differ from the counted ones. */
  wrongFigures: number;
}

export interface Verification {
  isValid: boolean;
  faults: ScheduleFaults;
  scheduled: number;
  weight: number;
  breaks: number;
  /** Largest difference between the breaks of two participants. */
  spread: number;
}

/**
 * Counts a schedule again from the problem and the placed meetings alone. It shares nothing with the engine, so that
 * a fault of the engine cannot hide here.
 */
export function verifySchedule(
  problem: Problem,
  solution: { meetings: readonly PlacedMeeting[] } & Partial<Solution>,
): Verification {
  const meetings = new Map(problem.meetings.map((meeting) => [meeting.id, meeting]));
  const known = solution.meetings.filter(({ id }) => meetings.has(id));
  const slotOf = new Map(known.map(({ id, slot }) => [id, slot]));
  const busy = collectBusy(problem, meetings, known);
  const perPerson = [...busy.values()].map((slots) => countBreaks(problem, new Set(slots)));
  const spread = perPerson.length === 0 ? 0 : Math.max(...perPerson) - Math.min(...perPerson);
  const counted = {
    scheduled: slotOf.size,
    weight: [...slotOf.keys()].reduce((sum, id) => sum + (meetings.get(id)?.priority ?? 1), 0),
    breaks: perPerson.reduce((sum, n) => sum + n, 0),
  };
  const faults: ScheduleFaults = {
    unknownMeetings: solution.meetings.length - known.length,
    meetingsTwice: known.length - slotOf.size,
    outsideGrid: known.filter(
      ({ slot }) => !Number.isInteger(slot) || slot < 0 || slot >= problem.slots,
    ).length,
    outsideAllowedSlots: known.filter(({ id, slot }) => !isAllowed(meetings.get(id), slot)).length,
    peopleTwice: [...busy.values()].reduce(
      (sum, slots) => sum + slots.length - new Set(slots).size,
      0,
    ),
    outsideAvailability: countAbsences(problem, busy),
    tablesTwice: known.length - new Set(known.map(({ slot, table }) => `${slot}/${table}`)).size,
    outsideTables: known.filter(({ slot, table }) => !isTable(problem, slot, table)).length,
    unsuitablePlaces: countPlaceFaults(problem, meetings, known),
    outOfOrder: problem.meetings.reduce(
      (sum, meeting) => sum + countOutOfOrder(meeting, slotOf),
      0,
    ),
    overLimits: countOverLimits(problem, busy),
    unfair: problem.fairness !== null && spread > problem.fairness ? 1 : 0,
    wrongFigures: countWrongFigures(solution, counted),
  };
  return {
    isValid: Object.values(faults).every((count) => count === 0),
    faults,
    ...counted,
    spread,
  };
}

function collectBusy(
  problem: Problem,
  meetings: Map<string, ProblemMeeting>,
  known: readonly PlacedMeeting[],
): Map<string, number[]> {
  const busy = new Map<string, number[]>(problem.participants.map(({ id }) => [id, []]));
  for (const { id, slot } of known) {
    for (const participant of meetings.get(id)?.participants ?? [])
      busy.get(participant)?.push(slot);
  }
  return busy;
}

function countBreaks(problem: Problem, busy: Set<number>): number {
  const slots = [...busy].sort((a, b) => a - b);
  return slots.filter((slot, i) => {
    const previous = slots[i - 1];
    return (
      previous !== undefined &&
      slot > previous + 1 &&
      problem.days?.[slot] === problem.days?.[previous]
    );
  }).length;
}

function isAllowed(meeting: ProblemMeeting | undefined, slot: number): boolean {
  if (meeting?.fixedSlot !== undefined && meeting.fixedSlot !== slot) return false;
  return meeting?.slots === undefined || meeting.slots.includes(slot);
}

function countAbsences(problem: Problem, busy: Map<string, number[]>): number {
  return problem.participants.reduce((sum, { id, unavailable }) => {
    return sum + (busy.get(id) ?? []).filter((slot) => unavailable.includes(slot)).length;
  }, 0);
}

function isTable(problem: Problem, slot: number, table: number): boolean {
  if (!Number.isInteger(table) || table < 0 || table >= countTables(problem, slot)) return false;
  const closed = (problem.closedTables ?? []).filter((one) => one.table === table);
  return !closed.some(({ slots }) => slots === undefined || slots.includes(slot));
}

function countOutOfOrder(meeting: ProblemMeeting, slotOf: Map<string, number>): number {
  const slot = slotOf.get(meeting.id);
  if (slot === undefined) return 0;
  return (meeting.after ?? []).filter((id) => (slotOf.get(id) ?? -1) >= slot).length;
}

function countWrongFigures(
  solution: Partial<Solution>,
  counted: { scheduled: number; weight: number; breaks: number },
): number {
  const told = [solution.scheduled, solution.weight, solution.breaks];
  const found = [counted.scheduled, counted.weight, counted.breaks];
  return told.filter(
    (value, i) => value !== undefined && Math.abs(value - (found[i] as number)) > 1e-6,
  ).length;
}
