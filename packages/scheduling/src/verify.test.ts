import { describe, expect, it } from 'vitest';
import type { Problem } from './problem.ts';
import type { PlacedMeeting } from './solution.ts';
import { solve } from './solve.ts';
import { makeProblem } from './testing/test-problems.ts';
import { type ScheduleFaults, verifySchedule } from './verify.ts';

const place = (id: string, slot: number, table = 0): PlacedMeeting => ({ id, slot, table });
const two = makeProblem(4, 2, 4, [
  [0, 1],
  [0, 2],
]);
const person = (problem: Problem, p: number, fields: object): Problem => ({
  ...problem,
  participants: problem.participants.map((one, i) => (i === p ? { ...one, ...fields } : one)),
});
const meeting = (problem: Problem, m: number, fields: object): Problem => ({
  ...problem,
  meetings: problem.meetings.map((one, i) => (i === m ? { ...one, ...fields } : one)),
});

const cases: [string, Problem, PlacedMeeting[], keyof ScheduleFaults][] = [
  ['an unknown meeting', two, [place('x', 0)], 'unknownMeetings'],
  ['one meeting twice', two, [place('m0', 0), place('m0', 1)], 'meetingsTwice'],
  ['a slot outside the grid', two, [place('m0', 4)], 'outsideGrid'],
  [
    'a slot that is not allowed',
    meeting(two, 0, { slots: [1] }),
    [place('m0', 0)],
    'outsideAllowedSlots',
  ],
  [
    'a fixed meeting elsewhere',
    meeting(two, 0, { fixedSlot: 1 }),
    [place('m0', 0)],
    'outsideAllowedSlots',
  ],
  ['one person in two meetings', two, [place('m0', 0), place('m1', 0, 1)], 'peopleTwice'],
  [
    'an absent person',
    person(two, 1, { unavailable: [0] }),
    [place('m0', 0)],
    'outsideAvailability',
  ],
  [
    'one table for two',
    makeProblem(1, 2, 4, [
      [0, 1],
      [2, 3],
    ]),
    [place('m0', 0), place('m1', 0)],
    'tablesTwice',
  ],
  ['a table that is not there', two, [place('m0', 0, 2)], 'outsideTables'],
  [
    'a table out of use',
    { ...two, closedTables: [{ table: 1, slots: [0] }] },
    [place('m0', 0, 1)],
    'outsideTables',
  ],
  [
    'a table that will not do',
    meeting(two, 0, { tables: [1] }),
    [place('m0', 0, 0)],
    'unsuitablePlaces',
  ],
  [
    'a table of another kind',
    meeting({ ...two, tableKinds: ['a', 'b'] }, 0, { tableKind: 'b' }),
    [place('m0', 0, 0)],
    'unsuitablePlaces',
  ],
  [
    "a table that is somebody's booth",
    person(two, 3, { booth: 0 }),
    [place('m0', 0, 0)],
    'unsuitablePlaces',
  ],
  [
    'a meeting away from the booth',
    person(two, 0, { booth: 1 }),
    [place('m0', 0, 0)],
    'unsuitablePlaces',
  ],
  [
    'nobody to interpret',
    person(person(two, 0, { languages: ['sl'] }), 1, { languages: ['it'] }),
    [place('m0', 0)],
    'unsuitablePlaces',
  ],
  [
    'the wrong order',
    meeting(two, 0, { after: ['m1'] }),
    [place('m0', 0), place('m1', 1)],
    'outOfOrder',
  ],
  [
    'too many meetings',
    person(two, 0, { limits: { meetings: 1 } }),
    [place('m0', 0), place('m1', 2)],
    'overLimits',
  ],
  [
    'too many on a day',
    person(two, 0, { limits: { perDay: 1 } }),
    [place('m0', 0), place('m1', 2)],
    'overLimits',
  ],
  [
    'too long a run',
    person(two, 0, { limits: { run: 1 } }),
    [place('m0', 0), place('m1', 1)],
    'overLimits',
  ],
  [
    'too short a pause',
    person(two, 0, { limits: { run: 1, pause: 2 } }),
    [place('m0', 0), place('m1', 2)],
    'overLimits',
  ],
  ['unfair breaks', { ...two, fairness: 0 }, [place('m0', 0), place('m1', 2)], 'unfair'],
];

describe('verifySchedule', () => {
  it.each(cases)('counts %s', (_, problem, meetings, fault) => {
    const { isValid, faults } = verifySchedule(problem, { meetings });
    expect(faults[fault]).toBeGreaterThan(0);
    expect(isValid).toBe(false);
  });

  it('counts a figure that is told wrongly', () => {
    expect(verifySchedule(two, { meetings: [place('m0', 0)], breaks: 1 }).faults.wrongFigures).toBe(
      1,
    );
  });

  it.each(cases.slice(2))('the engine does not commit it: %s', (_, problem) => {
    expect(verifySchedule(problem, solve(problem, { steps: 300 })).isValid).toBe(true);
  });
});
