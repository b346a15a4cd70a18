import type { Model } from '../model/model.ts';

/** A schedule being worked on: who sits where, and every count that the moves need, kept in step. */
export interface Board {
  readonly model: Model;
  /** Slot of each meeting, -1 where it has none. */
  readonly slotOf: Int32Array;
  /** Meeting of participant p in slot t at `p * slots + t`, -1 where free. */
  readonly seat: Int32Array;
  /** Meetings that counter k has in slot t at `k * slots + t`. */
  readonly used: Int32Array;
  /** Busy bits of each participant, `days.count` words each. */
  readonly rows: Int32Array;
  /** Meetings of each slot, and the place of each meeting in its list. */
  readonly inSlot: readonly number[][];
  readonly placeInSlot: Int32Array;
  weight: number;
  scheduled: number;
}

export function createBoard(model: Model): Board {
  return {
    model,
    slotOf: new Int32Array(model.meetings).fill(-1),
    seat: new Int32Array(model.people * model.slots).fill(-1),
    used: new Int32Array(model.counters * model.slots),
    rows: new Int32Array(model.people * model.days.count),
    inSlot: Array.from({ length: model.slots }, () => []),
    placeInSlot: new Int32Array(model.meetings),
    weight: 0,
    scheduled: 0,
  };
}

/** Puts meeting m into slot t; the caller has made sure that it is allowed there and its participants are free. */
export function placeMeeting(board: Board, m: number, t: number): void {
  const { model, slotOf, inSlot, placeInSlot } = board;
  slotOf[m] = t;
  const list = inSlot[t] as number[];
  placeInSlot[m] = list.length;
  list.push(m);
  flipSeats(board, m, t, m);
  for (const k of model.countersOf[m] as Int32Array) (board.used[k * model.slots + t] as number)++;
  board.weight += model.weight[m] as number;
  board.scheduled++;
}

/** Takes meeting m out of the slot that it has. */
export function removeMeeting(board: Board, m: number): void {
  const { model, slotOf, inSlot, placeInSlot } = board;
  const t = slotOf[m] as number;
  slotOf[m] = -1;
  const list = inSlot[t] as number[];
  const last = list.pop() as number;
  if (last !== m) {
    list[placeInSlot[m] as number] = last;
    placeInSlot[last] = placeInSlot[m] as number;
  }
  flipSeats(board, m, t, -1);
  for (const k of model.countersOf[m] as Int32Array) (board.used[k * model.slots + t] as number)--;
  board.weight -= model.weight[m] as number;
  board.scheduled--;
}

function flipSeats(board: Board, m: number, t: number, seatValue: number): void {
  const { model, seat, rows } = board;
  const { memberStart, members, days, slots } = model;
  const bit = 1 << (days.bitOf[t] as number);
  const word = days.wordOf[t] as number;
  for (let i = memberStart[m] as number; i < (memberStart[m + 1] as number); i++) {
    const p = members[i] as number;
    seat[p * slots + t] = seatValue;
    (rows[p * days.count + word] as number) ^= bit;
  }
}

/** Slot of every meeting, to come back to with `restoreSlots`. */
export function copySlots(board: Board): Int32Array {
  return board.slotOf.slice();
}

export function restoreSlots(board: Board, slots: Int32Array): void {
  for (let m = 0; m < slots.length; m++) {
    if (board.slotOf[m] !== slots[m] && board.slotOf[m] !== -1) removeMeeting(board, m);
  }
  for (let m = 0; m < slots.length; m++) {
    if (board.slotOf[m] !== slots[m]) placeMeeting(board, m, slots[m] as number);
  }
}
