import type { Random } from '../random.ts';
import type { Board } from './board.ts';
import { findOverload } from './limits.ts';

/** Whether meeting m, which has no slot now, could be put into slot t as things stand. */
export function isFree(board: Board, m: number, t: number): boolean {
  const { model, seat, used } = board;
  const { slots, memberStart, members, capacity } = model;
  if (model.allowed[m * slots + t] === 0) return false;
  const end = memberStart[m + 1] as number;
  for (let i = memberStart[m] as number; i < end; i++) {
    if ((seat[(members[i] as number) * slots + t] as number) >= 0) return false;
  }
  const counters = model.countersOf[m] as Int32Array;
  for (let c = 0; c < counters.length; c++) {
    const at = (counters[c] as number) * slots + t;
    if ((used[at] as number) >= (capacity[at] as number)) return false;
  }
  return isInOrder(board, m, t) && isWithinLimits(board, m, t);
}

/** Whether what must lie before and behind meeting m does so when m is in slot t. */
export function isInOrder(board: Board, m: number, t: number): boolean {
  const before = board.model.before[m] as Int32Array;
  for (let i = 0; i < before.length; i++)
    if ((board.slotOf[before[i] as number] as number) >= t) return false;
  const behind = board.model.behind[m] as Int32Array;
  for (let i = 0; i < behind.length; i++) {
    const slot = board.slotOf[behind[i] as number] as number;
    if (slot >= 0 && slot <= t) return false;
  }
  return true;
}

/** Whether slot t suits the limits of all participants of meeting m. */
export function isWithinLimits(board: Board, m: number, t: number): boolean {
  const { memberStart, members, limits } = board.model;
  for (let i = memberStart[m] as number; i < (memberStart[m + 1] as number); i++) {
    const p = members[i] as number;
    if (limits[p] && findOverload(board, p, t)) return false;
  }
  return true;
}

/**
 * Meetings that would have to leave for m to have slot t, written to `out`; false where no leaving helps.
 * Where there is a choice (a full slot, a limit) one is drawn.
 */
export function collectBlockers(
  board: Board,
  m: number,
  t: number,
  random: Random,
  out: number[],
): boolean {
  const { model, seat } = board;
  out.length = 0;
  if (model.allowed[m * model.slots + t] === 0) return false;
  const end = model.memberStart[m + 1] as number;
  for (let i = model.memberStart[m] as number; i < end; i++) {
    const sitting = seat[(model.members[i] as number) * model.slots + t] as number;
    if (sitting >= 0 && !out.includes(sitting)) out.push(sitting);
  }
  for (const k of model.countersOf[m] as Int32Array)
    if (!clearCounter(board, k, t, random, out)) return false;
  collectOutOfOrder(board, m, t, out);
  collectOverloads(board, m, t, random, out);
  return true;
}

function clearCounter(board: Board, k: number, t: number, random: Random, out: number[]): boolean {
  const { model, used, inSlot } = board;
  const counts = (b: number): boolean => k === 0 || (model.countersOf[b] as Int32Array).includes(k);
  const at = k * model.slots + t;
  let over = (used[at] as number) + 1 - (model.capacity[at] as number);
  if (over <= 0) return true;
  for (const b of out) if (board.slotOf[b] === t && counts(b)) over--;
  const list = inSlot[t] as number[];
  for (let tries = 0; over > 0 && tries < 40; tries++) {
    const b = list[random.below(list.length)] as number;
    if (out.includes(b) || !counts(b)) continue;
    out.push(b);
    over--;
  }
  return over <= 0;
}

function collectOutOfOrder(board: Board, m: number, t: number, out: number[]): void {
  for (const b of board.model.before[m] as Int32Array) {
    if ((board.slotOf[b] as number) >= t && !out.includes(b)) out.push(b);
  }
  for (const b of board.model.behind[m] as Int32Array) {
    const slot = board.slotOf[b] as number;
    if (slot >= 0 && slot <= t && !out.includes(b)) out.push(b);
  }
}

/** Draws one meeting out of each overloaded group; more than one may be needed, which the placing move finds out. */
function collectOverloads(board: Board, m: number, t: number, random: Random, out: number[]): void {
  const { memberStart, members, limits, slots } = board.model;
  for (let i = memberStart[m] as number; i < (memberStart[m + 1] as number); i++) {
    const p = members[i] as number;
    const overload = limits[p] ? findOverload(board, p, t) : null;
    if (!overload) continue;
    const sitting = overload
      .map((slot) => board.seat[p * slots + slot] as number)
      .filter((b) => b >= 0);
    if (sitting.length === 0 || sitting.some((b) => out.includes(b))) continue;
    out.push(sitting[random.below(sitting.length)] as number);
  }
}
