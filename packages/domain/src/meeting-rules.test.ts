import { describe, expect, it } from 'vitest';
import {
  isTableSuitable,
  type MeetingFacts,
  type TableFacts,
  tablePreference,
  whyNotCancelMeeting,
  whyNotMarkMeeting,
  whyNotMoveMeeting,
  whyNotPinMeeting,
  whyNotSlot,
  whyNotTellLate,
} from './meeting-rules.ts';
import type { EventState } from './states.ts';

const now = 1_000;
const meeting: MeetingFacts = { state: 'scheduled', isPinned: false, startsAt: now + 1 };

describe('moving a meeting', () => {
  it.each([
    ['a coming one by its people', meeting, 'participant', 'participants', null],
    [
      'an agreed one without a slot',
      { ...meeting, state: 'agreed', startsAt: null },
      'participant',
      'participants',
      null,
    ],
    [
      'one that has begun',
      { ...meeting, startsAt: now },
      'organiser',
      'participants',
      'meeting_in_the_past',
    ],
    [
      'a cancelled one',
      { ...meeting, state: 'cancelled' },
      'organiser',
      'participants',
      'meeting_state_forbids',
    ],
    [
      'by its people where the organiser places',
      meeting,
      'participant',
      'organiser',
      'moves_by_organiser_only',
    ],
    ['by the organiser where the organiser places', meeting, 'organiser', 'organiser', null],
    [
      'a pinned one by its people',
      { ...meeting, isPinned: true },
      'participant',
      'participants',
      'meeting_pinned',
    ],
    [
      'a pinned one by the organiser',
      { ...meeting, isPinned: true },
      'organiser',
      'participants',
      null,
    ],
  ] as const)('%s', (_case, facts, actor, mode, code) => {
    const event = { state: 'running', placementMode: mode } as const;
    expect(whyNotMoveMeeting(facts, actor, event, now)).toBe(code);
  });
});

describe('cancelling a meeting', () => {
  it.each([
    ['a coming one', meeting, null],
    ['an agreed one', { ...meeting, state: 'agreed', startsAt: null }, null],
    ['one that has begun', { ...meeting, startsAt: now }, 'meeting_in_the_past'],
    ['one already cancelled', { ...meeting, state: 'cancelled' }, 'meeting_state_forbids'],
    ['one that was held', { ...meeting, state: 'held' }, 'meeting_state_forbids'],
  ] as const)('%s', (_case, facts, code) => {
    expect(whyNotCancelMeeting(facts, { state: 'running' }, now)).toBe(code);
  });

  it('a slot that begins now is in the past', () => {
    expect(whyNotSlot(now, now)).toBe('slot_in_the_past');
    expect(whyNotSlot(now + 1, now)).toBeNull();
  });
});

describe('noting whether a meeting took place', () => {
  const begun = { ...meeting, startsAt: now };
  it.each([
    ['one that has begun', begun, 'held', null],
    ['one that was noted otherwise', { ...begun, state: 'held' }, 'missed', null],
    ['one that was noted so', { ...begun, state: 'held' }, 'held', 'meeting_state_forbids'],
    ['one to come', meeting, 'held', 'meeting_state_forbids'],
    ['a cancelled one', { ...begun, state: 'cancelled' }, 'missed', 'meeting_state_forbids'],
  ] as const)('%s', (_case, facts, mark, code) => {
    expect(whyNotMarkMeeting(facts, { state: 'finished' }, mark, now)).toBe(code);
  });
});

describe('telling that one will be late', () => {
  const hour = 3_600_000;
  const [start, end] = [10 * hour, 10 * hour + hour / 3];
  const coming = { ...meeting, startsAt: start, endsAt: end };
  it.each([
    ['two hours before', coming, start - 2 * hour, null],
    ['earlier than that', coming, start - 2 * hour - 1, 'too_early_for_late'],
    ['while it takes place', coming, end - 1, null],
    ['when it has ended', coming, end, 'meeting_in_the_past'],
    ['for a cancelled one', { ...coming, state: 'cancelled' }, start, 'meeting_state_forbids'],
    [
      'for one without a slot',
      { ...coming, state: 'agreed', startsAt: null, endsAt: null },
      start,
      'meeting_state_forbids',
    ],
  ] as const)('%s', (_case, facts, at, code) => {
    expect(whyNotTellLate(facts, { state: 'running' }, at)).toBe(code);
  });

  it('nobody is late for an event that is over', () => {
    expect(whyNotTellLate(coming, { state: 'finished' }, start)).toBe('event_state_forbids');
  });
});

describe('when the event is over', () => {
  const event = (state: EventState) => ({ state, placementMode: 'participants' }) as const;
  const coming = (state: EventState) => [
    whyNotMoveMeeting(meeting, 'organiser', event(state), now),
    whyNotCancelMeeting(meeting, event(state), now),
    whyNotPinMeeting(meeting, event(state)),
  ];
  const none = [null, null, null];
  const all = none.map(() => 'event_state_forbids');

  it('nothing is arranged any more', () => {
    expect(coming('running')).toEqual(none);
    expect(coming('finished')).toEqual(all);
    expect(coming('archived')).toEqual(all);
  });

  it('what took place is noted until the event is archived', () => {
    const begun = { ...meeting, startsAt: now };
    expect(whyNotMarkMeeting(begun, event('finished'), 'held', now)).toBeNull();
    expect(whyNotMarkMeeting(begun, event('archived'), 'held', now)).toBe('event_state_forbids');
  });
});

describe('suitable tables', () => {
  const table: TableFacts = {
    id: 't',
    kind: 'table',
    organisationId: null,
    capacity: 4,
    isActive: true,
  };
  const booth: TableFacts = { ...table, kind: 'booth', organisationId: 'o1' };
  const room: TableFacts = { ...table, kind: 'online' };
  const party = { organisationIds: ['o1', 'o2'], isOnline: false, size: 2 };

  it.each([
    ['an ordinary table', table, party, true],
    ['one that is out of use', { ...table, isActive: false }, party, false],
    ['one that is too small', { ...table, capacity: 1 }, party, false],
    ['the booth of one of them', booth, party, true],
    ['the booth of somebody else', { ...booth, organisationId: 'o3' }, party, false],
    ['an online room for people on site', room, party, false],
    ['an online room when one is online', room, { ...party, isOnline: true }, true],
    ['an ordinary table when one is online', table, { ...party, isOnline: true }, false],
  ])('%s', (_case, place, people, isSuitable) => {
    expect(isTableSuitable(place, people)).toBe(isSuitable);
  });

  it('an own booth comes before ordinary tables', () => {
    expect(tablePreference(booth)).toBeLessThan(tablePreference(table));
  });
});
