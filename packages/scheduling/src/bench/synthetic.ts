import type { Problem, ProblemMeeting, ProblemParticipant } from '../problem.ts';
import { createRandom, type Random, shuffle } from '../random.ts';

/** A made-up event for measuring: sizes, and how wishes and absences are spread. */
export interface SyntheticEvent {
  name: string;
  people: number;
  requests: number;
  slots: number;
  tables: number;
  /** Sought-after participants draw most requests. */
  isHeavyTailed?: boolean;
  /** Part of each participant's slots in which they are away. */
  absence?: number;
  /** Weights 1 to 5 instead of 1. */
  isWeighted?: boolean;
  /** The requests are those of a full schedule; this part of all other slots is blocked. */
  plantedBlock?: number;
}

/** The same event and seed give the same problem. */
export function makeSyntheticProblem(event: SyntheticEvent, seed: number): Problem {
  const random = createRandom(seed);
  const planted = event.plantedBlock === undefined ? null : plantMeetings(event, random);
  const pairs = planted ? planted.pairs : drawPairs(event, random);
  const weigh = (): number => (event.isWeighted ? 1 + random.below(5) : 1);
  const meetings = pairs.map(([a, b], m): ProblemMeeting => {
    return { id: `m${m}`, participants: [`p${a}`, `p${b}`], priority: weigh() };
  });
  const blocked = event.plantedBlock ?? event.absence ?? 0;
  const participants = Array.from({ length: event.people }, (_, p): ProblemParticipant => {
    const kept = planted?.busy[p];
    const slots = Array.from({ length: event.slots }, (_, t) => t);
    return {
      id: `p${p}`,
      unavailable: slots.filter((t) => !kept?.has(t) && random.next() < blocked),
    };
  });
  const { name, slots, tables } = event;
  return { name: `${name} #${seed}`, slots, tables, fairness: null, participants, meetings };
}

function drawPairs(event: SyntheticEvent, random: Random): [number, number][] {
  const draw = (): number => {
    const x = event.isHeavyTailed ? random.next() ** 2 : random.next();
    return Math.floor(x * event.people);
  };
  const seen = new Set<number>();
  const pairs: [number, number][] = [];
  while (pairs.length < event.requests) {
    const [a, b] = [draw(), draw()];
    const key = Math.min(a, b) * event.people + Math.max(a, b);
    if (a === b || seen.has(key)) continue;
    seen.add(key);
    pairs.push([a, b]);
  }
  return pairs;
}

interface Plant {
  pairs: [number, number][];
  busy: Set<number>[];
}

/** Fills every table of every slot with people drawn anew, so that all meetings are known to fit. */
function plantMeetings(event: SyntheticEvent, random: Random): Plant {
  const busy = Array.from({ length: event.people }, () => new Set<number>());
  const seen = new Set<number>();
  const pairs: [number, number][] = [];
  for (let t = 0; t < event.slots; t++) {
    const order = shuffle(
      Array.from({ length: event.people }, (_, p) => p),
      random,
    );
    for (let i = 0; i + 1 < order.length && i < 2 * event.tables; i += 2) {
      const [a, b] = [order[i] as number, order[i + 1] as number];
      const key = Math.min(a, b) * event.people + Math.max(a, b);
      if (seen.has(key)) continue;
      seen.add(key);
      pairs.push([a, b]);
      busy[a]?.add(t);
      busy[b]?.add(t);
    }
  }
  return { pairs: shuffle(pairs, random), busy };
}
