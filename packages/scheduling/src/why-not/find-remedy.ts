import { isFree } from '../board/blockers.ts';
import { type Board, createBoard, placeMeeting } from '../board/board.ts';
import { compileProblem, type Model } from '../model/model.ts';
import { countTables, type ParticipantLimits, type Problem } from '../problem.ts';
import { createRandom } from '../random.ts';
import { moveIn, settle } from '../repair/move-in.ts';
import type { Remedy, Solution } from '../solution.ts';
import { listRemedies, type RemedyIdea } from './list-remedies.ts';

/** Ideas tried for one meeting; each costs one solve from the schedule as it stands. */
const IDEAS_LIMIT = 12;
/** Meetings that others may make room for, besides the one asked about. */
const CHAIN_DEPTH = 2;

/**
 * The single change with which most more meetings fit, this one among them, verified by placing them with it. Null
 * where no single change helps, or none was found while `hasTime` said so.
 */
export function findRemedy(
  problem: Problem,
  solution: Solution,
  id: string,
  hasTime: () => boolean = () => true,
): Remedy | null {
  const board = seatSolution(compileProblem(problem), solution);
  const m = problem.meetings.findIndex((meeting) => meeting.id === id);
  let best: Remedy | null = null;
  for (const idea of listRemedies(board, m).slice(0, IDEAS_LIMIT)) {
    if (!hasTime()) return best;
    const added = tryRemedy(applyRemedy(problem, id, idea), solution, m);
    if (added.length > (best?.gain ?? 0)) best = { ...idea, gain: added.length, meetings: added };
  }
  return best;
}

/** The solution with a remedy for each unscheduled meeting that has one, as long as `hasTime` says so. */
export function addRemedies(
  problem: Problem,
  solution: Solution,
  hasTime: () => boolean,
): Solution {
  const unscheduled = solution.unscheduled.map((meeting) => {
    const fix = hasTime() ? findRemedy(problem, solution, meeting.id, hasTime) : null;
    return fix ? { ...meeting, fix } : meeting;
  });
  return { ...solution, unscheduled };
}

function seatSolution(model: Model, solution: Solution): Board {
  const board = createBoard(model);
  const slotOf = new Map(solution.meetings.map(({ id, slot }) => [id, slot]));
  model.problem.meetings.forEach(({ id }, m) => {
    const slot = slotOf.get(id);
    if (slot !== undefined && isFree(board, m, slot)) placeMeeting(board, m, slot);
  });
  return board;
}

/** Ids of the meetings that have a place with the change and had none, meeting m first; none where m has none. */
function tryRemedy(changed: Problem, solution: Solution, m: number): string[] {
  const board = seatSolution(compileProblem(changed), solution);
  const random = createRandom(1);
  if (!settle(board, m) && !makeRoom(board, m, random)) return [];
  const waiting = Array.from(board.slotOf.keys()).filter((other) => board.slotOf[other] === -1);
  const added = [m, ...waiting.filter((other) => settle(board, other))];
  return added.map((other) => changed.meetings[other]?.id as string);
}

function makeRoom(board: Board, m: number, random: ReturnType<typeof createRandom>): boolean {
  const options = board.model.slotsOf[m] as Int32Array;
  return options.some((t) => moveIn(board, m, t, CHAIN_DEPTH, random) !== null);
}

/** The problem with the remedy for the meeting of that id. */
export function applyRemedy(problem: Problem, id: string, idea: RemedyIdea): Problem {
  switch (idea.kind) {
    case 'free_slot':
      return changePerson(problem, idea.participant, (person) => ({
        ...person,
        unavailable: person.unavailable.filter((slot) => slot !== idea.slot),
      }));
    case 'raise_limit':
      return changePerson(problem, idea.participant, (person) => ({
        ...person,
        limits: raise(person.limits),
      }));
    case 'add_table':
      return { ...problem, tables: addTable(problem, idea.slot) };
    case 'allow_slot':
      return {
        ...problem,
        meetings: problem.meetings.map((meeting) =>
          meeting.id === id
            ? { ...meeting, slots: [...(meeting.slots ?? []), idea.slot] }
            : meeting,
        ),
      };
  }
}

type Person = Problem['participants'][number];

function changePerson(problem: Problem, id: string, change: (person: Person) => Person): Problem {
  return {
    ...problem,
    participants: problem.participants.map((one) => (one.id === id ? change(one) : one)),
  };
}

/** One more of everything that is limited. */
function raise(limits: ParticipantLimits = {}): ParticipantLimits {
  const { meetings, perDay, run, pause } = limits;
  return {
    ...(meetings !== undefined && { meetings: meetings + 1 }),
    ...(perDay !== undefined && { perDay: perDay + 1 }),
    ...(run !== undefined && { run: run + 1 }),
    ...(pause !== undefined && { pause }),
  };
}

function addTable(problem: Problem, slot: number): number[] {
  return Array.from(
    { length: problem.slots },
    (_, t) => countTables(problem, t) + (t === slot ? 1 : 0),
  );
}
