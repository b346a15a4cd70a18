import { describe, expect, it } from 'vitest';
import {
  labelTables,
  whyNotAttend,
  whyNotChangeAvailability,
  whyNotEditTimetable,
  whyNotFurnish,
  whyNotPlaceBlock,
  whyNotPlaceSession,
} from './timetable-rules.ts';

const days = { firstDay: '2027-03-08', lastDay: '2027-03-09' };
const block = {
  day: '2027-03-08',
  startMinute: 540,
  endMinute: 600,
  slotMinutes: 20,
  pauseMinutes: 0,
};

describe('blocks and sessions', () => {
  it.each([
    [block, null],
    [{ ...block, day: '2027-03-09' }, null],
    [{ ...block, day: '2027-03-07' }, 'block_outside_event'],
    [{ ...block, day: '2027-03-10' }, 'block_outside_event'],
    [{ ...block, slotMinutes: 61 }, 'block_has_no_slot'],
    [{ ...block, endMinute: 540 }, 'block_has_no_slot'],
    [{ ...block, endMinute: 1441 }, 'block_crosses_midnight'],
  ])('block %# gets its answer', (given, code) => {
    expect(whyNotPlaceBlock(given, days)).toBe(code);
  });

  it('a session is on a day of the event', () => {
    expect(whyNotPlaceSession('2027-03-08', days)).toBeNull();
    expect(whyNotPlaceSession('2027-03-10', days)).toBe('session_outside_event');
  });
});

describe('tables', () => {
  it.each([
    [{ kind: 'table', organisationId: null, joinUrl: '' }, null],
    [{ kind: 'booth', organisationId: null, joinUrl: '' }, 'booth_needs_organisation'],
    [{ kind: 'booth', organisationId: 'x', joinUrl: '' }, null],
    [{ kind: 'online', organisationId: null, joinUrl: '' }, 'online_needs_link'],
    [{ kind: 'online', organisationId: null, joinUrl: 'https://meet.test' }, null],
  ] as const)('table %# gets its answer', (table, code) => {
    expect(whyNotFurnish(table)).toBe(code);
  });

  it('labels count on from the first number, where the pattern says', () => {
    expect(labelTables('Table', 9, 2)).toEqual(['Table 9', 'Table 10']);
    expect(labelTables('Hall #A', 1, 2)).toEqual(['Hall 1A', 'Hall 2A']);
    expect(labelTables('T', 1, 0)).toEqual([]);
  });
});

describe('people', () => {
  const facts = {
    eventState: 'open',
    participantState: 'approved',
    isAttending: false,
    isFull: false,
    hasClash: false,
  } as const;

  it.each([
    [{}, null],
    [{ eventState: 'archived' }, 'event_state_forbids'],
    [{ participantState: 'applied' }, 'participant_not_approved'],
    [{ isFull: true, hasClash: true }, 'session_full'],
    [{ hasClash: true }, 'session_clashes'],
    [{ isAttending: true, isFull: true }, null],
  ] as const)('attending with %o is answered %s', (change, code) => {
    expect(whyNotAttend({ ...facts, ...change })).toBe(code);
  });

  it.each([
    ['open', 'approved', null],
    ['open', 'waiting', null],
    ['open', 'withdrawn', 'participant_state_forbids'],
    ['archived', 'approved', 'event_state_forbids'],
  ] as const)('availability in %s event, %s participant: %s', (event, state, code) => {
    expect(whyNotChangeAvailability(event, state)).toBe(code);
  });
});

it('an edit that takes meetings their place has to be confirmed', () => {
  expect(whyNotEditTimetable(0, false)).toBeNull();
  expect(whyNotEditTimetable(2, true)).toBeNull();
  expect(whyNotEditTimetable(2, false)).toBe('edit_affects_meetings');
});
