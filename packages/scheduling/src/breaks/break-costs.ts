import type { Board } from '../board/board.ts';
import type { Chain } from '../board/kempe.ts';
import { measureRow, measureWord, type RowCost } from '../board/row.ts';

/** A break over the fair share weighs this much more, so that fairness is met before breaks are counted. */
const UNFAIR_COST = 3;
/** Idle slots inside breaks, lightly: a long break is closer to none than two short ones are. */
const IDLE_COST = 0.25;

/** What each participant's day costs the search, kept in step with the board, and who has breaks. */
export interface BreakCosts {
  readonly cost: Float64Array;
  readonly breaks: Int32Array;
  /** Participants with a break, and the place of each in this list (-1: none). */
  readonly broken: number[];
  readonly placeOf: Int32Array;
  /** Participants touched by the chain last tried. */
  readonly touched: number[];
  readonly stamp: Int32Array;
  readonly isFlipped: Uint8Array;
  round: number;
  total: number;
  totalBreaks: number;
  /** Breaks outside the fair range, over all participants. */
  unfair: number;
  /** Every participant should have from `leastBreaks` to `mostBreaks`; together no further apart than is fair. */
  readonly leastBreaks: number;
  readonly mostBreaks: number;
}

const row: RowCost = { breaks: 0, idle: 0 };

export function measureBreaks(board: Board, leastBreaks = 0): BreakCosts {
  const { people, fairness } = board.model;
  const costs: BreakCosts = {
    cost: new Float64Array(people),
    breaks: new Int32Array(people),
    broken: [],
    placeOf: new Int32Array(people).fill(-1),
    touched: [],
    stamp: new Int32Array(people),
    isFlipped: new Uint8Array(people),
    round: 0,
    total: 0,
    totalBreaks: 0,
    unfair: 0,
    leastBreaks,
    mostBreaks: fairness === null ? Number.POSITIVE_INFINITY : leastBreaks + fairness,
  };
  for (let p = 0; p < people; p++) refreshPerson(board, costs, p, true);
  return costs;
}

function priceRow(board: Board, costs: BreakCosts, p: number): number {
  const { days } = board.model;
  measureRow(days, board.rows, p * days.count, row);
  return priceMeasured(costs);
}

function priceMeasured(costs: BreakCosts): number {
  return row.breaks + IDLE_COST * row.idle + UNFAIR_COST * countUnfair(costs, row.breaks);
}

/** Breaks outside the fair range. */
function countUnfair(costs: BreakCosts, breaks: number): number {
  if (breaks > costs.mostBreaks) return breaks - costs.mostBreaks;
  return breaks < costs.leastBreaks ? costs.leastBreaks - breaks : 0;
}

/** Counts participant p's day again after the board has changed. */
export function refreshPerson(board: Board, costs: BreakCosts, p: number, isNew = false): void {
  const { cost, breaks } = costs;
  const price = priceRow(board, costs, p);
  const had = breaks[p] as number;
  costs.total += price - (cost[p] as number);
  costs.totalBreaks += row.breaks - had;
  costs.unfair += countUnfair(costs, row.breaks) - (isNew ? 0 : countUnfair(costs, had));
  cost[p] = price;
  breaks[p] = row.breaks;
  noteBroken(costs, p, row.breaks > 0);
}

function noteBroken(costs: BreakCosts, p: number, isBroken: boolean): void {
  const { broken, placeOf } = costs;
  const at = placeOf[p] as number;
  if (isBroken === at >= 0) return;
  if (isBroken) {
    placeOf[p] = broken.length;
    broken.push(p);
    return;
  }
  placeOf[p] = -1;
  const last = broken.pop() as number;
  if (last === p) return;
  broken[at] = last;
  placeOf[last] = at;
}

/** What exchanging the chain would add to the total. */
export function priceChain(board: Board, costs: BreakCosts, chain: Chain): number {
  touchMembers(board, costs, chain);
  const { touched, isFlipped } = costs;
  let change = 0;
  for (let i = 0; i < touched.length; i++) {
    const p = touched[i] as number;
    if (isFlipped[p] === 1) change += priceFlip(board, costs, p, chain.from, chain.to);
  }
  return change;
}

/** Lists the members of the chain; who sits in both slots keeps both, so only one flip of two counts. */
function touchMembers(board: Board, costs: BreakCosts, chain: Chain): void {
  const { memberStart, members } = board.model;
  const { touched, stamp, isFlipped } = costs;
  const round = ++costs.round;
  const list = chain.meetings;
  touched.length = 0;
  for (let c = 0; c < list.length; c++) {
    const m = list[c] as number;
    const end = memberStart[m + 1] as number;
    for (let i = memberStart[m] as number; i < end; i++) {
      const p = members[i] as number;
      if (stamp[p] === round) {
        isFlipped[p] = 0;
        continue;
      }
      stamp[p] = round;
      isFlipped[p] = 1;
      touched.push(p);
    }
  }
}

function flipRow({ model, rows }: Board, from: number, to: number, p: number): void {
  const { count, wordOf, bitOf } = model.days;
  const start = p * count;
  (rows[start + (wordOf[from] as number)] as number) ^= 1 << (bitOf[from] as number);
  (rows[start + (wordOf[to] as number)] as number) ^= 1 << (bitOf[to] as number);
}

/** What participant p changing from one of two slots to the other would add to the total. */
export function priceFlip(
  board: Board,
  costs: BreakCosts,
  p: number,
  from: number,
  to: number,
): number {
  const { days } = board.model;
  if (days.count > 1) {
    flipRow(board, from, to, p);
    const price = priceRow(board, costs, p);
    flipRow(board, from, to, p);
    return price - (costs.cost[p] as number);
  }
  const flip = (1 << (days.bitOf[from] as number)) | (1 << (days.bitOf[to] as number));
  measureWord((board.rows[p] as number) ^ flip, row);
  return priceMeasured(costs) - (costs.cost[p] as number);
}
