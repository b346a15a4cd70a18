import type { Board } from './board/board.ts';
import { countBreaks } from './breaks/fairness.ts';
import { findTables } from './places/find-tables.ts';
import type { Solution, SolutionStatus, UnscheduledMeeting } from './solution.ts';
import { findReason } from './why-not/find-reason.ts';

/** Proven bounds; `areAllPlaceable` is false once a proof rules out placing every meeting. */
export interface Bounds {
  weight: number;
  /** Least breaks of a schedule with every meeting placed. */
  breaks: number;
  areAllPlaceable: boolean;
}

export interface Timing {
  seconds: number;
  secondsToBest: number;
}

/** Turns the board into an answer: tables, reasons, figures and the status that the bounds allow. */
export function assembleSolution(
  board: Board,
  bounds: Bounds,
  timing: Timing,
  keep?: ReadonlyMap<number, number>,
): Solution {
  const { model } = board;
  const meetings = findTables(model, board.slotOf, keep);
  const isWhole = board.scheduled === model.meetings;
  const breaks = countBreaks(board);
  const breaksBound = isWhole ? Math.min(bounds.breaks, breaks) : 0;
  const weightBound = Math.max(bounds.weight, board.weight);
  const unscheduled = Array.from(board.slotOf.keys())
    .filter((m) => board.slotOf[m] === -1)
    .map(
      (m): UnscheduledMeeting => ({
        id: model.problem.meetings[m]?.id as string,
        reason: findReason(board, m),
      }),
    );
  return {
    status: tellStatus(
      bounds,
      isWhole,
      board.weight >= weightBound - 1e-6 && breaks <= breaksBound,
    ),
    scheduled: board.scheduled,
    weight: roundWeight(board.weight),
    weightBound: roundWeight(weightBound),
    breaks,
    breaksBound,
    ...timing,
    meetings,
    unscheduled,
  };
}

function tellStatus(bounds: Bounds, isWhole: boolean, isMet: boolean): SolutionStatus {
  if (!isWhole && !bounds.areAllPlaceable) return 'infeasible';
  return isMet ? 'optimal' : 'feasible';
}

/** Sums of fractions such as 0.1 carry dust in the sixteenth place. */
export function roundWeight(weight: number): number {
  return Math.round(weight * 1e6) / 1e6;
}
