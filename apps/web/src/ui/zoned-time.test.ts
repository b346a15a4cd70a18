import { describe, expect, it } from 'vitest';
import { fromLocalTime, toLocalTime } from './zoned-time.ts';

const rome = 'Europe/Rome';

describe('zoned time', () => {
  it.each([
    ['2027-01-15T09:30', '2027-01-15T08:30:00.000Z'],
    ['2027-07-15T09:30', '2027-07-15T07:30:00.000Z'],
  ])('%s in Rome is %s, and back', (local, instant) => {
    expect(fromLocalTime(local, rome)).toBe(instant);
    expect(toLocalTime(instant, rome)).toBe(local);
  });

  it('a time that comes twice means the first', () => {
    expect(fromLocalTime('2027-10-31T02:30', rome)).toBe('2027-10-31T00:30:00.000Z');
  });

  it('a time that is skipped lies after the jump', () => {
    const instant = fromLocalTime('2027-03-28T02:30', rome);
    expect(toLocalTime(instant, rome)).toBe('2027-03-28T03:30');
  });
});
