import { type EventState, type MailPurpose, statesWithRequests } from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { found } from '../../http/errors.ts';
import type { ClockTask } from '../../outbox/clock-tasks.ts';
import { type NewMessage, queueMessages } from '../../outbox/queue.ts';
import { addDays, toLocal } from '../../zone.ts';
import * as queries from './queries.ts';

/** The hour from which reminders go, on the clocks of the event or of the reader. */
const morningMinute = 9 * 60;

/** A wish may wait a day before anybody is reminded of it. */
const patienceMs = 24 * 3_600_000;

const atOnce = 500;

type Occasion = {
  purpose: MailPurpose;
  states: readonly EventState[];
  /** Whether this local day is one on which the letter goes. */
  isDay(day: string, event: { firstDay: string; lastDay: string }): boolean;
};

/** The day before; and the day after, or one of the two that follow when nothing could be sent then. */
const occasions: readonly Occasion[] = [
  {
    purpose: 'event_reminder',
    states: statesWithRequests,
    isDay: (day, { firstDay }) => day === addDays(firstDay, -1),
  },
  {
    purpose: 'event_followup',
    states: ['open', 'closed', 'scheduled', 'running', 'finished'],
    isDay: (day, { lastDay }) => day > lastDay && day <= addDays(lastDay, 3),
  },
];

type Recipient = Awaited<ReturnType<typeof queries.listToRemind>>[number];

const toMessage = (
  purpose: MailPurpose,
  dedupeKey: string,
  eventId: string,
  to: Recipient,
): NewMessage => ({ purpose, dedupeKey, to, eventId, participantId: to.participantId });

/** Writes a letter of an occasion to all who have not got it. The key makes each letter one for ever. */
async function remind(call: Call, eventId: string, purpose: MailPurpose, day: string) {
  const beginning = `${purpose}:${day}`;
  for (;;) {
    const people = await queries.listToRemind(call.deps.db, eventId, beginning, atOnce);
    if (people.length === 0) return;
    await transact(call, (tx) =>
      queueMessages(
        tx,
        call,
        people.map((to) => toMessage(purpose, `${beginning}:${to.participantId}`, eventId, to)),
      ),
    );
  }
}

/** Reminds of events on the day before, and writes after them, from nine in the morning on the event's clocks. */
export async function remindOfEvents(call: Call): Promise<void> {
  const today = call.now.toISOString().slice(0, 10);
  for (const { purpose, states, isDay } of occasions) {
    const days = { from: addDays(today, -4), to: addDays(today, 2) };
    for (const event of await queries.listEventsAround(call.deps.db, states, days)) {
      const local = toLocal(call.now, event.zone);
      if (local.minute < morningMinute || !isDay(local.day, event)) continue;
      const day = purpose === 'event_reminder' ? event.firstDay : event.lastDay;
      await remind(call, event.id, purpose, day);
    }
  }
}

/**
 * Tells people once a day what waits for their answer: one mail to a person, on their own clock, whatever the
 * number of events; the event of which they have heard longest ago comes first.
 */
export async function sendDigests(call: Call): Promise<void> {
  const before = new Date(call.now.getTime() - patienceMs);
  const messages = new Map<string, NewMessage>();
  for (const { zone, eventId, ...to } of await queries.listUndecided(call.deps.db, before)) {
    const local = toLocal(call.now, zone);
    if (local.minute < morningMinute || messages.has(to.accountId)) continue;
    const key = `requests_digest:${to.accountId}:${local.day}`;
    messages.set(to.accountId, toMessage('requests_digest', key, eventId, to));
  }
  if (messages.size === 0) return;
  await transact(call, (tx) => queueMessages(tx, call, [...messages.values()]));
}

/** Ends the reminders of an account. */
export function stopReminders(call: Call, accountId: string): Promise<void> {
  return transact(call, async (tx) => {
    found((await queries.setWantsReminders(tx, accountId, false)) || null);
    await recordActivity(tx, call, {
      action: 'accounts.stop_reminders',
      subjectId: accountId,
    });
  });
}

export const reminderTasks: readonly ClockTask[] = [
  { name: 'reminders.events', everyMinutes: 10, run: remindOfEvents },
  { name: 'reminders.digests', everyMinutes: 10, run: sendDigests },
];
