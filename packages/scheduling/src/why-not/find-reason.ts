import { isFree } from '../board/blockers.ts';
import type { Board } from '../board/board.ts';
import { findOverload } from '../board/limits.ts';
import type { UnscheduledReason } from '../solution.ts';

/** Why meeting m is not on this board; the reasons are defined beside UNSCHEDULED_REASONS. */
export function findReason(board: Board, m: number): UnscheduledReason {
  const { model } = board;
  const options = model.slotsOf[m] as Int32Array;
  if (options.length === 0) return hasCommonSlot(board, m) ? 'no_suitable_place' : 'no_common_slot';
  const people = model.members.subarray(model.memberStart[m], model.memberStart[m + 1]);
  const isTaken = (p: number, t: number): boolean =>
    (board.seat[p * model.slots + t] as number) >= 0 || findOverload(board, p, t) !== null;
  if (people.some((p) => options.every((t) => isTaken(p, t)))) return 'participant_full';
  const open = options.filter((t) => !people.some((p) => isTaken(p, t)));
  if (open.length === 0) return 'lost_to_others';
  return open.every((t) => isPlaceFull(board, m, t)) ? 'tables_full' : 'rule';
}

function hasCommonSlot(board: Board, m: number): boolean {
  const { problem, slots } = board.model;
  const meeting = problem.meetings[m];
  const absences = problem.participants.filter(({ id }) => meeting?.participants.includes(id));
  for (let t = 0; t < slots; t++) {
    if (meeting?.fixedSlot !== undefined && meeting.fixedSlot !== t) continue;
    if (meeting?.slots && !meeting.slots.includes(t)) continue;
    if (absences.every(({ unavailable }) => !unavailable.includes(t))) return true;
  }
  return false;
}

function isPlaceFull(board: Board, m: number, t: number): boolean {
  const { model, used } = board;
  const counters = model.countersOf[m] as Int32Array;
  return counters.some(
    (k) => (used[k * model.slots + t] as number) >= (model.capacity[k * model.slots + t] as number),
  );
}

/** Meetings without a slot that could have one as things stand. */
export function listInsertable(board: Board): number[] {
  return Array.from(board.slotOf.keys()).filter((m) => {
    return (
      board.slotOf[m] === -1 &&
      (board.model.slotsOf[m] as Int32Array).some((t) => isFree(board, m, t))
    );
  });
}
