import { isInOrder, isWithinLimits } from '../board/blockers.ts';
import { type Board, placeMeeting, removeMeeting } from '../board/board.ts';
import type { Random } from '../random.ts';
import { type BreakCosts, priceFlip, refreshPerson } from './break-costs.ts';
import { type BreakMover, hasRules } from './break-mover.ts';
import { type DrawnMove, drawMove, type MoveDrawer } from './draw-move.ts';
import {
  createPairChain,
  linkPartners,
  listChain,
  type PairChain,
  walkChain,
} from './pair-chain.ts';

/** Meetings of an overfull slot that are asked to leave it in exchange. */
const EXCHANGE_TRIES = 3;

/** What one search of two-person meetings works with; made once, so that a move allocates nothing. */
interface PairSearch extends MoveDrawer {
  readonly partners: Int32Array;
  readonly chain: PairChain;
  /** The chain that goes the other way where the slot that the first one enters is full. */
  readonly counterChain: PairChain;
  readonly meetings: Int32Array;
  readonly hadSlot: Int32Array;
  readonly hasRules: boolean;
}

/** Moves for events of two-person meetings, several times as fast as those for meetings of any size. */
export function createPairMover(board: Board, costs: BreakCosts, random: Random): BreakMover {
  const search: PairSearch = {
    board,
    costs,
    random,
    partners: linkPartners(board.model),
    chain: createPairChain(),
    counterChain: createPairChain(),
    meetings: new Int32Array(board.model.meetings),
    hadSlot: new Int32Array(board.model.meetings),
    hasRules: board.model.counters > 1 || hasRules(board.model),
  };
  const move: DrawnMove = { meeting: 0, to: 0 };
  return {
    tryMove: (heat) => {
      if (drawMove(search, move)) tryExchange(search, move, heat);
    },
  };
}

function tryExchange(search: PairSearch, { meeting, to }: DrawnMove, heat: number): void {
  const { board, chain, partners, random } = search;
  if (!walkChain(board, partners, meeting, to, chain)) return;
  const needsCounter = isOverfull(board, chain);
  if (needsCounter && !walkCounterChain(search)) return;
  const change =
    priceEnds(search, chain) + (needsCounter ? priceEnds(search, search.counterChain) : 0);
  if (change > 0 && change > -heat * Math.log(random.next())) return;
  applyExchange(search, needsCounter);
}

function isOverfull({ used, model }: Board, { shift, from, to }: PairChain): boolean {
  if (shift === 0) return false;
  const entered = shift > 0 ? to : from;
  return (used[entered] as number) >= (model.capacity[entered] as number);
}

/** Another chain of the same two slots that takes one meeting out of the one that would be overfull. */
function walkCounterChain(search: PairSearch): boolean {
  const { board, chain, counterChain, partners, random } = search;
  const full = chain.shift > 0 ? chain.to : chain.from;
  const other = chain.from + chain.to - full;
  const list = board.inSlot[full] as number[];
  for (let tries = 0; tries < EXCHANGE_TRIES; tries++) {
    const m = list[random.below(list.length)] as number;
    if (!walkChain(board, partners, m, other, counterChain) || counterChain.shift !== 1) continue;
    // Nobody is the end of two chains, so a shared end means the same chain.
    const { firstEnd } = counterChain;
    if (firstEnd !== chain.firstEnd && firstEnd !== chain.lastEnd) return true;
  }
  return false;
}

function priceEnds({ board, costs }: PairSearch, chain: PairChain): number {
  const { firstEnd, lastEnd, from, to } = chain;
  if (firstEnd < 0) return 0;
  return priceFlip(board, costs, firstEnd, from, to) + priceFlip(board, costs, lastEnd, from, to);
}

function applyExchange(search: PairSearch, isDouble: boolean): void {
  const { board, partners, chain, counterChain, meetings } = search;
  let count = listChain(board, partners, chain, meetings, 0);
  if (isDouble) count = listChain(board, partners, counterChain, meetings, count);
  exchangeSlots(search, count, chain.from + chain.to);
  if (search.hasRules && !isLawful(search, count)) {
    exchangeSlots(search, count, chain.from + chain.to);
    return;
  }
  refreshEnds(search, chain);
  if (isDouble) refreshEnds(search, counterChain);
}

function exchangeSlots({ board, meetings, hadSlot }: PairSearch, count: number, sum: number): void {
  for (let i = 0; i < count; i++) {
    const m = meetings[i] as number;
    hadSlot[i] = board.slotOf[m] as number;
    removeMeeting(board, m);
  }
  for (let i = 0; i < count; i++)
    placeMeeting(board, meetings[i] as number, sum - (hadSlot[i] as number));
}

/** Whether special tables, order and limits hold for the meetings moved. */
function isLawful({ board, meetings }: PairSearch, count: number): boolean {
  const { model, used, slotOf } = board;
  for (let i = 0; i < count; i++) {
    const m = meetings[i] as number;
    const t = slotOf[m] as number;
    for (const k of model.countersOf[m] as Int32Array) {
      const at = k * model.slots + t;
      if ((used[at] as number) > (model.capacity[at] as number)) return false;
    }
    if (!isInOrder(board, m, t) || !isWithinLimits(board, m, t)) return false;
  }
  return true;
}

function refreshEnds({ board, costs }: PairSearch, { firstEnd, lastEnd }: PairChain): void {
  if (firstEnd < 0) return;
  refreshPerson(board, costs, firstEnd);
  refreshPerson(board, costs, lastEnd);
}
