import { assembleSolution } from '../assemble.ts';
import { isFree } from '../board/blockers.ts';
import { type Board, createBoard, placeMeeting } from '../board/board.ts';
import { type BudgetLimits, createBudget } from '../budget.ts';
import { compileProblem } from '../model/model.ts';
import { isTableOpen, type Problem } from '../problem.ts';
import { createRandom } from '../random.ts';
import type { PlacedMeeting, Solution } from '../solution.ts';
import { applyChange, type ScheduleChange } from './change.ts';
import { settle } from './move-in.ts';
import { rehouseByChain } from './rehouse.ts';
import { countUnavoidableMoves } from './unavoidable-moves.ts';

export interface RepairOptions extends BudgetLimits {
  seed?: number;
  /** Meetings that stay where they are: past, running or pinned. One whose place is gone is dropped, not moved. */
  frozen?: readonly string[];
}

export interface Repair {
  /** The problem after the changes, which the solution answers. */
  problem: Problem;
  solution: Solution;
  /** Published meetings with another slot, with only another table, and without a place. */
  moved: string[];
  reseated: string[];
  dropped: string[];
  /** Meetings that have a place now and had none. */
  added: string[];
  /** No repair can leave more published meetings in slot and table: at least so many move, sit elsewhere or drop. */
  unavoidableMoves: number;
}

/**
 * Repairs a published schedule after changes. It keeps published meetings before anything else, then moves as few as
 * it can, then adds what fits without moving anybody, and chooses slots with the fewest breaks. Fairness guides
 * nothing here: nobody's published meeting is dropped for it.
 */
export function repairSchedule(
  problem: Problem,
  current: readonly PlacedMeeting[],
  changes: readonly ScheduleChange[],
  options: RepairOptions = {},
): Repair {
  const slotWas = new Map(current.map(({ id, slot }) => [id, slot]));
  const changed = pinMeetings(changes.reduce(applyChange, problem), slotWas, options.frozen ?? []);
  const model = compileProblem(changed);
  const board = createBoard(model);
  const was = Int32Array.from(changed.meetings, ({ id }) => slotWas.get(id) ?? -1);
  const random = createRandom(options.seed ?? 1);
  const budget = createBudget({ steps: 20_000, ...options });
  const unseated = listUnseated(changed, current);
  const homeless = keepPlaces(board, was, new Set(options.frozen), unseated);
  const unplaced = homeless.filter(
    (m) => !settle(board, m) && !rehouseByChain(board, m, was, budget, random),
  );
  addUnpublished(board, was);
  for (const m of unplaced) settle(board, m);
  const bounds = {
    weight: model.weight.reduce((sum, w) => sum + w, 0),
    breaks: 0,
    areAllPlaceable: true,
  };
  const tableWas = keepTables(board, current, was, unseated);
  const solution = assembleSolution(board, bounds, { seconds: 0, secondsToBest: 0 }, tableWas);
  return {
    problem: changed,
    solution,
    ...compare(current, solution),
    unavoidableMoves: countUnavoidableMoves(model, was, unseated),
  };
}

function pinMeetings(
  problem: Problem,
  slotWas: Map<string, number>,
  frozen: readonly string[],
): Problem {
  const pinned = new Set(frozen);
  const meetings = problem.meetings.map((meeting) => {
    const slot = slotWas.get(meeting.id);
    return pinned.has(meeting.id) && slot !== undefined ? { ...meeting, fixedSlot: slot } : meeting;
  });
  return { ...problem, meetings };
}

/**
 * Leaves every published meeting where it is, if the rules still allow it: frozen and hard to move ones first, those
 * whose table is gone last, as something changes for them anyway. Returns the others.
 */
function keepPlaces(
  board: Board,
  was: Int32Array,
  frozen: Set<string>,
  unseated: Set<string>,
): number[] {
  const { model } = board;
  const ease = (m: number): number => {
    const id = model.problem.meetings[m]?.id as string;
    if (frozen.has(id)) return -1;
    const room = (model.slotsOf[m] as Int32Array).length;
    return (unseated.has(id) ? model.slots : 0) + room / (1 + (model.weight[m] as number));
  };
  const published = Array.from(was.keys()).filter((m) => was[m] !== -1);
  published.sort((a, b) => ease(a) - ease(b));
  return published.filter((m) => {
    if (!isFree(board, m, was[m] as number)) return true;
    placeMeeting(board, m, was[m] as number);
    return false;
  });
}

/** Published meetings whose table is out of use now. */
function listUnseated(problem: Problem, current: readonly PlacedMeeting[]): Set<string> {
  const gone = current.filter(({ slot, table }) => !isTableOpen(problem, slot, table));
  return new Set(gone.map(({ id }) => id));
}

function addUnpublished(board: Board, was: Int32Array): void {
  const { model } = board;
  const waiting = Array.from(was.keys()).filter((m) => was[m] === -1 && board.slotOf[m] === -1);
  waiting.sort((a, b) => (model.weight[b] as number) - (model.weight[a] as number));
  for (const m of waiting) settle(board, m);
}

/** Tables of the meetings that kept their slot and whose table is there: they choose before all others. */
function keepTables(
  { model, slotOf }: Board,
  current: readonly PlacedMeeting[],
  was: Int32Array,
  unseated: ReadonlySet<string>,
): Map<number, number> {
  const tableWas = new Map(current.map(({ id, table }) => [id, table]));
  const kept = new Map<number, number>();
  model.problem.meetings.forEach(({ id }, m) => {
    const table = tableWas.get(id);
    if (table !== undefined && slotOf[m] === was[m] && !unseated.has(id)) kept.set(m, table);
  });
  return kept;
}

function compare(
  current: readonly PlacedMeeting[],
  solution: Solution,
): Pick<Repair, 'moved' | 'reseated' | 'dropped' | 'added'> {
  const now = new Map(solution.meetings.map((place) => [place.id, place]));
  const known = new Set(current.map(({ id }) => id));
  const unplaced = new Set(solution.unscheduled.map(({ id }) => id));
  const pairs = current.map((was) => ({ was, is: now.get(was.id) }));
  return {
    moved: pairs.filter(({ was, is }) => is && is.slot !== was.slot).map(({ was }) => was.id),
    reseated: pairs
      .filter(({ was, is }) => is?.slot === was.slot && is.table !== was.table)
      .map(({ was }) => was.id),
    dropped: pairs.filter(({ was }) => unplaced.has(was.id)).map(({ was }) => was.id),
    added: [...now.keys()].filter((id) => !known.has(id)),
  };
}
