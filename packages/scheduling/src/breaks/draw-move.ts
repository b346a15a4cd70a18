import type { Board } from '../board/board.ts';
import { countBits } from '../board/row.ts';
import type { Random } from '../random.ts';
import type { BreakCosts } from './break-costs.ts';

/** What a drawing of moves looks at. */
export interface MoveDrawer {
  readonly board: Board;
  readonly costs: BreakCosts;
  readonly random: Random;
}

export interface DrawnMove {
  meeting: number;
  to: number;
}

/** Share of moves drawn so that they suit the day of the participant they begin with; the others are any. */
const SUITED_SHARE = 0.9;
/** Of the others: share that starts at a participant with a break, and of those that aim beside a meeting of theirs. */
const BROKEN_SHARE = 0.5;
const BESIDE_SHARE = 0.7;
const BESIDE_TRIES = 6;

/** Draws a meeting and a slot for it; false where the draw came to nothing. */
export function drawMove(drawer: MoveDrawer, move: DrawnMove): boolean {
  return drawer.random.next() < SUITED_SHARE ? drawSuited(drawer, move) : drawAny(drawer, move);
}

/**
 * Most moves tear somebody's day apart. These do not, at the end that they begin with: a day without breaks gives up
 * one end and grows at the other, a day with breaks gives up an end of a run and grows at any.
 */
function drawSuited({ board, costs, random }: MoveDrawer, move: DrawnMove): boolean {
  const { model, rows, seat } = board;
  const { days, slots } = model;
  const p = random.below(model.people);
  const w = days.count === 1 ? 0 : random.below(days.count);
  const word = rows[p * days.count + w] as number;
  if (word === 0) return false;
  const first = days.firstSlot[w] as number;
  const low = bitAt(word & -word);
  const high = 31 - Math.clz32(word);
  let from = low;
  let to = high + 1;
  if (low === high) {
    move.meeting = seat[p * slots + first + low] as number;
    return drawSlot({ board, random }, move);
  }
  if ((costs.placeOf[p] as number) >= 0) {
    const isUp = random.next() < 0.5;
    const beside = isUp ? (word << 1) & ~word : (word >>> 1) & ~word;
    if (beside === 0) return false;
    const ends = random.next() < 0.5 ? word & ~(word << 1) : word & ~(word >>> 1);
    from = drawBit(ends, random);
    to = drawBit(beside, random);
  } else if (random.next() < 0.5) {
    from = high;
    to = low - 1;
  }
  if (to < 0 || first + to >= (days.firstSlot[w + 1] ?? slots)) return false;
  move.meeting = seat[p * slots + first + from] as number;
  move.to = first + to;
  return true;
}

function bitAt(single: number): number {
  return 31 - Math.clz32(single);
}

/** Place of one of the word's set bits. */
function drawBit(word: number, random: Random): number {
  let rest = word;
  for (let skip = random.below(countBits(word)); skip > 0; skip--) rest &= rest - 1;
  return bitAt(rest & -rest);
}

function drawAny(drawer: MoveDrawer, move: DrawnMove): boolean {
  const { board, costs, random } = drawer;
  const { broken } = costs;
  if (broken.length === 0 || random.next() >= BROKEN_SHARE) {
    move.meeting = random.below(board.model.meetings);
    return drawSlot(drawer, move);
  }
  const p = broken[random.below(broken.length)] as number;
  const own = board.model.meetingsOf[p] as Int32Array;
  move.meeting = own[random.below(own.length)] as number;
  if (random.next() >= BESIDE_SHARE) return drawSlot(drawer, move);
  move.to = drawBeside(board, p, board.slotOf[move.meeting] as number, random);
  return move.to >= 0 && (board.slotOf[move.meeting] as number) >= 0;
}

/** One of the slots allowed to the move's meeting, another than it has. */
function drawSlot(
  { board, random }: Pick<MoveDrawer, 'board' | 'random'>,
  move: DrawnMove,
): boolean {
  const from = board.slotOf[move.meeting] as number;
  const options = board.model.slotsOf[move.meeting] as Int32Array;
  if (from < 0) return false;
  move.to = options[random.below(options.length)] as number;
  return move.to !== from;
}

/** A slot in which participant p is free next to another meeting of theirs; -1 where the draws find none. */
export function drawBeside(board: Board, p: number, from: number, random: Random): number {
  const { slots, meetingsOf } = board.model;
  const own = meetingsOf[p] as Int32Array;
  for (let tries = 0; tries < BESIDE_TRIES; tries++) {
    const near = board.slotOf[own[random.below(own.length)] as number] as number;
    const t = random.next() < 0.5 ? near - 1 : near + 1;
    if (near < 0 || near === from || t < 0 || t >= slots || t === from) continue;
    if ((board.seat[p * slots + t] as number) < 0) return t;
  }
  return -1;
}
