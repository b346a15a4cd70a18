import { countTables, type Problem } from '../problem.ts';
import { type SolveOptions, startRun } from '../solve-run.ts';
import { placeMeetings } from '../weight/place-meetings.ts';

/** One setting of the organiser's sliders, as differences from the problem as it is. */
export interface Variation {
  /** Tables more, or fewer, in every slot. */
  tables?: number;
  /** Slots more at the end of the last day, or fewer. */
  slots?: number;
  /** More, or fewer, meetings allowed to each participant who has a limit. */
  limit?: number;
}

/** How much fits, whatever the breaks. */
export interface PlacesCount {
  scheduled: number;
  weight: number;
  /** No schedule weighs more. */
  weightBound: number;
}

export interface VariationResult extends PlacesCount {
  variation: Variation;
  /** Meetings more than without the variation, by the same search. */
  gain: number;
}

/** The problem under the variation. Nobody is away in an added slot, and it has the last slot's tables. */
export function applyVariation(problem: Problem, variation: Variation): Problem {
  const slots = Math.max(0, problem.slots + (variation.slots ?? 0));
  const last = problem.slots - 1;
  const tables = Array.from({ length: slots }, (_, t) => {
    return Math.max(0, countTables(problem, Math.min(t, last)) + (variation.tables ?? 0));
  });
  const { days } = problem;
  const limit = variation.limit ?? 0;
  return {
    ...problem,
    slots,
    tables,
    ...(days && { days: Array.from({ length: slots }, (_, t) => days[Math.min(t, last)] ?? 0) }),
    participants: problem.participants.map((person) => {
      const unavailable = person.unavailable.filter((t) => t < slots);
      const most = person.limits?.meetings;
      if (most === undefined) return { ...person, unavailable };
      return {
        ...person,
        unavailable,
        limits: { ...person.limits, meetings: Math.max(0, most + limit) },
      };
    }),
    meetings: problem.meetings.map((meeting) => {
      return meeting.slots
        ? { ...meeting, slots: meeting.slots.filter((t) => t < slots) }
        : meeting;
    }),
  };
}

/** What each variation would bring, each solved with the same options; breaks are left alone. */
export function estimateGains(
  problem: Problem,
  variations: readonly Variation[],
  options: SolveOptions = {},
): VariationResult[] {
  const base = countPlaces(problem, options);
  return variations.map((variation) => {
    const placed = countPlaces(applyVariation(problem, variation), options);
    return { variation, ...placed, gain: placed.scheduled - base.scheduled };
  });
}

/** The curve of meetings against tables, from `from` tables to `to` in every slot. */
export function drawTablesCurve(
  problem: Problem,
  from: number,
  to: number,
  options: SolveOptions = {},
): { tables: number; scheduled: number; weightBound: number }[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => {
    const tables = from + i;
    const { scheduled, weightBound } = countPlaces({ ...problem, tables }, options);
    return { tables, scheduled, weightBound };
  });
}

/** How many meetings fit, with the bound, leaving breaks alone. */
export function countPlaces(problem: Problem, options: SolveOptions = {}): PlacesCount {
  const run = startRun(problem, options);
  placeMeetings(run);
  return {
    scheduled: run.board.scheduled,
    weight: run.board.weight,
    weightBound: run.bounds.weight,
  };
}
