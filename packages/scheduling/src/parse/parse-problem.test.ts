import { describe, expect, it } from 'vitest';
import { parseProblem } from './parse-problem.ts';

const good = {
  name: 'n',
  slots: 2,
  tables: 1,
  fairness: 2,
  participants: [
    { id: 'a', unavailable: [] },
    { id: 'b', unavailable: [1] },
  ],
  meetings: [{ id: 'm', participants: ['a', 'b'] }],
};

describe('parseProblem', () => {
  it('reads the published format as it is', () => {
    expect(parseProblem(good)).toEqual(good);
  });

  it.each<[object, string]>([
    [{ slots: -1 }, 'slots: must be from 0 to'],
    [{ slots: 1.5 }, 'slots: must be a whole number'],
    [{ tables: [1] }, 'tables: must give one number for each of the 2 slots'],
    [{ days: [1] }, 'days: must name one day for each'],
    [{ slots: 3, days: [1, 2, 1] }, 'days: the slots of one day must stand together'],
    [{ participants: {} }, 'participants: must be an array'],
    [
      { participants: [good.participants[0], good.participants[0]] },
      'participants[1].id: a is already taken',
    ],
    [
      { participants: [{ id: 'a', unavailable: [9] }] },
      'participants[0].unavailable[0]: must be from 0 to 1',
    ],
    [
      { meetings: [{ id: 'm', participants: ['a', 'z'] }] },
      'meetings[0].participants[1]: there is no participant z',
    ],
    [
      { meetings: [{ id: 'm', participants: ['a', 'a'] }] },
      'meetings[0].participants: names one twice',
    ],
    [
      { meetings: [{ id: 'm', participants: ['a', 'b'], priority: -1 }] },
      'meetings[0].priority: must be 0 or more',
    ],
    [
      { meetings: [{ id: 'm', participants: ['a', 'b'], after: ['x'] }] },
      'meetings[0].after[0]: there is no meeting x',
    ],
  ])('says where %j is wrong', (fields, message) => {
    expect(() => parseProblem({ ...good, ...fields })).toThrow(message);
  });

  it('refuses what is no object at all', () => {
    expect(() => parseProblem(null)).toThrow('must be an object');
  });
});
