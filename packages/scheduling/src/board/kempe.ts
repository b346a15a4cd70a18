import { isInOrder, isWithinLimits } from './blockers.ts';
import type { Board } from './board.ts';
import { placeMeeting, removeMeeting } from './board.ts';

/**
 * A Kempe chain: meetings of two slots tied to each other by shared participants. Exchanging the slots of a whole
 * chain keeps every participant in one place at a time.
 */
export interface Chain {
  from: number;
  to: number;
  /** Members of the chain, in no order. */
  readonly meetings: number[];
  /** Meetings of the chain that leave `from`, less those that come back. */
  shift: number;
}

export function createChain(): Chain {
  return { from: 0, to: 0, meetings: [], shift: 0 };
}

/** Grows the chain of meeting m towards slot `to`; false where a member may not go to the other slot. */
export function growChain(
  board: Board,
  m: number,
  to: number,
  chain: Chain,
  sizeLimit: number,
): boolean {
  chain.from = board.slotOf[m] as number;
  chain.to = to;
  chain.meetings.length = 0;
  chain.shift = 0;
  return extendChain(board, m, chain, sizeLimit);
}

/** Adds meeting m, of either slot of the chain, and all that it drags along. */
export function extendChain(board: Board, m: number, chain: Chain, sizeLimit: number): boolean {
  const { model, seat, slotOf } = board;
  const { slots, memberStart, members } = model;
  const list = chain.meetings;
  let next = list.length;
  list.push(m);
  while (next < list.length) {
    const current = list[next++] as number;
    const isLeaving = slotOf[current] === chain.from;
    const other = isLeaving ? chain.to : chain.from;
    if (model.allowed[current * slots + other] === 0) return false;
    chain.shift += isLeaving ? 1 : -1;
    for (let i = memberStart[current] as number; i < (memberStart[current + 1] as number); i++) {
      const sitting = seat[(members[i] as number) * slots + other] as number;
      if (sitting >= 0 && !list.includes(sitting)) list.push(sitting);
    }
    if (list.length > sizeLimit) return false;
  }
  return true;
}

/** Whether both slots can hold what the exchange would bring them. */
export function fitsCounters(board: Board, chain: Chain): boolean {
  const { model, used } = board;
  const { slots, capacity } = model;
  const { from, to, shift } = chain;
  if ((used[to] as number) + shift > (capacity[to] as number)) return false;
  if ((used[from] as number) - shift > (capacity[from] as number)) return false;
  if (model.counters === 1) return true;
  const shifts = new Map<number, number>();
  for (const m of chain.meetings) {
    const step = board.slotOf[m] === from ? 1 : -1;
    for (const k of model.countersOf[m] as Int32Array) shifts.set(k, (shifts.get(k) ?? 0) + step);
  }
  return shifts.entries().every(([k, step]) => {
    const [atTo, atFrom] = [k * slots + to, k * slots + from];
    const isFitTo = step <= 0 || (used[atTo] as number) + step <= (capacity[atTo] as number);
    return (
      isFitTo && (step >= 0 || (used[atFrom] as number) - step <= (capacity[atFrom] as number))
    );
  });
}

/** Exchanges the two slots for the whole chain. Doing it again takes it back. */
export function swapChain(board: Board, chain: Chain): void {
  const targets = chain.meetings.map((m) =>
    board.slotOf[m] === chain.from ? chain.to : chain.from,
  );
  for (const m of chain.meetings) removeMeeting(board, m);
  chain.meetings.forEach((m, i) => {
    placeMeeting(board, m, targets[i] as number);
  });
}

/** Whether order and limits hold around the chain as it stands now, after a swap. */
export function isChainLawful(board: Board, chain: Chain): boolean {
  for (const m of chain.meetings) {
    const t = board.slotOf[m] as number;
    if (!isInOrder(board, m, t) || !isWithinLimits(board, m, t)) return false;
  }
  return true;
}
