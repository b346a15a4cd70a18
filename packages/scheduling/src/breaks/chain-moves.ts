import type { Board } from '../board/board.ts';
import {
  type Chain,
  createChain,
  extendChain,
  fitsCounters,
  growChain,
  isChainLawful,
  swapChain,
} from '../board/kempe.ts';
import type { Random } from '../random.ts';
import { type BreakCosts, priceChain, refreshPerson } from './break-costs.ts';
import { type BreakMover, hasRules } from './break-mover.ts';
import { type DrawnMove, drawMove, type MoveDrawer } from './draw-move.ts';

const CHAIN_LIMIT = 60;
const BALANCE_TRIES = 3;

interface ChainSearch extends MoveDrawer {
  readonly chain: Chain;
  readonly hasRules: boolean;
}

/** Moves for meetings of any size. */
export function createChainMover(board: Board, costs: BreakCosts, random: Random): BreakMover {
  const search = { board, costs, random, chain: createChain(), hasRules: hasRules(board.model) };
  const move: DrawnMove = { meeting: 0, to: 0 };
  return {
    tryMove: (heat) => {
      if (drawMove(search, move)) tryChain(search, move, heat);
    },
  };
}

function tryChain(search: ChainSearch, { meeting, to }: DrawnMove, heat: number): void {
  const { board, costs, chain, random } = search;
  if (!growChain(board, meeting, to, chain, CHAIN_LIMIT)) return;
  if (!fitsCounters(board, chain) && !balanceChain(board, chain, random)) return;
  const change = priceChain(board, costs, chain);
  if (change > 0 && change > -heat * Math.log(random.next())) return;
  swapChain(board, chain);
  if (search.hasRules && !isChainLawful(board, chain)) {
    swapChain(board, chain);
    return;
  }
  const { touched } = costs;
  for (let i = 0; i < touched.length; i++) refreshPerson(board, costs, touched[i] as number);
}

/** Sends other meetings of an overfull slot the other way, chains and all. */
function balanceChain(board: Board, chain: Chain, random: Random): boolean {
  for (let tries = 0; tries < BALANCE_TRIES; tries++) {
    const list = board.inSlot[chain.shift > 0 ? chain.to : chain.from] as number[];
    const m = list[random.below(list.length)];
    if (m === undefined || chain.meetings.includes(m)) continue;
    if (!extendChain(board, m, chain, CHAIN_LIMIT)) return false;
    if (fitsCounters(board, chain)) return true;
  }
  return false;
}
