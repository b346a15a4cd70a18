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
 * Single changes that would open some slot to meeting m if everybody who sits there now stayed: somebody's absence,
 * a table, a limit, or the slot's not being among the meeting's own.
 */
export function listRemedies(board: Board, m: number): RemedyIdea[] {
  const { model } = board;
  const ideas: RemedyIdea[] = [];
  for (let t = 0; t < model.slots; t++) {
    const idea = listObstacles(board, m, t);
    if (idea) ideas.push(idea);
  }
  return ideas;
}

/** The one obstacle between meeting m and slot t; null where there are several, or one that nobody can lift. */
function listObstacles(board: Board, m: number, t: Slot): RemedyIdea | null {
  const { model } = board;
  const meeting = model.problem.meetings[m];
  const people = [...model.members.subarray(model.memberStart[m], model.memberStart[m + 1])];
  if (!meeting || meeting.fixedSlot !== undefined) return null;
  if (people.some((p) => (board.seat[p * model.slots + t] as number) >= 0)) return null;
  const ideas: RemedyIdea[] = [];
  if (meeting.slots && !meeting.slots.includes(t)) ideas.push({ kind: 'allow_slot', slot: t });
  for (const p of people) ideas.push(...listPersonal(board, p, t));
  if ((board.used[t] as number) >= (model.capacity[t] as number))
    ideas.push({ kind: 'add_table', slot: t });
  return ideas.length === 1 ? (ideas[0] as RemedyIdea) : null;
}

function listPersonal(board: Board, p: number, t: Slot): RemedyIdea[] {
  const person = board.model.problem.participants[p];
  if (!person) return [];
  const participant = person.id;
  if (person.unavailable.includes(t)) return [{ kind: 'free_slot', participant, slot: t }];
  return findOverload(board, p, t) ? [{ kind: 'raise_limit', participant }] : [];
}
