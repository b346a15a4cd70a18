import { collectBlockers } from '../board/blockers.ts';
import { type Board, copySlots, restoreSlots } from '../board/board.ts';
import { enforceFairness } from '../breaks/fairness.ts';
import type { Random } from '../random.ts';
import { forceInsert, undoInsert } from './insert.ts';

/**
 * Exchanges until no meeting that waits weighs more than what it would push out of some slot; only then is it true
 * that it lost to meetings of no less weight. An exchange that fairness would undo is taken back.
 */
export function exchangeForWeight(board: Board, random: Random): void {
  const { model } = board;
  const waiting = Array.from(board.slotOf.keys()).filter((m) => board.slotOf[m] === -1);
  waiting.sort((a, b) => (model.weight[b] as number) - (model.weight[a] as number));
  // What an exchange pushes out weighs less than what it lets in, so the queue runs dry.
  for (let at = 0; at < waiting.length; at++) {
    const m = waiting[at] as number;
    if (board.slotOf[m] !== -1) continue;
    for (const t of model.slotsOf[m] as Int32Array) {
      const pushedOut = tryExchange(board, m, t, random);
      if (!pushedOut) continue;
      waiting.push(...pushedOut);
      break;
    }
  }
}

/** Meetings that lost their place to m; null, with the board unchanged, where nothing is gained. */
function tryExchange(board: Board, m: number, t: number, random: Random): number[] | null {
  const { weight, fairness } = board.model;
  const blockers: number[] = [];
  if (!collectBlockers(board, m, t, random, blockers)) return null;
  const inTheWay = blockers.reduce((sum, b) => sum + (weight[b] as number), 0);
  if (inTheWay >= (weight[m] as number)) return null;
  const before = fairness === null ? null : copySlots(board);
  const weightBefore = board.weight;
  const insertion = forceInsert(board, m, t, random);
  if (!insertion) return null;
  if (insertion.lost >= (weight[m] as number) - 1e-9) {
    undoInsert(board, m, insertion);
    return null;
  }
  if (before) enforceFairness(board);
  if (before && board.weight <= weightBefore + 1e-9) {
    restoreSlots(board, before);
    return null;
  }
  return insertion.moved.filter((b) => board.slotOf[b] === -1);
}
