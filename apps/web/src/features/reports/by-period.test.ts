import { expect, it } from 'vitest';
import { byPeriod, sumOf } from './by-period.ts';

const row = (day: string, count: number) => ({ day, count });

it('days on which nothing happened are there too', () => {
  const { unit, periods } = byPeriod([row('2027-02-27', 2), row('2027-03-02', 1)]);
  expect(unit).toBe('day');
  expect(periods.map(({ day, rows }) => [day, sumOf(rows, ({ count }) => count)])).toEqual([
    ['2027-02-27', 2],
    ['2027-02-28', 0],
    ['2027-03-01', 0],
    ['2027-03-02', 1],
  ]);
});

it('more days than a picture can show become weeks, and none is lost', () => {
  const rows = [
    row('2027-01-01', 1),
    row('2027-01-07', 1),
    row('2027-01-08', 1),
    row('2027-03-31', 5),
  ];
  const { unit, periods } = byPeriod(rows);
  expect(unit).toBe('week');
  expect(periods[0]?.rows).toHaveLength(2);
  expect(
    sumOf(
      periods.flatMap((period) => period.rows),
      ({ count }) => count,
    ),
  ).toBe(8);
});

it('nothing at all has no periods', () => {
  expect(byPeriod([]).periods).toEqual([]);
});
