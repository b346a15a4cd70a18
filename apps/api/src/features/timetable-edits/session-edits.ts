import type { SessionPlan } from '@ponte/contracts';
import type { Queryable } from '@ponte/db';
import { whyNotEditEvent } from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { ensure, found, refuse } from '../../http/errors.ts';
import type { EventRow } from '../../http/event-scope.ts';
import { planSession } from '../timetable/commands.ts';
import * as timetable from '../timetable/queries.ts';
import type { Confirmation } from './block-edits.ts';
import { type EditEffect, ensureConfirmed, noEffect } from './preview.ts';

type Times = { startsAt: Date; endsAt: Date };

const isMoved = (session: Times, change: Times): boolean =>
  session.startsAt.getTime() !== change.startsAt.getTime() ||
  session.endsAt.getTime() !== change.endsAt.getTime();

/** The meetings of attendees that the session would run into. They stay: a meeting keeps its place against a talk. */
async function measureChange(
  db: Queryable,
  session: timetable.SessionRow,
  change: Times,
  attendees: readonly string[],
): Promise<EditEffect> {
  if (attendees.length === 0 || !isMoved(session, change)) return noEffect;
  const during = timetable.duringSpan(change);
  const meetings = await timetable.listMeetingsIn(db, session.eventId, attendees, during);
  return { ...noEffect, meetings };
}

/** Which meetings of its attendees the changed session would run into. Writes nothing. */
export async function previewSession(
  call: Call,
  event: EventRow,
  sessionId: string,
  plan: SessionPlan,
): Promise<EditEffect> {
  const { db } = call.deps;
  ensure(whyNotEditEvent(event.state));
  const session = found(await timetable.findSession(db, event.id, sessionId));
  const attendees = await timetable.listAttendees(db, sessionId);
  return measureChange(db, session, planSession(plan, event), attendees);
}

/** Changes the session; its attendees are busy in the new time, where no meeting was there first. */
export function editSession(
  call: Call,
  key: { eventId: string; id: string },
  plan: SessionPlan,
  { version, confirmed }: Confirmation,
): Promise<void> {
  return transact(call, async (tx) => {
    const event = await timetable.lockTimetable(tx, key.eventId);
    ensure(whyNotEditEvent(event.state));
    await timetable.lockAgenda(tx, event.id);
    const session = found(await timetable.findSession(tx, event.id, key.id));
    if (session.version !== version) throw refuse('stale_state');
    const change = { ...planSession(plan, event), changedAt: call.now };
    if (change.capacity !== null && change.capacity < session.taken)
      throw refuse('capacity_below_taken', { facts: { taken: session.taken } });
    const attendees = await timetable.listAttendees(tx, key.id);
    await timetable.lockParticipants(tx, attendees);
    if (!(await timetable.updateSession(tx, { ...key, version }, change)))
      throw refuse('stale_state');
    await timetable.rewriteOwnClaims(tx, event.id, attendees);
    // Measured after the claims are made: what is booked from now on finds the session there.
    ensureConfirmed(await measureChange(tx, session, change, attendees), confirmed);
    await recordActivity(tx, call, {
      action: 'timetable.change_session',
      eventId: event.id,
      subjectId: key.id,
      detail: { titles: change.titles, attendees: attendees.length },
    });
  });
}
