import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeOf } from './build-calendar.ts';
import {
  applyToCalendar,
  type CalendarEntry,
  type CalendarState,
  emptyCalendar,
  type HeldMeeting,
  lintCalendar,
  meetingsShown,
} from './index.ts';
import {
  anyLifeEvent,
  type LifeEvent,
  MeetingBook,
  people,
  type SentMessage,
} from './testing/meeting-book.ts';
import { readWithIcalJs } from './testing/read-back.ts';

type Shown = Record<string, { sequence: number; start: number; end: number; words: string }>;

const anyLife = fc.array(anyLifeEvent, { minLength: 1, maxLength: 50, size: 'max' });

function calendars(): Map<string, CalendarState> {
  return new Map(people.map((person) => [person, emptyCalendar(person)]));
}

function receive(state: Map<string, CalendarState>, { to, ics }: SentMessage): void {
  state.set(to, applyToCalendar(state.get(to) ?? emptyCalendar(to), ics));
}

function playLife(life: readonly LifeEvent[]): MeetingBook {
  const book = new MeetingBook();
  for (const event of life) {
    book.apply(event);
    book.drain();
  }
  return book;
}

/** The UIDs held by a client that knows no SEQUENCE, as seen with Cyrus. */
function heldCarelessly(book: MeetingBook, person: string): string[] {
  const held = new Set<string>();
  for (const { ics } of book.sent.filter(({ to }) => to === person)) {
    for (const { uid, method } of readWithIcalJs(ics)) {
      if (method === 'CANCEL') held.delete(uid);
      else held.add(uid);
    }
  }
  return [...held].sort();
}

function shownIn(state: CalendarState | undefined): Shown {
  const held = state ? [...meetingsShown(state)] : [];
  return Object.fromEntries(
    held.map(([uid, meeting]) => [uid, summarise(meeting, meeting.location)]),
  );
}

function wanted(entries: Map<string, CalendarEntry>): Shown {
  return Object.fromEntries(
    [...entries].map(([uid, entry]) => [uid, summarise(entry, placeOf(entry))]),
  );
}

function summarise(one: HeldMeeting | CalendarEntry, place: string | null): Shown[string] {
  const { sequence, summary, startsAt, endsAt } = one;
  return {
    sequence,
    start: startsAt.getTime(),
    end: endsAt.getTime(),
    words: `${summary} @ ${place}`,
  };
}

describe('random lives of meetings', () => {
  test('after every step each calendar holds exactly the meetings of its owner', () => {
    let steps = 0;
    fc.assert(
      fc.property(anyLife, (life) => {
        const book = new MeetingBook();
        const state = calendars();
        for (const event of life) {
          book.apply(event);
          for (const message of book.drain()) receive(state, message);
          for (const person of people) {
            expect(shownIn(state.get(person))).toEqual(wanted(book.meetingsOf(person)));
          }
          steps += 1;
        }
        for (const { ics } of book.sent) expect(lintCalendar(ics)).toEqual([]);
      }),
      { numRuns: 200, seed: 5546 },
    );
    expect(steps).toBeGreaterThan(3000);
  });

  test('steps that happen before the worker wakes up are told once, and the calendars still agree', () => {
    fc.assert(
      fc.property(fc.array(anyLife, { maxLength: 4 }), (bursts) => {
        const book = new MeetingBook();
        for (const burst of bursts) {
          for (const event of burst) book.apply(event);
          book.drain();
          expect(book.drain()).toEqual([]);
        }
        const state = calendars();
        for (const message of book.sent) receive(state, message);
        for (const person of people) {
          expect(shownIn(state.get(person))).toEqual(wanted(book.meetingsOf(person)));
        }
      }),
      { numRuns: 100, seed: 6047 },
    );
  });

  test('a client that obeys whatever comes last agrees too, because order is kept per recipient', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        const book = playLife(life);
        for (const person of people) {
          expect(heldCarelessly(book, person)).toEqual([...book.meetingsOf(person).keys()].sort());
        }
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  test('late and doubled messages change nothing once the first one is there', () => {
    const anyOrder = fc.infiniteStream(fc.nat(1_000_000));
    fc.assert(
      fc.property(anyLife, anyOrder, (life, order) => {
        const book = playLife(life);
        const firsts = new Map(book.sent.toReversed().map((one) => [`${one.to} ${one.uid}`, one]));
        const stirred = [...book.sent, ...book.sent]
          .map((message) => ({ message, rank: order.next().value ?? 0 }))
          .sort((one, other) => one.rank - other.rank)
          .map(({ message }) => message);
        const state = calendars();
        for (const message of [...firsts.values(), ...stirred]) receive(state, message);
        for (const person of people) {
          expect(shownIn(state.get(person))).toEqual(wanted(book.meetingsOf(person)));
        }
      }),
      { numRuns: 60, seed: 4 },
    );
  });
});

describe('one calendar', () => {
  test('ignores what is meant for another person, has no meeting or has another method', () => {
    const book = new MeetingBook();
    book.apply({ kind: 'create', meeting: 0, person: 0, value: 0 });
    const [message] = book.drain();
    const { to, ics } = message ?? expect.unreachable();
    const own = emptyCalendar(to);
    expect(meetingsShown(applyToCalendar(own, ics)).size).toBe(1);
    expect(applyToCalendar(emptyCalendar('other@b.example'), ics).meetings.size).toBe(0);
    expect(applyToCalendar(own, ics.replace('REQUEST', 'PUBLISH'))).toBe(own);
    expect(applyToCalendar(own, ics.replace('REQUEST', 'CANCEL'))).toBe(own);
  });
});
