import { describe, expect, it } from 'vitest';
import { Refusal } from './http/errors.ts';
import { addDays, daysBetween, shiftByDays, toInstant, toLocal } from './zone.ts';

describe('toInstant', () => {
  it.each([
    ['2027-03-08', 540, 'Europe/Rome', '2027-03-08T08:00:00.000Z'],
    ['2027-07-08', 540, 'Europe/Rome', '2027-07-08T07:00:00.000Z'],
    ['2027-03-08', 1440, 'Europe/Rome', '2027-03-08T23:00:00.000Z'],
    ['2027-03-08', 0, 'Asia/Kathmandu', '2027-03-07T18:15:00.000Z'],
    ['2027-03-28', 540, 'Europe/Ljubljana', '2027-03-28T07:00:00.000Z'],
  ])('%s minute %i in %s is %s', (day, minute, zone, expected) => {
    expect(toInstant(day, minute, zone).toISOString()).toBe(expected);
  });

  it.each([
    ['that never comes', '2027-03-28', 150],
    ['that comes twice', '2027-10-31', 150],
  ])('a time %s is refused', (_what, day, minute) => {
    expect(() => toInstant(day, minute, 'Europe/Rome')).toThrowError(Refusal);
    expect(() => toInstant(day, minute, 'Europe/Rome')).toThrowError('local_time_missing');
  });
});

describe('toLocal', () => {
  it('undoes toInstant', () => {
    for (const minute of [0, 1, 539, 540, 1439]) {
      const instant = toInstant('2027-03-28', minute, 'America/New_York');
      expect(toLocal(instant, 'America/New_York')).toEqual({ day: '2027-03-28', minute });
    }
  });
});

describe('days', () => {
  it('are counted and added over ends of months and leap days', () => {
    expect(daysBetween('2027-02-27', '2028-03-01')).toBe(368);
    expect(addDays('2028-02-27', 3)).toBe('2028-03-01');
    expect(daysBetween('2027-03-02', '2027-03-01')).toBe(-1);
  });

  it('a shift keeps the clock time when summer time starts in between', () => {
    const shifted = shiftByDays(new Date('2027-03-27T08:00:00Z'), 1, 'Europe/Rome');
    expect(shifted.toISOString()).toBe('2027-03-28T07:00:00.000Z');
  });
});
