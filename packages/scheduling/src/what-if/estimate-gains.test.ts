import { expect, it } from 'vitest';
import { makeProblem, pairAll } from '../testing/test-problems.ts';
import { drawTablesCurve, estimateGains } from './estimate-gains.ts';

const crowd = makeProblem(3, 2, 8, pairAll(8));

it('more tables, more slots and fewer of them bring what can be counted by hand', () => {
  const gains = estimateGains(crowd, [{ tables: 1 }, { slots: 2 }, { slots: -1 }, { tables: 9 }], {
    steps: 3000,
  });
  expect(gains.map(({ gain }) => gain)).toEqual([3, 4, -2, 6]);
});

it('a higher limit lets those in who have one', () => {
  const limited = makeProblem(3, 3, 4, pairAll(4));
  for (const person of limited.participants) person.limits = { meetings: 1 };
  const gains = estimateGains(limited, [{ limit: 1 }, { limit: 2 }], { steps: 3000 });
  expect(gains.map(({ scheduled }) => scheduled)).toEqual([4, 6]);
});

it('the curve of meetings against tables rises until people are the limit', () => {
  const curve = drawTablesCurve(crowd, 1, 5, { steps: 3000 });
  expect(curve.map(({ scheduled }) => scheduled)).toEqual([3, 6, 9, 12, 12]);
});
