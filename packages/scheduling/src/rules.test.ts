import { describe, expect, it } from 'vitest';
import { compileProblem } from './model/model.ts';
import type { Problem } from './problem.ts';
import { solve } from './solve.ts';
import { makeProblem } from './testing/test-problems.ts';
import { verifySchedule } from './verify.ts';

/** Three meetings of two people each, in as many slots and at as many tables as told. */
const three = (
  slots: number,
  tables: number | number[],
  extras: Partial<Problem> = {},
): Problem => ({
  ...makeProblem(
    slots,
    9,
    6,
    [
      [0, 1],
      [2, 3],
      [4, 5],
    ],
    extras,
  ),
  tables,
});
/** One person in three meetings. */
const hub = (slots: number, extras: Partial<Problem> = {}): Problem =>
  makeProblem(
    slots,
    9,
    4,
    [
      [0, 1],
      [0, 2],
      [0, 3],
    ],
    extras,
  );

const person = (problem: Problem, p: number, fields: object): Problem => ({
  ...problem,
  participants: problem.participants.map((one, i) => (i === p ? { ...one, ...fields } : one)),
});
const meeting = (problem: Problem, m: number, fields: object): Problem => ({
  ...problem,
  meetings: problem.meetings.map((one, i) => (i === m ? { ...one, ...fields } : one)),
});
const interpreted = (interpreters: Problem['interpreters']): Problem => {
  const strangers = three(1, 3, { ...(interpreters && { interpreters }) });
  return [0, 2].reduce(
    (problem, p) => person(person(problem, p, { languages: ['sl'] }), p + 1, { languages: ['it'] }),
    strangers,
  );
};
const both = ['sl', 'it'];

