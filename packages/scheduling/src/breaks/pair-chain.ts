import type { Board } from '../board/board.ts';
import type { Model } from '../model/model.ts';

/**
 * A Kempe chain where every meeting has two participants: its meetings, alternately of one slot and of the other, form
 * a path or a ring. People inside it sit in both slots and go on doing so; only the two at the ends of a path change
 * from one slot to the other. So a chain is described by its ends, and priced without listing its meetings.
 */
export interface PairChain {
  /** A meeting of the chain. */
  meeting: number;
  from: number;
  to: number;
  /** Participants at the ends; -1 for a ring, which has none. */
  firstEnd: number;
  lastEnd: number;
  /** Meetings that leave `from`, less those that come back: 1, 0 or -1. */
  shift: number;
}

export function createPairChain(): PairChain {
  return { meeting: 0, from: 0, to: 0, firstEnd: -1, lastEnd: -1, shift: 0 };
}

export function isPaired(model: Model): boolean {
  return model.memberStart.every((start, m) => start === 2 * m);
}

/** For each meeting its two participants, one xor the other: gives one out of the other. */
export function linkPartners(model: Model): Int32Array {
  return Int32Array.from(
    { length: model.meetings },
    (_, m) => (model.members[2 * m] as number) ^ (model.members[2 * m + 1] as number),
  );
}

/** Longer walks are given up: they are rare, and seldom better than two short ones. */
const LENGTH_LIMIT = 60;
/** What a walk may find instead of an end. */
const RING = -1;
const BLOCKED = -2;

/**
 * Follows the chain of meeting m between the slot that it has and slot `to`; false where a meeting of the chain may not
 * go to the other slot.
 */
export function walkChain(
  board: Board,
  partners: Int32Array,
  m: number,
  to: number,
  chain: PairChain,
): boolean {
  const { slots, allowed, members } = board.model;
  if (allowed[m * slots + to] === 0) return false;
  chain.meeting = m;
  chain.from = board.slotOf[m] as number;
  chain.to = to;
  chain.shift = 1;
  chain.firstEnd = followChain(board, partners, members[2 * m] as number, chain);
  if (chain.firstEnd === BLOCKED) return false;
  chain.lastEnd =
    chain.firstEnd === RING
      ? RING
      : followChain(board, partners, members[2 * m + 1] as number, chain);
  return chain.lastEnd !== BLOCKED;
}

/** Walks from the chain's meeting on, away from participant p's partner in it, to the participant where it ends. */
function followChain(board: Board, partners: Int32Array, begin: number, chain: PairChain): number {
  const { model, seat } = board;
  const { slots, allowed } = model;
  const { meeting, from, to } = chain;
  let p = begin;
  let side = to;
  for (let length = 0; length < LENGTH_LIMIT; length++) {
    const next = seat[p * slots + side] as number;
    if (next < 0) return p;
    chain.shift += side === to ? -1 : 1;
    side = from + to - side;
    if (next === meeting) {
      chain.shift = 0;
      return RING;
    }
    if (allowed[next * slots + side] === 0) return BLOCKED;
    p ^= partners[next] as number;
  }
  return BLOCKED;
}

/** Writes the meetings of the chain to `out`, from place `start` on; returns the place after the last. */
export function listChain(
  board: Board,
  partners: Int32Array,
  chain: PairChain,
  out: Int32Array,
  start: number,
): number {
  const { seat, model } = board;
  const { slots } = model;
  const { meeting, from, to, firstEnd } = chain;
  let end = start;
  let p = firstEnd >= 0 ? firstEnd : (model.members[2 * meeting] as number);
  let side = firstEnd >= 0 && (seat[p * slots + from] as number) < 0 ? to : from;
  for (;;) {
    const m = seat[p * slots + side] as number;
    if (m < 0 || (end > start && m === out[start])) return end;
    out[end++] = m;
    p ^= partners[m] as number;
    side = from + to - side;
  }
}
