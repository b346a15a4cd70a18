import type { EventSettings } from '@ponte/contracts';
import type { Transaction } from '@ponte/db';
import type { EventState } from '@ponte/domain';
import { type Call, transact, within } from '../../call/call.ts';
import { found } from '../../http/errors.ts';
import { queueMessages } from '../../outbox/queue.ts';
import * as events from '../events/commands.ts';
import { type EventRow, lockEvent } from '../events/queries.ts';
import { endPendingRequests } from '../meeting-requests/queries.ts';
import * as meetings from '../meetings/commands.ts';
import { findMeetings } from '../meetings/queries.ts';
import { announcePlace } from '../timetable-edits/commands.ts';
import * as queries from './queries.ts';

/** What calendars show of an event beside the meeting itself. */
const shownInCalendars = ['names', 'venue', 'address', 'city'] as const;

const isShownAnew = (before: EventRow, after: EventRow): boolean =>
  shownInCalendars.some((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));

/** Writes the settings; a new name or place of the event reaches every calendar that holds one of its meetings. */
export function changeEvent(
  call: Call,
  eventId: string,
  change: EventSettings & { version: number },
): Promise<EventRow> {
  return transact(call, async (tx) => {
    const before = found(await lockEvent(tx, eventId));
    const after = await events.changeEvent(within(call, tx), eventId, change);
    if (isShownAnew(before, after))
      await announcePlace(
        tx,
        call,
        eventId,
        await queries.listMeetingsAhead(tx, eventId, call.now),
      );
    return after;
  });
}

/** Cancels what is agreed or ahead, ends all wishes, and tells everybody who counted on the event. */
async function callOff(tx: Transaction, call: Call, event: EventRow): Promise<void> {
  const ids = [
    ...(await queries.listMeetingsAhead(tx, event.id, call.now)),
    ...(await queries.listAgreedMeetings(tx, event.id)),
  ];
  const ending = await findMeetings(tx, event.id, ids);
  await meetings.cancelMeetings(tx, call, event.id, ending, { reason: '', byId: null });
  await endPendingRequests(tx, event.id, call.now);
  const people = await queries.listConcerned(tx, event.id);
  await queueMessages(
    tx,
    call,
    people.map((to) => ({
      purpose: 'event_cancelled',
      dedupeKey: `event_cancelled:${to.participantId}`,
      to,
      eventId: event.id,
      participantId: to.participantId,
    })),
  );
}

/** Takes the event to its next state; a cancelled event takes its meetings out of every calendar. */
export function changeEventState(
  call: Call,
  eventId: string,
  change: { to: EventState; version: number },
): Promise<EventRow> {
  return transact(call, async (tx) => {
    const after = await events.changeEventState(within(call, tx), eventId, change);
    if (after.state === 'cancelled') await callOff(tx, call, after);
    return after;
  });
}
