import { expect, it } from 'vitest';
import type { Quality } from '../shapes.ts';
import { countByBreaks, countByIdle, findMostIdle, levelOf } from './quality-figures.ts';

const person = (name: string, breaks: number, idleMinutes: number) => ({
  participantId: name,
  name,
  organisationName: '',
  wished: 1,
  placed: 1,
  breaks,
  idleSlots: 0,
  idleMinutes,
});
const quality = {
  people: [person('Ada', 0, 0), person('Bo', 1, 30), person('Cy', 4, 200), person('Di', 7, 90)],
} as unknown as Quality;

it('people are counted by breaks, with everything above the last edge together', () => {
  expect(countByBreaks(quality).map(({ people }) => people)).toEqual([1, 1, 0, 0, 2]);
});

it('people are counted by waiting time, edges in the lower group', () => {
  expect(countByIdle(quality).map(({ people }) => people)).toEqual([1, 1, 0, 1, 1]);
  expect(countByIdle(quality).map(({ from, to }) => [from, to])).toEqual([
    [0, 0],
    [1, 30],
    [31, 60],
    [61, 120],
    [121, null],
  ]);
});

it('those who wait most come first, and who never waits is not named', () => {
  expect(findMostIdle(quality, 2).map(({ name }) => name)).toEqual(['Cy', 'Di']);
  expect(findMostIdle(quality, 9).map(({ name }) => name)).toEqual(['Cy', 'Di', 'Bo']);
});

it('a slot is full only when every table is taken, and empty only when none is', () => {
  const level = (used: number, tables: number) => levelOf({ used, tables });
  expect([level(0, 10), level(1, 100), level(9, 10), level(10, 10)]).toEqual([0, 1, 4, 5]);
  expect([level(0, 0), level(1, 0)]).toEqual([0, 5]);
});
