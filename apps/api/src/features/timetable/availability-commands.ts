import type { Transaction } from '@ponte/db';
import {
  type ActivityAction,
  whyNotAttend,
  whyNotChangeAvailability,
  whyNotEditEvent,
} from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { ensure, found, refuse } from '../../http/errors.ts';
import type { EventRow, ParticipantRow } from '../../http/event-scope.ts';
import * as queries from './queries.ts';

/**
 * Says in which slots the participant is not there; all others are free again. A slot with a meeting cannot be
 * given up like this: the answer names the meetings, so that they are moved or cancelled first.
 */
export function changeAvailability(
  call: Call,
  event: EventRow,
  subject: ParticipantRow,
  absentSlotIds: readonly string[],
): Promise<void> {
  ensure(whyNotChangeAvailability(event.state, subject.state));
  const slotIds = [...new Set(absentSlotIds)];
  return transact(call, async (tx) => {
    await queries.lockParticipants(tx, [subject.id]);
    const known = await queries.replaceAbsences(tx, event.id, subject.id, slotIds);
    if (known < slotIds.length) throw refuse('slot_unknown');
    await queries.rewriteOwnClaims(tx, event.id, [subject.id]);
    const there = queries.amongSlots(slotIds);
    const meetings = await queries.listMeetingsIn(tx, event.id, [subject.id], there);
    if (meetings.length > 0) throw refuse('absence_hits_meeting', { facts: { meetings } });
    await recordActivity(tx, call, {
      action: 'timetable.change_availability',
      eventId: event.id,
      subjectId: subject.id,
      detail: { absentSlots: slotIds.length },
    });
  });
}

/** Refuses when a meeting or another session lies in the session's time. The participant has to be locked. */
async function ensureNoClash(
  tx: Transaction,
  participantId: string,
  session: queries.SessionRow,
): Promise<void> {
  const sessions = await queries.listCollidingSessions(tx, participantId, session);
  const meetings = await queries.listMeetingsIn(
    tx,
    session.eventId,
    [participantId],
    queries.duringSpan(session),
  );
  if (sessions.length + meetings.length > 0)
    throw refuse('session_clashes', { facts: { meetings, sessions } });
}

/** Signs the participant up for the session, if a seat is left and their time is free. Saying so twice does nothing. */
export function attendSession(
  call: Call,
  event: EventRow,
  subject: ParticipantRow,
  sessionId: string,
): Promise<queries.OwnSessionRow> {
  return transact(call, async (tx) => {
    const before = await findOwnSession(tx, event.id, subject.id, sessionId);
    const isFull = before.capacity !== null && before.taken >= before.capacity;
    const states = { eventState: event.state, participantState: subject.state };
    const { isAttending } = before;
    ensure(whyNotAttend({ ...states, isAttending, isFull, hasClash: false }));
    if (isAttending) return before;
    if (!(await queries.takeSeat(tx, sessionId))) throw refuse('session_full');
    await queries.lockParticipants(tx, [subject.id]);
    const row = { eventId: event.id, sessionId, participantId: subject.id };
    if (await queries.insertAttendance(tx, row)) {
      await queries.rewriteOwnClaims(tx, event.id, [subject.id]);
      // Asked after the claims are made: a meeting that came first keeps its slot, one that comes later finds it taken.
      const session = found(await queries.findSession(tx, event.id, sessionId));
      await ensureNoClash(tx, subject.id, session);
      await record(tx, call, 'timetable.attend_session', row);
    } else {
      await queries.giveSeatsBack(tx, [sessionId]);
    }
    return findOwnSession(tx, event.id, subject.id, sessionId);
  });
}

/** Gives the seat back and frees the time. Leaving a session one does not attend does nothing. */
export function leaveSession(
  call: Call,
  event: EventRow,
  subject: ParticipantRow,
  sessionId: string,
): Promise<queries.OwnSessionRow> {
  ensure(whyNotEditEvent(event.state));
  return transact(call, async (tx) => {
    await findOwnSession(tx, event.id, subject.id, sessionId);
    await queries.lockSessionsOf(tx, subject.id, sessionId);
    await queries.lockParticipants(tx, [subject.id]);
    const left = await queries.deleteAttendances(tx, subject.id, sessionId);
    if (left.length > 0) {
      await queries.giveSeatsBack(tx, left);
      await queries.rewriteOwnClaims(tx, event.id, [subject.id]);
      const row = { eventId: event.id, sessionId, participantId: subject.id };
      await record(tx, call, 'timetable.leave_session', row);
    }
    return findOwnSession(tx, event.id, subject.id, sessionId);
  });
}

/** Gives back every seat of somebody who leaves the event. For use cases that end a participation. */
export async function leaveAllSessions(
  tx: Transaction,
  eventId: string,
  participantId: string,
): Promise<void> {
  await queries.lockSessionsOf(tx, participantId);
  await queries.lockParticipants(tx, [participantId]);
  await queries.giveSeatsBack(tx, await queries.deleteAttendances(tx, participantId));
  await queries.rewriteOwnClaims(tx, eventId, [participantId]);
}

async function findOwnSession(
  tx: Transaction,
  eventId: string,
  participantId: string,
  sessionId: string,
): Promise<queries.OwnSessionRow> {
  const [row] = await queries.listOwnSessions(tx, eventId, participantId, sessionId);
  return found(row);
}

const record = (
  tx: Transaction,
  call: Call,
  action: ActivityAction,
  row: { eventId: string; sessionId: string; participantId: string },
) =>
  recordActivity(tx, call, {
    action,
    eventId: row.eventId,
    subjectId: row.participantId,
    detail: { sessionId: row.sessionId },
  });
