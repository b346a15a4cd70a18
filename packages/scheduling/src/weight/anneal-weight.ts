import { type Board, copySlots, placeMeeting, restoreSlots } from '../board/board.ts';
import { createChain, fitsCounters, growChain, isChainLawful, swapChain } from '../board/kempe.ts';
import type { Budget } from '../budget.ts';
import type { Random } from '../random.ts';
import { findFreeSlot, forceInsert, undoInsert } from './insert.ts';

/** Share of moves that only stir: exchanges of two slots that lose nothing and open other gaps. */
const STIRRING_SHARE = 0.35;
/** First and last temperature, as parts of the mean weight. */
const HOTTEST = 0.05;
const COLDEST = HOTTEST / 6;
const CHAIN_LIMIT = 40;

/** How a search tells of its finds and keeps up with other threads. */
export interface WeightWatch {
  onBetter(): void;
  /** A proven bound on the weight. */
  readTarget(): number;
  /** A schedule of all meetings found elsewhere, or null. */
  takeOffer(): Int32Array | null;
}

/** Moves between two looks at what other threads have found. */
const MOVES_PER_LOOK = 4096;

/** Unscheduled meetings in a list that gives up and takes in members at once. */
interface Waiting {
  readonly list: number[];
  readonly placeOf: Int32Array;
}

/**
 * Metropolis search for more weight: forces waiting meetings in, moves or drops what is in their way.
 * Leaves the board at the best schedule met; ends early at a proven bound.
 */
export function annealWeight(
  board: Board,
  worth: Float64Array | null,
  budget: Budget,
  random: Random,
  watch: WeightWatch,
): void {
  const { model } = board;
  const meanWeight = model.weight.reduce((sum, w) => sum + w, 0) / Math.max(1, model.meetings);
  const waiting = listWaiting(board);
  let bestWeight = board.weight;
  let best = copySlots(board);
  let target = watch.readTarget();
  for (let move = 1; board.weight < target - 1e-9 && waiting.list.length > 0; move++) {
    if (!budget.step()) break;
    const isLook = move % MOVES_PER_LOOK === 0;
    if (isLook) target = watch.readTarget();
    const offer = isLook ? watch.takeOffer() : null;
    if (offer) {
      restoreSlots(board, offer);
      return;
    }
    if (random.next() < STIRRING_SHARE) {
      stir(board, random);
      continue;
    }
    const heat = meanWeight * (HOTTEST + (COLDEST - HOTTEST) * budget.fraction());
    tryWaiting(board, waiting, drawWaiting(waiting, worth, random), heat, random);
    if (board.weight > bestWeight + 1e-9) {
      bestWeight = board.weight;
      best = copySlots(board);
      watch.onBetter();
    }
  }
  if (board.weight < bestWeight - 1e-9) restoreSlots(board, best);
}

function listWaiting(board: Board): Waiting {
  const list: number[] = [];
  const placeOf = new Int32Array(board.model.meetings).fill(-1);
  for (let m = 0; m < board.model.meetings; m++) {
    if (board.slotOf[m] !== -1 || (board.model.slotsOf[m] as Int32Array).length === 0) continue;
    placeOf[m] = list.length;
    list.push(m);
  }
  return { list, placeOf };
}

function refreshWaiting(board: Board, waiting: Waiting, m: number): void {
  const { list, placeOf } = waiting;
  const at = placeOf[m] as number;
  const isWaiting = board.slotOf[m] === -1;
  if (isWaiting === at >= 0) return;
  if (isWaiting) {
    placeOf[m] = list.length;
    list.push(m);
    return;
  }
  placeOf[m] = -1;
  const last = list.pop() as number;
  if (last === m) return;
  list[at] = last;
  placeOf[last] = at;
}

/** Of two drawn the one worth more, by the prices of the bound: most that wait are rightly left out. */
function drawWaiting({ list }: Waiting, worth: Float64Array | null, random: Random): number {
  const m = list[random.below(list.length)] as number;
  if (!worth) return m;
  const other = list[random.below(list.length)] as number;
  return (worth[other] as number) > (worth[m] as number) ? other : m;
}

function tryWaiting(board: Board, waiting: Waiting, m: number, heat: number, random: Random): void {
  const free = findFreeSlot(board, m, random);
  if (free >= 0) {
    placeMeeting(board, m, free);
    refreshWaiting(board, waiting, m);
    return;
  }
  const options = board.model.slotsOf[m] as Int32Array;
  const insertion = forceInsert(board, m, options[random.below(options.length)] as number, random);
  if (!insertion) return;
  const gain = (board.model.weight[m] as number) - insertion.lost;
  if (gain < 0 && random.next() >= Math.exp(gain / heat)) {
    undoInsert(board, m, insertion);
    return;
  }
  refreshWaiting(board, waiting, m);
  for (const b of insertion.moved) refreshWaiting(board, waiting, b);
}

const chain = createChain();

function stir(board: Board, random: Random): void {
  const m = random.below(board.model.meetings);
  const options = board.model.slotsOf[m] as Int32Array;
  if (board.slotOf[m] === -1 || options.length < 2) return;
  const to = options[random.below(options.length)] as number;
  if (
    to === board.slotOf[m] ||
    !growChain(board, m, to, chain, CHAIN_LIMIT) ||
    !fitsCounters(board, chain)
  )
    return;
  swapChain(board, chain);
  if (!isChainLawful(board, chain)) swapChain(board, chain);
}
