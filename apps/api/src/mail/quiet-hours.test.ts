import { describe, expect, it } from 'vitest';
import { findQuietEnd } from './quiet-hours.ts';

const night = { from: 21, to: 8 };
const endOf = (now: string, zone: string, hours = night) =>
  findQuietEnd(new Date(now), zone, hours)?.toISOString() ?? null;

describe('quiet hours', () => {
  it.each([
    ['by day', '2027-03-01T09:00:00Z', 'Europe/Rome', null],
    ['a minute before', '2027-03-01T19:59:00Z', 'Europe/Rome', null],
    ['in the evening', '2027-03-01T20:00:00Z', 'Europe/Rome', '2027-03-02T07:00:00.000Z'],
    ['after midnight', '2027-03-02T03:00:00Z', 'Europe/Rome', '2027-03-02T07:00:00.000Z'],
    ['at their end', '2027-03-02T07:00:00Z', 'Europe/Rome', null],
    ['on another clock', '2027-03-02T03:00:00Z', 'America/New_York', '2027-03-02T13:00:00.000Z'],
  ])('%s', (_, now, zone, end) => {
    expect(endOf(now, zone)).toBe(end);
  });

  it.each([
    ['Rome, an hour less', '2027-03-27T22:00:00Z', 'Europe/Rome', '2027-03-28T06:00:00.000Z'],
    ['Rome, an hour more', '2027-10-30T21:00:00Z', 'Europe/Rome', '2027-10-31T07:00:00.000Z'],
    ['Ljubljana, less', '2027-03-28T00:30:00Z', 'Europe/Ljubljana', '2027-03-28T06:00:00.000Z'],
    ['Ljubljana, more', '2027-10-31T00:30:00Z', 'Europe/Ljubljana', '2027-10-31T07:00:00.000Z'],
    ['London, less', '2027-03-27T23:00:00Z', 'Europe/London', '2027-03-28T07:00:00.000Z'],
    ['London, more', '2027-10-30T23:30:00Z', 'Europe/London', '2027-10-31T08:00:00.000Z'],
    ['New York, less', '2027-03-14T03:00:00Z', 'America/New_York', '2027-03-14T12:00:00.000Z'],
    ['New York, more', '2027-11-07T03:00:00Z', 'America/New_York', '2027-11-07T13:00:00.000Z'],
  ])('in the night in which clocks change: %s', (_, now, zone, end) => {
    expect(endOf(now, zone)).toBe(end);
  });

  it('within one day', () => {
    const siesta = { from: 13, to: 15 };
    expect(endOf('2027-03-01T12:30:00Z', 'Europe/Rome', siesta)).toBe('2027-03-01T14:00:00.000Z');
    expect(endOf('2027-03-01T20:30:00Z', 'Europe/Rome', siesta)).toBeNull();
  });
});
