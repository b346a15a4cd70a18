import type { Pool } from '../model/pools.ts';

/** What one meeting of a slot may take, with those it would like best first. */
export interface Wish {
  meeting: number;
  /** Null: anything. */
  wants: readonly number[] | null;
  likes: readonly number[];
}

/**
 * Gives each wish of one slot a thing of its own out of `open`, liked ones first (Kuhn's augmenting paths).
 * Wishes that cannot be met are missing from the answer; Hall's counters make sure that there are none.
 */
export function assignThings(
  wishes: readonly Wish[],
  open: readonly number[],
): Map<number, number> {
  const holder = new Map<number, Wish>();
  const given = new Map<number, number>();
  const isOpen = new Set(open);
  for (const wish of wishes) takeLiked(wish, isOpen, holder, given);
  for (const wish of wishes)
    if (!given.has(wish.meeting)) findPath(wish, open, isOpen, holder, given, new Set());
  return given;
}

function takeLiked(
  wish: Wish,
  isOpen: Set<number>,
  holder: Map<number, Wish>,
  given: Map<number, number>,
): void {
  const thing = wish.likes.find(
    (i) => isOpen.has(i) && !holder.has(i) && (wish.wants === null || wish.wants.includes(i)),
  );
  if (thing === undefined) return;
  holder.set(thing, wish);
  given.set(wish.meeting, thing);
}

function findPath(
  wish: Wish,
  open: readonly number[],
  isOpen: Set<number>,
  holder: Map<number, Wish>,
  given: Map<number, number>,
  seen: Set<number>,
): boolean {
  for (const isTakenToo of [false, true]) {
    for (const thing of wish.wants ?? open) {
      const sitting = holder.get(thing);
      if (!isOpen.has(thing) || seen.has(thing) || (sitting !== undefined) !== isTakenToo) continue;
      seen.add(thing);
      if (sitting && !findPath(sitting, open, isOpen, holder, given, seen)) continue;
      holder.set(thing, wish);
      given.set(wish.meeting, thing);
      return true;
    }
  }
  return false;
}

/** Things of a pool that are there in slot t. */
export function listOpen(pool: Pool, slots: number, t: number): number[] {
  return Array.from({ length: pool.size }, (_, i) => i).filter(
    (i) => pool.open[i * slots + t] === 1,
  );
}
