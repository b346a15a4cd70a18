import { afterEach, describe, expect, test, vi } from 'vitest';
import { lintCalendar, renderInvitation } from './index.ts';
import { readWithIcalJs, readWithNodeIcal } from './testing/read-back.ts';
import { invitations } from './testing/sample-invitations.ts';

const minute = 60_000;
const plain = invitations.plain ?? expect.unreachable();

// The instants at which the clocks change in 2027.
const nights = [
  ['Europe/Rome', '2027-03-28T01:00:00Z'],
  ['Europe/Rome', '2027-10-31T01:00:00Z'],
  ['Europe/Ljubljana', '2027-03-28T01:00:00Z'],
  ['Europe/Ljubljana', '2027-10-31T01:00:00Z'],
  ['Europe/London', '2027-03-28T01:00:00Z'],
  ['Europe/London', '2027-10-31T01:00:00Z'],
  ['America/New_York', '2027-03-14T07:00:00Z'],
  ['America/New_York', '2027-11-07T06:00:00Z'],
] as const;

function localTime(instantMs: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' }).format(instantMs);
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each(nights)('the night the clocks change in %s (%s)', (zone, changeAt) => {
  const change = Date.parse(changeAt);

  test('the clocks really jump there', () => {
    const shift =
      Number(localTime(change, zone).slice(0, 2)) -
      Number(localTime(change - minute, zone).slice(0, 2));
    expect([0, 2]).toContain(shift);
  });

  test('the zone of the process changes no byte', () => {
    const invitation = {
      ...plain,
      startsAt: new Date(change),
      endsAt: new Date(change + 60 * minute),
    };
    const before = renderInvitation(invitation).ics;
    vi.stubEnv('TZ', zone);
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    expect(renderInvitation(invitation).ics).toBe(before);
  });

  test.each([-90, -60, -30, -1, 0, 1, 30, 60, 90])(
    'a meeting %i minutes from it keeps its instants',
    (offset) => {
      const startsAt = new Date(change + offset * minute);
      const endsAt = new Date(startsAt.getTime() + 20 * minute);
      const { ics } = renderInvitation({ ...plain, startsAt, endsAt });
      expect(lintCalendar(ics)).toEqual([]);
      for (const read of [readWithIcalJs, readWithNodeIcal]) {
        expect(read(ics)).toMatchObject([{ startMs: startsAt.getTime(), endMs: endsAt.getTime() }]);
      }
    },
  );
});
