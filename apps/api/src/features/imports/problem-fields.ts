import { limits, type ProblemExtra, problemExtras } from '@ponte/domain';
import {
  countTables,
  type Problem,
  type ProblemMeeting,
  type ProblemParticipant,
} from '@ponte/scheduling';
import { refuse } from '../../http/errors.ts';
import { groupSlotsByDay } from './problem-rows.ts';

type Fate = ProblemExtra | 'kept';

/** What becomes of every field of the format; one that is new does not compile until it is said here. */
const fates = {
  problem: {
    name: 'kept',
    slots: 'kept',
    days: 'kept',
    tables: 'kept',
    closedTables: 'kept',
    // Means something only to meetings that ask for a kind.
    tableKinds: 'kept',
    // Not of an event, but of each search for a schedule.
    fairness: 'fairness',
    participants: 'kept',
    meetings: 'kept',
    interpreters: 'interpreters',
  },
  participant: {
    id: 'kept',
    unavailable: 'kept',
    // A booth of an event is of an organisation, and its people may sit elsewhere, too.
    booth: 'booths',
    languages: 'languages',
    limits: 'personLimits',
  },
  meeting: {
    id: 'kept',
    participants: 'kept',
    // An event knows must and like.
    priority: 'weights',
    slots: 'kept',
    fixedSlot: 'kept',
    after: 'orders',
    tables: 'tableWishes',
    tableKind: 'tableWishes',
  },
} as const satisfies {
  problem: Record<keyof Problem, Fate>;
  participant: Record<keyof ProblemParticipant, Fate>;
  meeting: Record<keyof ProblemMeeting, Fate>;
};

/** How much a field asks for: nothing where it is absent, empty, or what goes without saying. */
function countAsked(value: unknown, usual: unknown): number {
  if (value === undefined || value === null || value === usual) return 0;
  return Array.isArray(value) ? value.length : 1;
}

/** Of the fields of one thing those that ask for something which an event cannot hold. */
const listExtras = (item: object, fate: Readonly<Record<string, Fate>>): Set<ProblemExtra> =>
  new Set(
    Object.entries(item).flatMap(([field, value]) => {
      const kind = fate[field];
      const usual = kind === 'weights' ? 1 : null;
      return kind && kind !== 'kept' && countAsked(value, usual) > 0 ? [kind] : [];
    }),
  );

/** What of a problem an event cannot hold; said to whoever imports it, never dropped in silence. */
export function listNotCarriedOver(problem: Problem): { kind: ProblemExtra; count: number }[] {
  const asked = [
    ...problem.participants.flatMap((one) => [...listExtras(one, fates.participant)]),
    ...problem.meetings.flatMap((one) => [...listExtras(one, fates.meeting)]),
    ...listExtras({ ...problem, interpreters: null }, fates.problem),
    ...(problem.interpreters ?? []).map(() => fates.problem.interpreters),
  ];
  const counts = new Map<ProblemExtra, number>();
  for (const kind of asked) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return problemExtras.flatMap((kind) => {
    const count = counts.get(kind) ?? 0;
    return count > 0 ? [{ kind, count }] : [];
  });
}

/** The most tables of any slot. */
const countMostTables = (problem: Problem): number =>
  Array.isArray(problem.tables) ? Math.max(0, ...problem.tables) : problem.tables;

/** How many slots of people and tables are closed, which become a row each. */
function countClosures(problem: Problem): number {
  const most = countMostTables(problem);
  const absent = problem.participants.map(({ unavailable }) => unavailable.length);
  const shut = (problem.closedTables ?? []).map(({ slots }) => slots?.length ?? problem.slots);
  const missing = Array.from(
    { length: problem.slots },
    (_, slot) => most - countTables(problem, slot),
  );
  return [...absent, ...shut, ...missing].reduce((sum, count) => sum + count, 0);
}

/** Refuses what is more than an event takes, before anything is made of it. */
export function ensureFits(problem: Problem): void {
  const sizes: [what: string, size: () => number, most: number][] = [
    ['participants', () => problem.participants.length, limits.problemPeople],
    ['meetings', () => problem.meetings.length, limits.problemMeetings],
    ['slots', () => problem.slots, limits.slotsPerEvent],
    ['tables', () => countMostTables(problem), limits.tables],
    ['days', () => groupSlotsByDay(problem).length, limits.eventDays],
    ['closures', () => countClosures(problem), limits.problemClosures],
  ];
  for (const [what, size, most] of sizes) {
    const given = size();
    if (given > most)
      throw refuse('too_large', {
        facts: { reason: `${what}: ${given}, and at most ${most} are taken` },
      });
  }
}
