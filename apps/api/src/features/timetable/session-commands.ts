import type { SessionPlan } from '@ponte/contracts';
import { limits, minutesOfClock, whyNotEditEvent, whyNotPlaceSession } from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { ensure, found, refuse } from '../../http/errors.ts';
import type { EventRow } from '../../http/event-scope.ts';
import { toInstant } from '../../zone.ts';
import { ensureRoom } from './grid-commands.ts';
import * as queries from './queries.ts';

/** The session as it may be written, its clock times turned into instants of the event's zone. */
export function planSession(plan: SessionPlan, event: EventRow) {
  ensure(whyNotPlaceSession(plan.day, event));
  const [start, end] = [minutesOfClock(plan.from), minutesOfClock(plan.until)];
  if (start >= end) {
    throw refuse('validation_failed', { faults: [{ path: 'until', code: 'before_start' }] });
  }
  const { titles, descriptions, speakers, place, capacity } = plan;
  return {
    titles,
    descriptions,
    speakers,
    place,
    capacity,
    startsAt: toInstant(plan.day, start, event.zone),
    endsAt: toInstant(plan.day, end, event.zone),
  };
}

export function createSession(
  call: Call,
  eventId: string,
  input: SessionPlan,
): Promise<queries.SessionRow> {
  return transact(call, async (tx) => {
    const event = await queries.lockTimetable(tx, eventId);
    ensure(whyNotEditEvent(event.state));
    ensureRoom(await queries.countSessions(tx, eventId), 1, limits.sessions);
    const row = {
      id: call.deps.ids.next(),
      eventId,
      ...planSession(input, event),
      changedAt: call.now,
    };
    await queries.insertSession(tx, row);
    await recordActivity(tx, call, {
      action: 'timetable.create_session',
      eventId,
      subjectId: row.id,
      detail: { titles: row.titles },
    });
    return found(await queries.findSession(tx, eventId, row.id));
  });
}

/** Takes the session off the agenda; who attended is free again, but for absences they had below it. */
export function deleteSession(call: Call, key: queries.SessionKey): Promise<void> {
  return transact(call, async (tx) => {
    ensure(whyNotEditEvent((await queries.lockTimetable(tx, key.eventId)).state));
    await queries.lockAgenda(tx, key.eventId);
    const session = found(await queries.findSession(tx, key.eventId, key.id));
    const attendees = await queries.listAttendees(tx, key.id);
    await queries.lockParticipants(tx, attendees);
    if (!(await queries.deleteSession(tx, key))) throw refuse('stale_state');
    await queries.insertWithdrawnSession(tx, session, call.now);
    await queries.rewriteOwnClaims(tx, key.eventId, attendees);
    await recordActivity(tx, call, {
      action: 'timetable.delete_session',
      eventId: key.eventId,
      subjectId: key.id,
      detail: { titles: session.titles, attendees: attendees.length },
    });
  });
}
