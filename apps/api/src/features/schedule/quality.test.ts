import { describe, expect, it } from 'vitest';
import type { Place } from './comparing.ts';
import { measureQuality, type QualityFacts } from './quality.ts';

/** Two days of three slots of 20 minutes; on the first, lunch of an hour lies before the third. */
const slots = [
  ['2027-03-08', '09:00'],
  ['2027-03-08', '09:20'],
  ['2027-03-08', '10:40'],
  ['2027-03-09', '09:00'],
  ['2027-03-09', '09:20'],
  ['2027-03-09', '09:40'],
].map(([day = '', time = ''], i) => {
  const startsAt = new Date(`${day}T${time}:00Z`);
  return { id: `s${i}`, day, startsAt, endsAt: new Date(startsAt.getTime() + 20 * 60_000) };
});

const person = (name: string, country: string) => ({
  participantId: name,
  name,
  organisationId: `of ${name}`,
  organisationName: `${name} d.o.o.`,
  country,
});
const [ana, boris, carlo] = [person('ana', 'SI'), person('boris', 'SI'), person('carlo', 'IT')];

const meet = (
  id: string,
  ...people: ReturnType<typeof person>[]
): QualityFacts['meetings'][number] => ({ id, people });
const meetings = [
  meet('ana and boris', ana, boris),
  meet('ana and carlo', ana, carlo),
  meet('boris and carlo', boris, carlo),
  meet('all three', ana, boris, carlo),
];
const at = (slot: number, table: string): Place => ({ slotId: `s${slot}`, tableId: table });

/** Counted by hand. Ana: slots 0, 2 and 3; Boris: 0 and 3; Carlo: 2 and 3; one wish has no place. */
const quality = measureQuality({
  slots,
  tables: 2,
  closed: new Map([['s1', 1]]),
  musts: new Set(['ana and carlo', 'boris and carlo']),
  meetings,
  places: new Map([
    ['ana and boris', at(0, 't1')],
    ['ana and carlo', at(2, 't1')],
    ['all three', at(3, 't2')],
  ]),
});

describe('the figures of a schedule', () => {
  it('count meetings placed of wished, and the musts among them', () => {
    expect(quality).toMatchObject({ wished: 4, placed: 3, must: { wished: 2, met: 1 } });
  });

  it('count a break once however long, its time by the clock, and none over night', () => {
    expect(quality.people).toMatchObject([
      { name: 'ana', wished: 3, placed: 3, breaks: 1, idleSlots: 1, idleMinutes: 80 },
      { name: 'boris', wished: 3, placed: 2, breaks: 0, idleSlots: 0, idleMinutes: 0 },
      { name: 'carlo', wished: 3, placed: 2, breaks: 0, idleSlots: 0, idleMinutes: 0 },
    ]);
    expect(quality.breaks).toEqual({ total: 1, most: 1, fewest: 0 });
  });

  it('name who is served least, and nobody who misses nothing', () => {
    expect(quality.leastServed).toEqual([
      { organisationId: 'of boris', organisationName: 'boris d.o.o.', wished: 3, placed: 2 },
      { organisationId: 'of carlo', organisationName: 'carlo d.o.o.', wished: 3, placed: 2 },
    ]);
  });

  it('count tables slot by slot without those that are closed, and meetings across the border', () => {
    expect(quality.tableUse.map(({ used, tables }) => `${used} of ${tables}`)).toEqual([
      '1 of 2',
      '0 of 1',
      '1 of 2',
      '1 of 2',
      '0 of 2',
      '0 of 2',
    ]);
    expect(quality.crossBorder).toEqual({ meetings: 2, share: 2 / 3 });
  });
});