/** Each event with a rule and without it, and how many meetings fit: an engine that forgets the rule places more. */
const cases: [
  rule: string,
  withRule: Problem,
  fit: number,
  without: Problem,
  fitWithout: number,
][] = [
  ['one place at a time', hub(2), 2, three(2, 9), 3],
  ['absence', person(three(1, 3), 0, { unavailable: [0] }), 2, three(1, 3), 3],
  ['tables', three(1, 2), 2, three(1, 3), 3],
  ['tables of each slot', three(2, [0, 2]), 2, three(2, [1, 2]), 3],
  ['closed tables', three(1, 3, { closedTables: [{ table: 1 }] }), 2, three(1, 3), 3],
  [
    'tables closed in a slot',
    three(1, 3, { closedTables: [{ table: 1, slots: [0] }] }),
    2,
    three(1, 3, { closedTables: [{ table: 1, slots: [] }] }),
    3,
  ],
  ['allowed slots', [1, 2].reduce((p, m) => meeting(p, m, { slots: [0] }), hub(3)), 2, hub(3), 3],
  ['fixed slots', [1, 2].reduce((p, m) => meeting(p, m, { fixedSlot: 0 }), hub(3)), 2, hub(3), 3],
  ['order', meeting(three(1, 3), 1, { after: ['m0'] }), 2, three(1, 3), 3],
  [
    'order through others',
    meeting(meeting(three(2, 3), 1, { after: ['m0'] }), 2, { after: ['m1'] }),
    2,
    meeting(three(2, 3), 1, { after: ['m0'] }),
    3,
  ],
  [
    'tables that will do',
    [0, 1].reduce((p, m) => meeting(p, m, { tables: [1] }), three(1, 3)),
    2,
    [0, 1].reduce((p, m) => meeting(p, m, { tables: [0, 1] }), three(1, 3)),
    3,
  ],
  [
    'kinds of tables',
    [0, 1].reduce(
      (p, m) => meeting(p, m, { tableKind: 'quiet' }),
      three(1, 3, { tableKinds: ['quiet', 'bar', 'bar'] }),
    ),
    2,
    [0, 1].reduce(
      (p, m) => meeting(p, m, { tableKind: 'bar' }),
      three(1, 3, { tableKinds: ['quiet', 'bar', 'bar'] }),
    ),
    3,
  ],
  [
    "other people's booths",
    person(
      makeProblem(1, 3, 7, [
        [0, 1],
        [2, 3],
        [4, 5],
      ]),
      6,
      { booth: 1 },
    ),
    2,
    three(1, 3),
    3,
  ],
  [
    'one booth for two',
    [0, 2].reduce((p, i) => person(p, i, { booth: 1 }), three(1, 3)),
    2,
    person(person(three(1, 3), 0, { booth: 1 }), 2, { booth: 0 }),
    3,
  ],
  ['languages', interpreted(undefined), 1, three(1, 3), 3],
  [
    'interpreters',
    interpreted([{ id: 'i0', languages: both }]),
    2,
    interpreted([0, 1].map((i) => ({ id: `i${i}`, languages: both }))),
    3,
  ],
  [
    "interpreters' absence",
    interpreted([{ id: 'i0', languages: both, unavailable: [0] }]),
    1,
    interpreted([{ id: 'i0', languages: both }]),
    2,
  ],
  ['meetings of a person', person(hub(3), 0, { limits: { meetings: 2 } }), 2, hub(3), 3],
  [
    'meetings of a day',
    person(hub(3), 0, { limits: { perDay: 2 } }),
    2,
    person(hub(3, { days: [1, 1, 2] }), 0, { limits: { perDay: 2 } }),
    3,
  ],
  [
    'run without a pause',
    person(hub(3), 0, { limits: { run: 2 } }),
    2,
    person(hub(4), 0, { limits: { run: 2 } }),
    3,
  ],
  [
    'length of a pause',
    person(hub(4), 0, { limits: { run: 2, pause: 2 } }),
    2,
    person(hub(5), 0, { limits: { run: 2, pause: 2 } }),
    3,
  ],
  [
    'meetings of more than two',
    makeProblem(1, 9, 7, [
      [0, 1, 2],
      [2, 3, 4],
      [5, 6],
    ]),
    2,
    makeProblem(1, 9, 7, [
      [0, 1, 2],
      [3, 4],
      [5, 6],
    ]),
    3,
  ],
  [
    'fairness',
    meeting(
      meeting(
        makeProblem(
          3,
          9,
          4,
          [
            [0, 1],
            [0, 2],
            [1, 2],
          ],
          { fairness: 0 },
        ),
        0,
        { fixedSlot: 0 },
      ),
      1,
      { fixedSlot: 2 },
    ),
    2,
    meeting(
      meeting(
        makeProblem(
          3,
          9,
          4,
          [
            [0, 1],
            [0, 2],
            [1, 2],
          ],
          { fairness: 1 },
        ),
        0,
        { fixedSlot: 0 },
      ),
      1,
      { fixedSlot: 2 },
    ),
    3,
  ],
];

describe('every rule of the engine bites', () => {
  it.each(cases)('%s', (_, withRule, fit, without, fitWithout) => {
    for (const [problem, most] of [
      [withRule, fit],
      [without, fitWithout],
    ] as const) {
      const solution = solve(problem, { steps: 2000 });
      expect(solution.scheduled).toBe(most);
      expect(verifySchedule(problem, solution).isValid).toBe(true);
    }
  });

  it('weights decide who is left out', () => {
    const heavy = [1, 2, 3].map((priority, m) => ({ of: [2 * m, 2 * m + 1], priority }));
    const solution = solve(makeProblem(1, 2, 6, heavy), { steps: 500 });
    expect(solution).toMatchObject({
      weight: 5,
      unscheduled: [{ id: 'm0', reason: 'tables_full' }],
    });
  });

  it('an order with a circle in it leaves out as little as it can', () => {
    const circle = meeting(meeting(three(3, 3), 0, { after: ['m1'] }), 1, { after: ['m0'] });
    expect(compileProblem(circle).before.map((list) => list.length)).toEqual([1, 1, 0]);
    expect(solve(circle, { steps: 500 })).toMatchObject({ scheduled: 2, status: 'infeasible' });
  });
});
