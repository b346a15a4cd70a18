import { collectBlockers, isFree } from '../board/blockers.ts';
import { type Board, placeMeeting, removeMeeting } from '../board/board.ts';
import type { Random } from '../random.ts';

/** The free slot of meeting m that the fewest meetings use, drawn among equals; -1 where none is free. */
export function findFreeSlot(board: Board, m: number, random: Random, avoid = -1): number {
  const options = board.model.slotsOf[m] as Int32Array;
  const start = options.length > 0 ? random.below(options.length) : 0;
  let best = -1;
  let bestUsed = Number.POSITIVE_INFINITY;
  for (let i = 0; i < options.length; i++) {
    const t = options[(start + i) % options.length] as number;
    const used = board.used[t] as number;
    if (t === avoid || used >= bestUsed || !isFree(board, m, t)) continue;
    best = t;
    bestUsed = used;
  }
  return best;
}

/** What one forced insertion did, so that it can be taken back. */
export interface Insertion {
  /** Meetings that moved or left, with the slot they had. */
  readonly moved: number[];
  readonly hadSlot: number[];
  /** Weight that lost its place. */
  lost: number;
}

/**
 * Puts meeting m into slot t, moves those in the way to free slots where it can and drops the others.
 * Returns null, with the board unchanged, where m cannot be put there.
 */
export function forceInsert(board: Board, m: number, t: number, random: Random): Insertion | null {
  const blockers: number[] = [];
  if (!collectBlockers(board, m, t, random, blockers)) return null;
  const insertion: Insertion = {
    moved: blockers,
    hadSlot: blockers.map((b) => board.slotOf[b] as number),
    lost: 0,
  };
  for (const b of blockers) removeMeeting(board, b);
  if (!isFree(board, m, t)) {
    blockers.forEach((b, i) => {
      placeMeeting(board, b, insertion.hadSlot[i] as number);
    });
    return null;
  }
  placeMeeting(board, m, t);
  for (const b of blockers) {
    const slot = findFreeSlot(board, b, random);
    if (slot >= 0) placeMeeting(board, b, slot);
    else insertion.lost += board.model.weight[b] as number;
  }
  return insertion;
}

/** Takes the insertion of meeting m back. */
export function undoInsert(board: Board, m: number, insertion: Insertion): void {
  for (const b of insertion.moved) if ((board.slotOf[b] as number) >= 0) removeMeeting(board, b);
  removeMeeting(board, m);
  insertion.moved.forEach((b, i) => {
    placeMeeting(board, b, insertion.hadSlot[i] as number);
  });
}

/** Gives each meeting of the list a free slot, in its order; those that get none are left out. */
export function insertInOrder(board: Board, order: Iterable<number>, random: Random): void {
  for (const m of order) {
    if ((board.slotOf[m] as number) >= 0) continue;
    const slot = findFreeSlot(board, m, random);
    if (slot >= 0) placeMeeting(board, m, slot);
  }
}
