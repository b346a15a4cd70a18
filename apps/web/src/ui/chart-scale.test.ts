import { expect, it } from 'vitest';
import { drawPath, niceTicks, scaleFrom, thinOut } from './chart-scale.ts';

it('ticks are round, enclose the values, and stay whole for counts', () => {
  expect(niceTicks(0, 154, 4)).toEqual([0, 50, 100, 150, 200]);
  expect(niceTicks(0, 1, 4)).toEqual([0, 1]);
  expect(niceTicks(0, 0, 4)).toEqual([0, 1]);
  expect(niceTicks(0, 0.8, 4, false)).toEqual([0, 0.2, 0.4, 0.6000000000000001, 0.8]);
  expect(niceTicks(137, 154, 4)).toEqual([135, 140, 145, 150, 155]);
});

it('a scale maps ends to ends, and an empty interval to its start', () => {
  const scale = scaleFrom([0, 10], [100, 0]);
  expect([0, 5, 10].map(scale)).toEqual([100, 50, 0]);
  expect(scaleFrom([3, 3], [7, 9])(3)).toBe(7);
});

it('a step keeps its height until the next point', () => {
  const points = [
    { x: 0, y: 9 },
    { x: 5, y: 2 },
  ];
  expect(drawPath(points, true)).toBe('M0.0 9.0H5.0V2.0');
  expect(drawPath(points, false)).toBe('M0.0 9.0L5.0 2.0');
});

it('thinning keeps the first and the last', () => {
  const entries = Array.from({ length: 100 }, (_, i) => i);
  expect(thinOut(entries, 4)).toEqual([0, 33, 66, 99]);
  expect(thinOut([1, 2], 4)).toEqual([1, 2]);
});
