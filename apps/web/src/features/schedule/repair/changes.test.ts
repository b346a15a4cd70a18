import { expect, it } from 'vitest';
import { listAhead, noMishap, toChange } from './changes.ts';

const slots = ['a', 'b', 'c'].map((id, i) => ({
  id,
  startsAt: `2031-11-24T0${7 + i}:00:00.000Z`,
}));
const change = (values: Partial<typeof noMishap>) => toChange({ ...noMishap, ...values }, slots);

it('a table is lost for good, or from one slot to another', () => {
  expect(change({ tableId: 't' })).toEqual({ kind: 'table_lost', tableId: 't' });
  const partial = { tableId: 't', isPartial: true, slotId: 'b', untilId: 'c' };
  expect(change(partial)).toEqual({ kind: 'table_lost', tableId: 't', slotIds: ['b', 'c'] });
});

it('somebody late misses everything up to a slot, somebody who leaves everything from it on', () => {
  const person = { kind: 'person', participantId: 'p', slotId: 'b' } as const;
  const away = (slotIds: string[]) => ({ kind: 'participant_away', participantId: 'p', slotIds });
  expect(change({ ...person, absence: 'late' })).toEqual(away(['a', 'b']));
  expect(change({ ...person, absence: 'early' })).toEqual(away(['b', 'c']));
  expect(change({ ...person, absence: 'gone', slotId: '' })).toEqual(away(['a', 'b', 'c']));
});

it('nothing is made of what is not chosen yet, or of an end before its start', () => {
  expect(change({})).toBeNull();
  expect(change({ kind: 'slot' })).toBeNull();
  expect(change({ kind: 'person', participantId: 'p' })).toBeNull();
  expect(change({ tableId: 't', isPartial: true, slotId: 'c', untilId: 'a' })).toBeNull();
});

it('only slots that have not begun lie ahead', () => {
  const now = new Date('2031-11-24T08:00:00.000Z').getTime();
  expect(listAhead(slots, now).map(({ id }) => id)).toEqual(['c']);
});
