import { collectBlockers, isFree } from '../board/blockers.ts';
import { type Board, placeMeeting, removeMeeting } from '../board/board.ts';
import { countRowBreaks } from '../board/row.ts';
import type { Random } from '../random.ts';

/** The free slot of meeting m that gives its participants the fewest breaks; -1 where none is free. */
function findKindestSlot(board: Board, m: number): number {
  let best = -1;
  let fewest = Number.POSITIVE_INFINITY;
  for (const t of board.model.slotsOf[m] as Int32Array) {
    if (!isFree(board, m, t)) continue;
    placeMeeting(board, m, t);
    const breaks = countOwnBreaks(board, m);
    removeMeeting(board, m);
    if (breaks < fewest) [best, fewest] = [t, breaks];
  }
  return best;
}

/** Puts meeting m into its kindest free slot; false where it has none. */
export function settle(board: Board, m: number): boolean {
  const slot = findKindestSlot(board, m);
  if (slot >= 0) placeMeeting(board, m, slot);
  return slot >= 0;
}

function countOwnBreaks(board: Board, m: number): number {
  const { model } = board;
  const people = model.members.subarray(model.memberStart[m], model.memberStart[m + 1]);
  return people.reduce(
    (sum, p) => sum + countRowBreaks(model.days, board.rows, p * model.days.count),
    0,
  );
}

/** What a move-in did: the meetings it moved out of their slots, in order, for taking it back. */
export type Trail = { meeting: number; from: number }[];

/**
 * Puts meeting m into slot t and finds every meeting in its way another slot, those in the way of these too, down to
 * `depth`. Null, with the board unchanged, where somebody would be left without a slot.
 */
export function moveIn(
  board: Board,
  m: number,
  t: number,
  depth: number,
  random: Random,
): Trail | null {
  const blockers: number[] = [];
  if (!collectBlockers(board, m, t, random, blockers)) return null;
  if (blockers.length > 0 && depth === 0) return null;
  const trail: Trail = [];
  for (const b of blockers) take(board, b, trail);
  if (!isFree(board, m, t)) return rewind(board, trail);
  put(board, m, t, trail);
  for (const b of blockers) {
    if (!rehouse(board, b, depth - 1, trail, random)) return rewind(board, trail);
  }
  return trail;
}

function rehouse(board: Board, b: number, depth: number, trail: Trail, random: Random): boolean {
  const free = findKindestSlot(board, b);
  if (free >= 0) {
    put(board, b, free, trail);
    return true;
  }
  const options = board.model.slotsOf[b] as Int32Array;
  for (let tries = 0; depth > 0 && tries < TRIES_PER_DEPTH && options.length > 0; tries++) {
    const step = moveIn(board, b, options[random.below(options.length)] as number, depth, random);
    if (!step) continue;
    trail.push(...step);
    return true;
  }
  return false;
}

const TRIES_PER_DEPTH = 8;

/** `from` -1 notes that the meeting was put somewhere, another number that it was taken from there. */
function take(board: Board, m: number, trail: Trail): void {
  trail.push({ meeting: m, from: board.slotOf[m] as number });
  removeMeeting(board, m);
}

function put(board: Board, m: number, t: number, trail: Trail): void {
  trail.push({ meeting: m, from: -1 });
  placeMeeting(board, m, t);
}

/** Takes everything on the trail back, last first. */
export function rewind(board: Board, trail: Trail): null {
  for (const { meeting, from } of trail.toReversed()) {
    if (from === -1) removeMeeting(board, meeting);
    else placeMeeting(board, meeting, from);
  }
  return null;
}
