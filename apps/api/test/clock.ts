import type { Clock } from '../src/deps.ts';

/** A clock that stands still until a test moves it. */
export type TestClock = Clock & {
  set(instant: string): void;
  advance(duration: { minutes?: number; hours?: number; days?: number }): void;
};

export function createTestClock(start = '2027-03-01T09:00:00Z'): TestClock {
  let current = new Date(start).getTime();
  return {
    now: () => new Date(current),
    set: (instant) => {
      current = new Date(instant).getTime();
    },
    advance: ({ minutes = 0, hours = 0, days = 0 }) => {
      current += ((days * 24 + hours) * 60 + minutes) * 60_000;
    },
  };
}
