import { type Board, copySlots, restoreSlots } from '../board/board.ts';
import {
  type Chain,
  createChain,
  extendChain,
  fitsCounters,
  growChain,
  isChainLawful,
  swapChain,
} from '../board/kempe.ts';
import type { Budget } from '../budget.ts';
import type { Random } from '../random.ts';
import { type BreakCosts, measureBreaks, priceChain, refreshPerson } from './break-costs.ts';

const HOTTEST = 0.4;
const COLDEST = 0.25;
/** Moves from hot to cold; about one and a half seconds of a small event. */
const CYCLE_MOVES = 600_000;
const CHAIN_LIMIT = 60;
/** Ranks every unfair schedule behind every fair one. */
const UNFAIR_RANK = 1e6;
/** Events up to this size are copied at every improvement. */
const COPY_AT_ONCE = 1000;
/** Moves between two looks at what other threads have proved. */
const MOVES_PER_LOOK = 4096;
/** Share of moves that start at a participant with a break, and of those that aim beside a block of theirs. */
const BROKEN_SHARE = 0.5;
const BESIDE_SHARE = 0.7;

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
  let search = createSearch(board, watch.leastBreaks);
  let best = copySlots(board);
  let bestRank = rankOf(search.costs);
  let goal = watch.readTarget();
  // A large event improves thousands of times a second; copying it each time would take longer than the search.
  const copyPause = board.model.meetings > COPY_AT_ONCE ? board.model.meetings : 0;
  let nextCopy = 0;
  for (let move = 0; ; move++) {
    if (move % MOVES_PER_LOOK === 0) {
      goal = watch.readTarget();
      search = adoptOffer(board, search, watch);
    }
    if (rankOf(search.costs) < bestRank && move >= nextCopy) {
      nextCopy = move + copyPause;
      bestRank = rankOf(search.costs);
      best = copySlots(board);
      watch.onBetter(search.costs.totalBreaks);
    }
    if (bestRank <= goal || !budget.step()) break;
    const part = (move % CYCLE_MOVES) / CYCLE_MOVES;
    tryMove(board, search, HOTTEST * (COLDEST / HOTTEST) ** part, random);
  }
  if (rankOf(search.costs) < bestRank) return search.costs.unfair === 0;
  restoreSlots(board, best);
  return bestRank < UNFAIR_RANK;
}

function adoptOffer(board: Board, search: BreakSearch, watch: BreaksWatch): BreakSearch {
  const offer = watch.takeOffer();
  if (!offer) return search;
  restoreSlots(board, offer);
  return createSearch(board, watch.leastBreaks);
}

interface BreakSearch {
  readonly costs: BreakCosts;
  readonly chain: Chain;
  readonly hasRules: boolean;
}

function createSearch(board: Board, leastBreaks: number): BreakSearch {
  const { model } = board;
  const hasRules =
    model.before.some((list) => list.length > 0) || model.limits.some((limits) => limits !== null);
  return { costs: measureBreaks(board, leastBreaks), chain: createChain(), hasRules };
}

function rankOf(costs: BreakCosts): number {
  return costs.unfair * UNFAIR_RANK + costs.totalBreaks;
}

function tryMove(board: Board, search: BreakSearch, heat: number, random: Random): void {
  const { costs, chain } = search;
  if (!drawChain(board, costs, chain, random)) return;
  if (!fitsCounters(board, chain) && !balanceChain(board, chain, random)) return;
  const change = priceChain(board, costs, chain);
  if (change > 0 && random.next() >= Math.exp(-change / heat)) return;
  swapChain(board, chain);
  if (search.hasRules && !isChainLawful(board, chain)) {
    swapChain(board, chain);
    return;
  }
  const { touched } = costs;
  for (let i = 0; i < touched.length; i++) refreshPerson(board, costs, touched[i] as number);
}

function drawChain(board: Board, costs: BreakCosts, chain: Chain, random: Random): boolean {
  const { model } = board;
  const isFromBroken = costs.broken.length > 0 && random.next() < BROKEN_SHARE;
  const p = isFromBroken ? (costs.broken[random.below(costs.broken.length)] as number) : -1;
  const own = isFromBroken ? (model.meetingsOf[p] as Int32Array) : null;
  const m = own ? (own[random.below(own.length)] as number) : random.below(model.meetings);
  const from = board.slotOf[m] as number;
  if (from < 0) return false;
  const options = model.slotsOf[m] as Int32Array;
  const isAimed = isFromBroken && random.next() < BESIDE_SHARE;
  const to = isAimed
    ? drawBeside(board, p, from, random)
    : (options[random.below(options.length)] as number);
  return to >= 0 && to !== from && growChain(board, m, to, chain, CHAIN_LIMIT);
}

/** A slot in which participant p is free next to another meeting of theirs; -1 where the draws find none. */
function drawBeside(board: Board, p: number, from: number, random: Random): number {
  const { slots, meetingsOf } = board.model;
  const own = meetingsOf[p] as Int32Array;
  for (let tries = 0; tries < 6; tries++) {
    const near = board.slotOf[own[random.below(own.length)] as number] as number;
    const t = random.next() < 0.5 ? near - 1 : near + 1;
    if (near < 0 || near === from || t < 0 || t >= slots || t === from) continue;
    if ((board.seat[p * slots + t] as number) < 0) return t;
  }
  return -1;
}

/** Sends other meetings of an overfull slot the other way, chains and all. */
function balanceChain(board: Board, chain: Chain, random: Random): boolean {
  for (let tries = 0; tries < 3; tries++) {
    const list = board.inSlot[chain.shift > 0 ? chain.to : chain.from] as number[];
    const m = list[random.below(list.length)];
    if (m === undefined || chain.meetings.includes(m)) continue;
    if (!extendChain(board, m, chain, CHAIN_LIMIT)) return false;
    if (fitsCounters(board, chain)) return true;
  }
  return false;
}
