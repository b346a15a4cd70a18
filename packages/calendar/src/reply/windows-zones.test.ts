import { expect, test } from 'vitest';
import { windowsZones } from './windows-zones.ts';
import { isZone, zonedInstant } from './zoned-instant.ts';

test('every Windows zone leads to a zone the runtime knows', () => {
  expect(windowsZones.size).toBeGreaterThan(130);
  expect([...windowsZones].filter(([, zone]) => !isZone(zone))).toEqual([]);
});

test.each([
  ['Europe/Rome', '2027-03-28T02:30:00', '2027-03-28T01:30:00Z'],
  ['Europe/Rome', '2027-03-28T03:00:00', '2027-03-28T01:00:00Z'],
  ['Europe/Ljubljana', '2027-10-31T02:30:00', '2027-10-31T00:30:00Z'],
  ['Europe/Ljubljana', '2027-10-31T03:00:00', '2027-10-31T02:00:00Z'],
  ['Europe/London', '2027-03-28T01:30:00', '2027-03-28T01:30:00Z'],
  ['Europe/London', '2027-10-31T01:30:00', '2027-10-31T00:30:00Z'],
  ['America/New_York', '2027-03-14T02:30:00', '2027-03-14T07:30:00Z'],
  ['America/New_York', '2027-11-07T01:30:00', '2027-11-07T05:30:00Z'],
  ['Etc/UTC', '2027-11-07T01:30:00', '2027-11-07T01:30:00Z'],
  ['Asia/Katmandu', '2027-11-07T01:30:00', '2027-11-06T19:45:00Z'],
])('in %s the wall time %s is %s', (zone, wall, instant) => {
  expect(zonedInstant(Date.parse(`${wall}Z`), zone)).toEqual(new Date(instant));
});
