import {
  agendaSession,
  claim,
  type Queryable,
  sessionAttendance,
  type Transaction,
  timeSlot,
  withdrawnSession,
} from '@ponte/db';
import { and, asc, count, eq, gt, inArray, isNull, lt, ne, or, sql } from 'drizzle-orm';

export type SessionRow = typeof agendaSession.$inferSelect;
export type OwnSessionRow = SessionRow & { isAttending: boolean; hasClash: boolean };
export type SessionKey = { eventId: string; id: string; version: number };

/** The agenda in time order. Bounded by the sessions an event may have. */
export const listSessions = (db: Queryable, eventId: string): Promise<SessionRow[]> =>
  db
    .select()
    .from(agendaSession)
    .where(eq(agendaSession.eventId, eventId))
    .orderBy(asc(agendaSession.startsAt), asc(agendaSession.id));

export async function findSession(
  db: Queryable,
  eventId: string,
  id: string,
): Promise<SessionRow | null> {
  const [row] = await db
    .select()
    .from(agendaSession)
    .where(and(eq(agendaSession.eventId, eventId), eq(agendaSession.id, id)));
  return row ?? null;
}

export async function countSessions(db: Queryable, eventId: string): Promise<number> {
  const [row] = await db
    .select({ sessions: count() })
    .from(agendaSession)
    .where(eq(agendaSession.eventId, eventId));
  return row?.sessions ?? 0;
}

export async function insertSession(
  tx: Transaction,
  row: typeof agendaSession.$inferInsert,
): Promise<void> {
  await tx.insert(agendaSession).values(row);
}

const isSession = ({ eventId, id, version }: SessionKey) =>
  and(
    eq(agendaSession.eventId, eventId),
    eq(agendaSession.id, id),
    eq(agendaSession.version, version),
  );

/** Compare-and-swap that never goes below the seats in use; false means one of the two. */
export async function updateSession(
  tx: Transaction,
  key: SessionKey,
  change: Omit<SessionRow, 'id' | 'eventId' | 'version' | 'taken'>,
): Promise<boolean> {
  const fits =
    change.capacity === null ? undefined : sql`${agendaSession.taken} <= ${change.capacity}`;
  const rows = await tx
    .update(agendaSession)
    .set({ ...change, version: key.version + 1 })
    .where(and(isSession(key), fits))
    .returning({ id: agendaSession.id });
  return rows.length === 1;
}

export async function deleteSession(tx: Transaction, key: SessionKey): Promise<boolean> {
  const rows = await tx
    .delete(agendaSession)
    .where(isSession(key))
    .returning({ id: agendaSession.id });
  return rows.length === 1;
}

/** Keeps what calendars that follow the programme must still be told about a session that is gone. */
export async function insertWithdrawnSession(
  tx: Transaction,
  { id, eventId, titles, place, startsAt, endsAt, version }: SessionRow,
  withdrawnAt: Date,
): Promise<void> {
  await tx.insert(withdrawnSession).values({
    id,
    eventId,
    titles,
    place,
    startsAt,
    endsAt,
    sequence: version,
    withdrawnAt,
  });
}

/** What was taken off the agenda after that instant. */
export const listWithdrawnSessions = (db: Queryable, eventId: string, since: Date) =>
  db
    .select()
    .from(withdrawnSession)
    .where(and(eq(withdrawnSession.eventId, eventId), gt(withdrawnSession.withdrawnAt, since)));

export async function listAttendees(db: Queryable, sessionId: string): Promise<string[]> {
  const rows = await db
    .select({ id: sessionAttendance.participantId })
    .from(sessionAttendance)
    .where(eq(sessionAttendance.sessionId, sessionId))
    .orderBy(asc(sessionAttendance.participantId));
  return rows.map(({ id }) => id);
}

