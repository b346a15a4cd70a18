import type { Call } from '../call/call.ts';
import type { Deps } from '../deps.ts';
import type { Random } from './random.ts';

/** What every chapter of the demo has at hand: chance, and a clock that can be set back. */
export type Story = { deps: Deps; random: Random; today: Date };

const dayMs = 86_400_000;

export const daysFrom = (date: Date, days: number): Date => new Date(date.getTime() + days * dayMs);
/** The same story, told so many days earlier or later. */
export const shiftStory = (story: Story, days: number): Story => ({
  ...story,
  today: daysFrom(story.today, days),
});

export const toDay = (date: Date): string => date.toISOString().slice(0, 10);

/** A call as if somebody had made it so many days ago, at some minute of a working day. */
export function callAgo(story: Story, accountId: string | null, daysAgo: number): Call {
  const day = daysFrom(story.today, -daysAgo);
  day.setUTCHours(7 + story.random.whole(9), story.random.whole(60), story.random.whole(60), 0);
  const now = new Date(Math.min(day.getTime(), story.today.getTime()));
  return { deps: story.deps, accountId, onBehalfOfId: null, now, requestKey: null };
}

/** The first Wednesday that is at least so many days away. */
export function nextWednesday(today: Date, least: number): Date {
  const start = daysFrom(today, least);
  return daysFrom(start, (10 - start.getUTCDay()) % 7);
}
