import type { ParticipantLimits } from '../problem.ts';
import type { Board } from './board.ts';

/**
 * Slots of which participant p must give up one before slot t fits under their limits; null where t fits.
 * Removing meetings never breaks a limit, so a schedule built by lawful placements stays lawful.
 */
export function findOverload(board: Board, p: number, t: number): number[] | null {
  const limits = board.model.limits[p];
  if (!limits) return null;
  const busy = listBusySlots(board, p, t);
  if (busy.length > (limits.meetings ?? Number.POSITIVE_INFINITY)) return without(busy, t);
  const { dayOf } = board.model.days;
  const today = busy.filter((slot) => dayOf[slot] === dayOf[t]);
  if (today.length > (limits.perDay ?? Number.POSITIVE_INFINITY)) return without(today, t);
  const row = findRun(today, t, limits);
  return row.length > (limits.run ?? Number.POSITIVE_INFINITY) ? without(row, t) : null;
}

function listBusySlots(board: Board, p: number, extra: number): number[] {
  const { slots } = board.model;
  const busy: number[] = [];
  for (let t = 0; t < slots; t++) {
    if (t === extra || (board.seat[p * slots + t] as number) >= 0) busy.push(t);
  }
  return busy;
}

/** The slots around t with no pause between neighbours. */
function findRun(today: number[], t: number, limits: ParticipantLimits): number[] {
  const pause = limits.pause ?? 1;
  const isNear = (index: number): boolean =>
    (today[index + 1] as number) - (today[index] as number) - 1 < pause;
  let from = today.indexOf(t);
  let to = from;
  while (from > 0 && isNear(from - 1)) from--;
  while (to < today.length - 1 && isNear(to)) to++;
  return today.slice(from, to + 1);
}

function without(slots: number[], t: number): number[] {
  return slots.filter((slot) => slot !== t);
}
