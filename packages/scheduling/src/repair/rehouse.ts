import type { Board } from '../board/board.ts';
import { placeMeeting } from '../board/board.ts';
import type { Budget } from '../budget.ts';
import type { Random } from '../random.ts';
import { moveIn, rewind, type Trail } from './move-in.ts';

/** Chains are tried from one to so many meetings deep. */
const DEEPEST = 4;
const TRIES = 60;

/**
 * Finds meeting m, which has no free slot, a place by the chain of moves that changes fewest meetings' slots among a
 * number of tries, short chains before long ones. `was` are the published slots.
 */
export function rehouseByChain(
  board: Board,
  m: number,
  was: Int32Array,
  budget: Budget,
  random: Random,
): boolean {
  const options = board.model.slotsOf[m] as Int32Array;
  for (let depth = 1; depth <= DEEPEST && options.length > 0; depth++) {
    const best = findShortest(board, m, was, depth, budget, random);
    if (!best) continue;
    replay(board, best);
    return true;
  }
  return false;
}

interface Plan {
  /** Meetings that end in another slot than the published one. */
  changed: number;
  moves: { meeting: number; slot: number }[];
}

function findShortest(
  board: Board,
  m: number,
  was: Int32Array,
  depth: number,
  budget: Budget,
  random: Random,
): Plan | null {
  const options = board.model.slotsOf[m] as Int32Array;
  let best: Plan | null = null;
  for (let tries = 0; tries < TRIES + options.length && budget.step(); tries++) {
    const slot = drawSlot(options, tries, was[m] as number, random);
    const trail = moveIn(board, m, slot, depth, random);
    if (!trail) continue;
    const plan = readPlan(board, trail, was);
    if (!best || plan.changed < best.changed) best = plan;
    rewind(board, trail);
  }
  return best;
}

/** Every slot once; then drawn ones in turn with the meeting's own, where another might leave in its stead. */
function drawSlot(options: Int32Array, tries: number, own: number, random: Random): number {
  if (tries < options.length) return options[tries] as number;
  if (tries % 2 === 0 && own >= 0) return own;
  return options[random.below(options.length)] as number;
}

function readPlan(board: Board, trail: Trail, was: Int32Array): Plan {
  const meetings = [...new Set(trail.map(({ meeting }) => meeting))];
  const moves = meetings.map((meeting) => ({ meeting, slot: board.slotOf[meeting] as number }));
  return { moves, changed: moves.filter(({ meeting, slot }) => slot !== was[meeting]).length };
}

function replay(board: Board, plan: Plan): void {
  const moves = plan.moves.map(({ meeting, slot }) => ({
    meeting,
    from: board.slotOf[meeting] as number,
    slot,
  }));
  rewind(
    board,
    moves.flatMap(({ meeting, from }) => (from === -1 ? [] : [{ meeting, from: -1 }])),
  );
  for (const { meeting, slot } of moves) placeMeeting(board, meeting, slot);
}