/** The agenda as one participant sees it: where they are, and what collides with a meeting or another session. */
export async function listOwnSessions(
  db: Queryable,
  eventId: string,
  participantId: string,
  sessionId?: string,
): Promise<OwnSessionRow[]> {
  // Written out: Drizzle leaves the table's name off the columns of a select from one table.
  const isAttending = sql<boolean>`exists (select from ${sessionAttendance} a
    where a.session_id = agenda_session.id and a.participant_id = ${participantId})`;
  const hasMeeting = sql`exists (select from ${claim} c join ${timeSlot} s on s.id = c.slot_id
    where c.event_id = ${eventId} and c.kind = 'participant' and c.resource_id = ${participantId}
      and c.reason = 'meeting' and s.starts_at < agenda_session.ends_at and agenda_session.starts_at < s.ends_at)`;
  const hasSession = sql`exists (select from ${sessionAttendance} a join ${agendaSession} g on g.id = a.session_id
    where a.participant_id = ${participantId} and g.id <> agenda_session.id
      and g.starts_at < agenda_session.ends_at and agenda_session.starts_at < g.ends_at)`;
  const rows = await db
    .select({
      session: agendaSession,
      isAttending,
      hasClash: sql<boolean>`(${hasMeeting} or ${hasSession})`,
    })
    .from(agendaSession)
    .where(
      and(
        eq(agendaSession.eventId, eventId),
        sessionId ? eq(agendaSession.id, sessionId) : undefined,
      ),
    )
    .orderBy(asc(agendaSession.startsAt), asc(agendaSession.id));
  return rows.map(({ session, ...own }) => ({ ...session, ...own }));
}

/** Takes one seat if there is one: the statement is the guard. */
export async function takeSeat(tx: Transaction, sessionId: string): Promise<boolean> {
  const rows = await tx
    .update(agendaSession)
    .set({ taken: sql`${agendaSession.taken} + 1` })
    .where(
      and(
        eq(agendaSession.id, sessionId),
        or(isNull(agendaSession.capacity), lt(agendaSession.taken, agendaSession.capacity)),
      ),
    )
    .returning({ id: agendaSession.id });
  return rows.length === 1;
}

export async function giveSeatsBack(tx: Transaction, sessionIds: readonly string[]): Promise<void> {
  if (sessionIds.length === 0) return;
  await tx
    .update(agendaSession)
    .set({ taken: sql`${agendaSession.taken} - 1` })
    .where(and(inArray(agendaSession.id, [...sessionIds]), gt(agendaSession.taken, 0)));
}

/** False when the participant attends already. */
export async function insertAttendance(
  tx: Transaction,
  row: typeof sessionAttendance.$inferInsert,
): Promise<boolean> {
  const rows = await tx
    .insert(sessionAttendance)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: sessionAttendance.sessionId });
  return rows.length === 1;
}

/** The sessions the participant left by this: the one named, or all of them. */
export async function deleteAttendances(
  tx: Transaction,
  participantId: string,
  sessionId?: string,
): Promise<string[]> {
  const rows = await tx
    .delete(sessionAttendance)
    .where(
      and(
        eq(sessionAttendance.participantId, participantId),
        sessionId ? eq(sessionAttendance.sessionId, sessionId) : undefined,
      ),
    )
    .returning({ id: sessionAttendance.sessionId });
  return rows.map(({ id }) => id);
}

/** Locks the sessions the participant attends (or the one named), before the participant as the lock order wants. */
export async function lockSessionsOf(
  tx: Transaction,
  participantId: string,
  sessionId?: string,
): Promise<void> {
  const attended = sql`${agendaSession.id} in (select ${sessionAttendance.sessionId} from ${sessionAttendance}
    where ${sessionAttendance.participantId} = ${participantId})`;
  await tx
    .select({ id: agendaSession.id })
    .from(agendaSession)
    .where(sessionId ? eq(agendaSession.id, sessionId) : attended)
    .orderBy(asc(agendaSession.id))
    .for('no key update');
}

/** Other sessions the participant attends at the same time. */
export const listCollidingSessions = (
  db: Queryable,
  participantId: string,
  session: { id: string; startsAt: Date; endsAt: Date },
) =>
  db
    .select({ id: agendaSession.id, titles: agendaSession.titles })
    .from(agendaSession)
    .innerJoin(sessionAttendance, eq(sessionAttendance.sessionId, agendaSession.id))
    .where(
      and(
        eq(sessionAttendance.participantId, participantId),
        ne(agendaSession.id, session.id),
        lt(agendaSession.startsAt, session.endsAt),
        gt(agendaSession.endsAt, session.startsAt),
      ),
    )
    .orderBy(asc(agendaSession.startsAt));
