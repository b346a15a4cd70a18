import { type Board, placeMeeting, removeMeeting } from '../board/board.ts';
import { countRowBreaks } from '../board/row.ts';

/** Breaks of each participant. */
export function listBreaks(board: Board): number[] {
  const { model, rows } = board;
  return Array.from({ length: model.people }, (_, p) =>
    countRowBreaks(model.days, rows, p * model.days.count),
  );
}

export function countBreaks(board: Board): number {
  return listBreaks(board).reduce((sum, n) => sum + n, 0);
}

/**
 * Drops meetings until no two participants' breaks differ by more than the problem allows: of the participant with
 * the most breaks always the one that brings the breaks down most, and of those the lightest. An empty schedule is
 * fair, so this ends.
 */
export function enforceFairness(board: Board): void {
  while (dropUnfairest(board));
}

/** One step of that; false where the board is fair. */
export function dropUnfairest(board: Board): boolean {
  const breaks = listBreaks(board);
  const most = Math.max(0, ...breaks);
  if (most - Math.min(most, ...breaks) <= (board.model.fairness ?? most)) return false;
  removeMeeting(board, pickDrop(board, breaks.indexOf(most)));
  return true;
}

function pickDrop(board: Board, p: number): number {
  const { model } = board;
  const sitting = (model.meetingsOf[p] as Int32Array).filter((m) => board.slotOf[m] !== -1);
  let best = sitting[0] as number;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const m of sitting) {
    const t = board.slotOf[m] as number;
    removeMeeting(board, m);
    const left = countRowBreaks(model.days, board.rows, p * model.days.count);
    placeMeeting(board, m, t);
    const cost = left * 1e6 + (model.weight[m] as number);
    if (cost < bestCost) [best, bestCost] = [m, cost];
  }
  return best;
}
