import { type Board, copySlots, restoreSlots } from '../board/board.ts';
import type { Budget } from '../budget.ts';
import type { Random } from '../random.ts';
import { type BreakCosts, measureBreaks } from './break-costs.ts';
import type { BreakMover } from './break-mover.ts';
import { createChainMover } from './chain-moves.ts';
import { isPaired } from './pair-chain.ts';
import { createPairMover } from './pair-moves.ts';

const HOTTEST = 0.32;
const COLDEST = 0.25;
/** Moves from hot to cold; about one and a half seconds of a small event. */
const CYCLE_MOVES = 600_000;
/**
 * A search that has cooled in the wrong valley does not leave it by itself: of 12 seeds on the hardest published event
 * 3 found no optimum in 40 s. Shaken after so many moves, for so many, all 12 found it, the last after 26 s.
 */
const MOVES_PER_SHAKE = 6_000_000;
const SHAKING_MOVES = 100_000;
const SHAKING_HEAT = 2;
/** Ranks every unfair schedule behind every fair one. */
const UNFAIR_RANK = 1e6;
/** Events up to this size are copied at every improvement. */
const COPY_AT_ONCE = 1000;
/** Moves between two looks at what other threads have proved. */
const MOVES_PER_LOOK = 4096;
/** Moves between two looks at the heat, which changes slowly. */
const MOVES_PER_HEAT = 256;

/** How a search keeps up with other threads. */
export interface BreaksWatch {
  /** Fewest breaks worth searching for. */
  readTarget(): number;
  /** A schedule found elsewhere, or null. */
  takeOffer(): Int32Array | null;
  onBetter(breaks: number): void;
  /** Breaks that everybody should have at least; above 0 only where fairness can be had in no other way. */
  readonly leastBreaks: number;
}

/**
 * Moves placed meetings between slots by Kempe chains until the breaks are at the target or the budget is spent.
 * No meeting is dropped; the board is left at the fairest, then least broken schedule met. True where it is fair.
 */
export function annealBreaks(
  board: Board,
  watch: BreaksWatch,
  budget: Budget,
  random: Random,
): boolean {
  let search = createSearch(board, watch.leastBreaks, random);
  let best = copySlots(board);
  let bestRank = rankOf(search.costs);
  let goal = watch.readTarget();
  // A large event improves thousands of times a second; copying it each time would take longer than the search.
  const copyPause = board.model.meetings > COPY_AT_ONCE ? board.model.meetings : 0;
  let nextCopy = 0;
  let heat = HOTTEST;
  for (let move = 0; ; move++) {
    if (move % MOVES_PER_LOOK === 0) {
      goal = watch.readTarget();
      search = adoptOffer(board, search, watch, random);
    }
    if (rankOf(search.costs) < bestRank && move >= nextCopy) {
      nextCopy = move + copyPause;
      bestRank = rankOf(search.costs);
      best = copySlots(board);
      watch.onBetter(search.costs.totalBreaks);
    }
    if (bestRank <= goal || !budget.step()) break;
    if (move % MOVES_PER_HEAT === 0) heat = heatAt(move);
    search.mover.tryMove(heat);
  }
  if (rankOf(search.costs) < bestRank) return search.costs.unfair === 0;
  restoreSlots(board, best);
  return bestRank < UNFAIR_RANK;
}

function adoptOffer(
  board: Board,
  search: BreakSearch,
  watch: BreaksWatch,
  random: Random,
): BreakSearch {
  const offer = watch.takeOffer();
  if (!offer) return search;
  restoreSlots(board, offer);
  return createSearch(board, watch.leastBreaks, random);
}

function heatAt(move: number): number {
  if (move >= MOVES_PER_SHAKE && move % MOVES_PER_SHAKE < SHAKING_MOVES) return SHAKING_HEAT;
  return HOTTEST * (COLDEST / HOTTEST) ** ((move % CYCLE_MOVES) / CYCLE_MOVES);
}

interface BreakSearch {
  readonly costs: BreakCosts;
  readonly mover: BreakMover;
}

function createSearch(board: Board, leastBreaks: number, random: Random): BreakSearch {
  const costs = measureBreaks(board, leastBreaks);
  const create = isPaired(board.model) ? createPairMover : createChainMover;
  return { costs, mover: create(board, costs, random) };
}

function rankOf(costs: BreakCosts): number {
  return costs.unfair * UNFAIR_RANK + costs.totalBreaks;
}
