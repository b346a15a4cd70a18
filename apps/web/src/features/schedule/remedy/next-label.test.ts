import { expect, it } from 'vitest';
import { nextLabel } from './next-label.ts';

const next = (...labels: string[]) => nextLabel(labels, new Set(labels));

it('a label goes on from the last one', () => {
  expect(next('T1', 'T2')).toBe('T3');
  expect(next('9')).toBe('10');
  expect(next('Hall 2 A')).toBe('Hall 3 A');
  expect(next('A09')).toBe('A10');
});

it('a label that is taken is passed over, and the first of all is 1', () => {
  expect(next('T3', 'T4', 'T2')).toBe('T5');
  expect(next()).toBe('1');
  expect(next('Window')).toBe('1');
});
