import { describe, expect, it } from 'vitest';
import { areSame, changeStay, moveStay, readStay, type StaySlot, toggleSlot } from './stay.ts';

const day: StaySlot[] = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, state: 'free' }));
const absentIn = (...ids: string[]) => new Set(ids);

describe('coming and going', () => {
  it('is read from the first and last slot without an absence', () => {
    expect(readStay(day, absentIn())).toEqual({ first: 0, last: 4 });
    expect(readStay(day, absentIn('a', 'c', 'e'))).toEqual({ first: 1, last: 3 });
    expect(readStay(day, absentIn('a', 'b', 'c', 'd', 'e'))).toBeNull();
    expect(readStay([], absentIn())).toBeNull();
  });

  it('a later arrival adds absences, an earlier one takes them back', () => {
    const late = changeStay(day, absentIn(), { first: 2, last: 4 });
    expect([...late]).toEqual(['a', 'b']);
    expect([...changeStay(day, late, { first: 1, last: 4 })]).toEqual(['a']);
  });

  it('an arrival after the end stays to the end of the day, a leaving before the start is from its start', () => {
    expect(moveStay({ first: 1, last: 2 }, 'first', 2, 4)).toEqual({ first: 2, last: 2 });
    expect(moveStay({ first: 1, last: 2 }, 'first', 3, 4)).toEqual({ first: 3, last: 4 });
    expect(moveStay({ first: 3, last: 4 }, 'last', 1, 4)).toEqual({ first: 0, last: 1 });
  });

  it('absences in between stay', () => {
    const next = changeStay(day, absentIn('c'), { first: 1, last: 3 });
    expect([...next].sort()).toEqual(['a', 'c', 'e']);
  });

  it('not coming at all leaves slots with a meeting alone', () => {
    const busy = day.map((slot) =>
      slot.id === 'b' ? { ...slot, state: 'meeting' as const } : slot,
    );
    expect([...changeStay(busy, absentIn(), null)]).toEqual(['a', 'c', 'd', 'e']);
  });

  it('coming on a day one was away frees the slots of the stay', () => {
    const away = absentIn('a', 'b', 'c', 'd', 'e');
    expect([...changeStay(day, away, { first: 1, last: 2 })]).toEqual(['a', 'd', 'e']);
  });
});

it('one slot is toggled, and equal sets are the same whatever their order', () => {
  expect([...toggleSlot(absentIn('a'), 'b')]).toEqual(['a', 'b']);
  expect([...toggleSlot(absentIn('a'), 'a')]).toEqual([]);
  expect(areSame(absentIn('a', 'b'), absentIn('b', 'a'))).toBe(true);
  expect(areSame(absentIn('a'), absentIn('b'))).toBe(false);
});
