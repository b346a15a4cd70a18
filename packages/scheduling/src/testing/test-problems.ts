import fc from 'fast-check';
import type { Problem, ProblemMeeting } from '../problem.ts';

/** A plain problem: meetings as lists of participants' numbers. */
export function makeProblem(
  slots: number,
  tables: number,
  people: number,
  meetings: (number[] | ({ of: number[] } & Partial<ProblemMeeting>))[],
  extras: Partial<Problem> = {},
): Problem {
  return {
    name: 'test',
    slots,
    tables,
    fairness: null,
    participants: Array.from({ length: people }, (_, p) => ({ id: `p${p}`, unavailable: [] })),
    meetings: meetings.map((entry, m) => {
      const { of, ...rest } = Array.isArray(entry) ? { of: entry } : entry;
      return { id: `m${m}`, participants: of.map((p) => `p${p}`), ...rest };
    }),
    ...extras,
  };
}

/** Every pair of n participants. */
export function pairAll(n: number): number[][] {
  return Array.from({ length: n }, (_, a) => a).flatMap((a) =>
    Array.from({ length: n - a - 1 }, (_, i) => [a, a + 1 + i]),
  );
}

/** Small problems in which not everything fits: few slots and tables, many wishes, some absences, a limit, an order. */
export const crowdedProblems: fc.Arbitrary<Problem> = fc
  .record({
    slots: fc.integer({ min: 2, max: 3 }),
    tables: fc.integer({ min: 1, max: 2 }),
    pairs: fc.array(fc.uniqueArray(fc.nat(5), { minLength: 2, maxLength: 2 }), {
      minLength: 4,
      maxLength: 6,
    }),
    priorities: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 6, maxLength: 6 }),
    away: fc.array(fc.tuple(fc.nat(5), fc.nat(2)), { maxLength: 4 }),
    limited: fc.option(fc.nat(5)),
    isOrdered: fc.boolean(),
  })
  .map(({ slots, tables, pairs, priorities, away, limited, isOrdered }) => {
    const meetings = pairs.map((of, m) => ({
      of,
      priority: priorities[m] as number,
      ...(isOrdered && m > 0 && m < 3 && { after: [`m${m - 1}`] }),
    }));
    const problem = makeProblem(slots, tables, 6, meetings);
    problem.participants.forEach((person, p) => {
      const gone = away.filter(([one, t]) => one === p && t < slots).map(([, t]) => t);
      person.unavailable = [...new Set(gone)];
      if (p === limited) person.limits = { meetings: 1 };
    });
    return problem;
  });

/** Small problems with every rule in the draw, for the referee that tries everything. */
export const smallProblems: fc.Arbitrary<Problem> = fc
  .record({ slots: fc.integer({ min: 1, max: 4 }), people: fc.integer({ min: 2, max: 5 }) })
  .chain(({ slots, people }) => {
    const slotList = fc.uniqueArray(fc.nat(slots - 1), { maxLength: slots });
    const limits = fc.record(
      {
        meetings: fc.nat(3),
        perDay: fc.nat(2),
        run: fc.integer({ min: 1, max: 2 }),
        pause: fc.integer({ min: 1, max: 2 }),
      },
      { requiredKeys: [] },
    );
    const participant = fc.record(
      {
        unavailable: fc.uniqueArray(fc.nat(slots - 1), { maxLength: 1 }),
        limits,
        booth: fc.constant(0),
        languages: fc.uniqueArray(fc.constantFrom('sl', 'it', 'de'), {
          minLength: 1,
          maxLength: 2,
        }),
      },
      { requiredKeys: ['unavailable'] },
    );
    const meeting = fc.record(
      {
        of: fc.uniqueArray(fc.nat(people - 1), { minLength: 2, maxLength: 3 }),
        priority: fc.integer({ min: 1, max: 3 }),
        slots: slotList,
        fixedSlot: fc.nat(slots - 1),
        after: fc.uniqueArray(fc.nat(4), { maxLength: 1 }),
        tables: fc.uniqueArray(fc.nat(2), { maxLength: 2 }),
      },
      { requiredKeys: ['of'] },
    );
    return fc
      .record({
        participants: fc.array(participant, { minLength: people, maxLength: people }),
        meetings: fc.array(meeting, { minLength: 1, maxLength: 5 }),
        tables: fc.oneof(fc.nat(3), fc.array(fc.nat(3), { minLength: slots, maxLength: slots })),
        fairness: fc.constantFrom(null, 0, 1),
        hasTwoDays: fc.boolean(),
        interpreters: fc.array(
          fc.constantFrom<string[]>(['sl', 'it'], ['it', 'de'], ['sl', 'it', 'de']),
          { maxLength: 2 },
        ),
      })
      .map(({ participants, meetings, hasTwoDays, interpreters, ...rest }) => ({
        name: 'drawn',
        slots,
        ...rest,
        ...(hasTwoDays && {
          days: Array.from({ length: slots }, (_, t) => (t < 2 ? 'mon' : 'tue')),
        }),
        participants: participants.map((person, p) => ({ id: `p${p}`, ...person })),
        meetings: meetings.map(({ of, after, ...fields }, m) => ({
          id: `m${m}`,
          participants: of.map((p) => `p${p}`),
          ...fields,
          ...(after && {
            after: after.filter((b) => b < meetings.length && b !== m).map((b) => `m${b}`),
          }),
        })),
        interpreters: interpreters.map((languages, i) => ({
          id: `i${i}`,
          languages: [...languages],
        })),
      }));
  });
