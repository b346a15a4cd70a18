import { type FollowUpMonths, followUpMonths } from '@ponte/domain';
import { Temporal } from 'temporal-polyfill';
import { type Call, transact } from '../../call/call.ts';
import type { ClockTask } from '../../outbox/clock-tasks.ts';
import { queueMessages } from '../../outbox/queue.ts';
import { addDays, toLocal } from '../../zone.ts';
import * as queries from './queries.ts';

/** The hour from which people are asked, on the clocks of the event. */
const morningMinute = 9 * 60;
const atOnce = 500;
/** When nothing could be sent on the day itself, it is made up for until then. */
const graceDays = 7;

const addMonths = (day: string, months: number): string =>
  Temporal.PlainDate.from(day).add({ months }).toString();

/** Which question is asked on this local day, if any. */
export function monthsDue(lastDay: string, today: string): FollowUpMonths | null {
  return (
    followUpMonths.find((months) => {
      const due = addMonths(lastDay, months);
      return today >= due && today <= addDays(due, graceDays);
    }) ?? null
  );
}

/** The questions whose day has come for an event that ended then. */
export const monthsAsked = (lastDay: string, today: string): FollowUpMonths[] =>
  followUpMonths.filter((months) => today >= addMonths(lastDay, months));

/** Writes to all who have met somebody and were not asked yet; the key makes each letter one for ever. */
async function ask(call: Call, eventId: string, months: FollowUpMonths): Promise<void> {
  const beginning = `outcomes_due:${months}`;
  for (;;) {
    const people = await queries.listToAsk(call.deps.db, eventId, beginning, atOnce);
    if (people.length === 0) return;
    await transact(call, (tx) =>
      queueMessages(
        tx,
        call,
        people.map(({ participantId, ...to }) => ({
          purpose: 'outcomes_due',
          dedupeKey: `${beginning}:${participantId}`,
          to,
          eventId,
          participantId,
          payload: { months },
        })),
      ),
    );
  }
}

/** Asks 1, 6 and 12 months after an event what followed: one mail to a person, whatever the number of meetings. */
export async function askForOutcomes(call: Call): Promise<void> {
  const today = call.now.toISOString().slice(0, 10);
  // A day more on either side: it is another day in other zones.
  const from = addMonths(addDays(today, -graceDays - 1), -12);
  const to = addMonths(addDays(today, 1), -1);
  for (const event of await queries.listEventsEnded(call.deps.db, { from, to })) {
    const local = toLocal(call.now, event.zone);
    const months = monthsDue(event.lastDay, local.day);
    if (months && local.minute >= morningMinute) await ask(call, event.id, months);
  }
}

export const outcomeTasks: readonly ClockTask[] = [
  { name: 'outcomes.ask', everyMinutes: 10, run: askForOutcomes },
];
