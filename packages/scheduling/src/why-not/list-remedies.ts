import type { Board } from '../board/board.ts';
import { findOverload } from '../board/limits.ts';
import type { Slot } from '../problem.ts';

/** One thing that could be asked for so that a meeting fits; whether it does is for solving to say. */
export type RemedyIdea =
  | { kind: 'free_slot'; participant: string; slot: Slot }
  | { kind: 'add_table'; slot: Slot }
  | { kind: 'raise_limit'; participant: string }
  | { kind: 'allow_slot'; slot: Slot };

/**
 * Single changes that would open some slot to meeting m: somebody's absence, a table, a limit, or the slot's not being
 * among the meeting's own. First those for which nobody has to move, then those for which few have.
 */
export function listRemedies(board: Board, m: number): RemedyIdea[] {
  const found: { idea: RemedyIdea; seated: number }[] = [];
  for (let t = 0; t < board.model.slots; t++) {
    const idea = findObstacle(board, m, t);
    if (idea) found.push({ idea, seated: countSeated(board, m, t) });
  }
  return found.sort((a, b) => a.seated - b.seated).map(({ idea }) => idea);
}

function countSeated(board: Board, m: number, t: Slot): number {
  const { slots, members, memberStart } = board.model;
  const people = members.subarray(memberStart[m], memberStart[m + 1]);
  return people.filter((p) => (board.seat[p * slots + t] as number) >= 0).length;
}

/** The one obstacle between meeting m and slot t that is not a meeting; null where there are several, or none. */
function findObstacle(board: Board, m: number, t: Slot): RemedyIdea | null {
  const { model } = board;
  const meeting = model.problem.meetings[m];
  if (!meeting || meeting.fixedSlot !== undefined) return null;
  const ideas: RemedyIdea[] = [];
  if (meeting.slots && !meeting.slots.includes(t)) ideas.push({ kind: 'allow_slot', slot: t });
  for (const p of model.members.subarray(model.memberStart[m], model.memberStart[m + 1])) {
    ideas.push(...listPersonal(board, p, t));
  }
  const isFull = (board.used[t] as number) >= (model.capacity[t] as number);
  if (isFull && countSeated(board, m, t) === 0) ideas.push({ kind: 'add_table', slot: t });
  return ideas.length === 1 ? (ideas[0] as RemedyIdea) : null;
}

function listPersonal(board: Board, p: number, t: Slot): RemedyIdea[] {
  const person = board.model.problem.participants[p];
  if (!person) return [];
  const participant = person.id;
  if (person.unavailable.includes(t)) return [{ kind: 'free_slot', participant, slot: t }];
  return findOverload(board, p, t) ? [{ kind: 'raise_limit', participant }] : [];
}
