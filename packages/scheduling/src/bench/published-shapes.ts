import type { Problem, ProblemMeeting } from '../problem.ts';
import { createRandom, type Random, shuffle } from '../random.ts';

/** Events of the sizes and kinds that the published instances have; every meeting can be placed, by construction. */
export interface ShapedEvent {
  name: string;
  people: number;
  slots: number;
  tables: number;
  /** First slot of the afternoon; meetings may be bound to one half of the day. Absent: one session. */
  afternoon?: number;
  /** Wished number of meetings of each participant, busiest first; repeated for those beyond the list. */
  degrees: number[];
  /** Part of the slots that a participant does not sit in anyway which are forbidden to them. */
  forbidden?: number;
  /** Parts of the meetings that are fixed, and that must follow an earlier one of the same participant. */
  fixed?: number;
  ordered?: number;
  fairness?: number | null;
}

const TIC_DEGREES = [10, 10, 10, 9, 8, 10, 8, 7, 10, 9, 5, 10, 8, 4, 10];
const FORUM_DEGREES = [
  15, 12, 11, 10, 10, 9, 9, 9, 9, 8, 7, 7, 7, 6, 6, 6, 6, 6, 6, 6, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4, 4,
  4, 4, 4, 4, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1,
];

const tic = { people: 47, slots: 10, degrees: TIC_DEGREES };
const forum = { people: 70, slots: 21, afternoon: 13, degrees: FORUM_DEGREES };

/** One of each kind of variant that was published, and the originals with ever fewer tables. */
export const SHAPED_EVENTS: readonly ShapedEvent[] = [
  { name: 'short, 21 tables', ...tic, tables: 21 },
  { name: 'short, 19 tables', ...tic, tables: 19 },
  { name: 'short, 18 tables', ...tic, tables: 18 },
  { name: 'long, 14 tables', ...forum, tables: 14 },
  { name: 'long, 11 tables', ...forum, tables: 11 },
  { name: 'long, 9 tables', ...forum, tables: 9 },
  { name: 'short, 15 % forbidden', ...tic, tables: 19, forbidden: 0.15 },
  { name: 'long, 10 % forbidden', ...forum, tables: 12, forbidden: 0.1 },
  { name: 'long, 30 % forbidden', ...forum, tables: 12, forbidden: 0.3 },
  { name: 'long, 10 % fixed', ...forum, tables: 12, fixed: 0.1 },
  { name: 'long, 15 % in order', ...forum, tables: 12, ordered: 0.15 },
  { name: 'long, fairness 1', ...forum, tables: 11, fairness: 1 },
  { name: 'long, no fairness', ...forum, tables: 11, fairness: null },
];

interface Planted {
  a: number;
  b: number;
  slot: number;
}

/** The same event and seed give the same problem. */
export function makeShapedProblem(event: ShapedEvent, seed: number): Problem {
  const random = createRandom(seed);
  const planted = shuffle(plant(event, random), random);
  const busy = Array.from({ length: event.people }, () => new Set<number>());
  for (const { a, b, slot } of planted) {
    busy[a]?.add(slot);
    busy[b]?.add(slot);
  }
  const slots = Array.from({ length: event.slots }, (_, t) => t);
  return {
    name: `${event.name} #${seed}`,
    slots: event.slots,
    tables: event.tables,
    fairness: event.fairness === undefined ? 2 : event.fairness,
    participants: busy.map((used, p) => ({
      id: `p${p}`,
      unavailable: slots.filter((t) => !used.has(t) && random.next() < (event.forbidden ?? 0)),
    })),
    meetings: planted.map((place, m) => describe(event, planted, place, m, random)),
  };
}

function describe(
  event: ShapedEvent,
  planted: readonly Planted[],
  { a, b, slot }: Planted,
  m: number,
  random: Random,
): ProblemMeeting {
  const isFixed = random.next() < (event.fixed ?? 0);
  const isOrdered = random.next() < (event.ordered ?? 0);
  const earlier = planted.findIndex(
    (one) => one.slot < slot && [one.a, one.b].some((p) => p === a || p === b),
  );
  return {
    id: `m${m}`,
    participants: [`p${a}`, `p${b}`],
    ...bindToSession(event, slot, random),
    ...(isFixed && { fixedSlot: slot }),
    ...(isOrdered && earlier >= 0 && { after: [`m${earlier}`] }),
  };
}

/** Most meetings of the morning are bound to it, few of the afternoon are, as in the published events. */
function bindToSession(
  { afternoon, slots }: ShapedEvent,
  slot: number,
  random: Random,
): { slots?: number[] } {
  if (afternoon === undefined) return {};
  const isMorning = slot < afternoon;
  if (random.next() >= (isMorning ? 0.75 : 0.1)) return {};
  const from = isMorning ? 0 : afternoon;
  const to = isMorning ? afternoon : slots;
  return { slots: Array.from({ length: to - from }, (_, i) => from + i) };
}

/**
 * Slot by slot the busiest people who still wish for meetings are paired, those first who are in the middle of a run,
 * no pair twice. Where partners run out, a run is broken, so that some events have no schedule without breaks.
 */
function plant(event: ShapedEvent, random: Random): Planted[] {
  const { people, slots, tables, degrees } = event;
  const wished = Array.from({ length: people }, (_, p) => {
    return Math.min(slots, degrees[p % degrees.length] ?? 1);
  });
  const begins = wished.map((degree) => random.below(slots - degree + 1));
  const left = [...wished];
  const met = new Set<number>();
  const planted: Planted[] = [];
  for (let slot = 0; slot < slots; slot++) {
    const isDue = (p: number): boolean => (left[p] ?? 0) > 0 && (begins[p] ?? 0) <= slot;
    const due = shuffle(
      wished.map((_, p) => p).filter((p) => isDue(p)),
      random,
    ).sort((p, q) => (wished[q] ?? 0) - (wished[p] ?? 0));
    const free = new Set(due);
    let used = 0;
    for (const a of due) {
      if (used === tables || !free.has(a)) continue;
      const b = [...free].reverse().find((q) => q !== a && !met.has(pairKey(a, q, people)));
      if (b === undefined) continue;
      for (const p of [a, b]) {
        free.delete(p);
        left[p] = (left[p] ?? 0) - 1;
      }
      met.add(pairKey(a, b, people));
      planted.push({ a, b, slot });
      used++;
    }
  }
  return planted;
}

function pairKey(a: number, b: number, people: number): number {
  return Math.min(a, b) * people + Math.max(a, b);
}
