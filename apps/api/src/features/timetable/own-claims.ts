import {
  absence,
  agendaSession,
  claim,
  participant,
  sessionAttendance,
  type Transaction,
  timeSlot,
} from '@ponte/db';
import { and, asc, eq, inArray, ne, type SQL, sql } from 'drizzle-orm';

/**
 * What people are taken by without a meeting: absences and the sessions they attend. These claims follow from the
 * rows they are made of and are rewritten with them, in the same transaction. A meeting that is already there
 * keeps its slot: whoever must not allow that asks for meetings afterwards.
 *
 * Locks are always taken in this order: event, sessions, participants, slots, claims.
 */
const derive = (eventId: string, attends: SQL, isAbsent: SQL): SQL => sql`
  with desired as materialized (
    select distinct on (participant_id, slot_id) participant_id, slot_id, reason, owner_id from (
      select a.participant_id, s.id as slot_id, 'session'::claim_reason as reason, g.id as owner_id, 0 as rank
      from ${sessionAttendance} a join ${agendaSession} g on g.id = a.session_id
      join ${timeSlot} s on s.event_id = g.event_id and s.starts_at < g.ends_at and g.starts_at < s.ends_at
      where a.event_id = ${eventId} and ${attends}
      union all
      select a.participant_id, a.slot_id, 'absence', null, 1 from ${absence} a
      where a.event_id = ${eventId} and ${isAbsent}) wish
    order by participant_id, slot_id, rank, owner_id),
  slot as materialized (select id from ${timeSlot}
    where id = any(array(select slot_id from desired)) order by id for key share)
  insert into ${claim} (event_id, kind, resource_id, slot_id, reason, owner_id)
  select ${eventId}::uuid, 'participant', participant_id, slot_id, reason, owner_id
  from desired join slot on slot.id = slot_id
  order by participant_id, slot_id on conflict do nothing`;

/** Makes the claims of these participants follow their absences and sessions. They have to be locked. */
export async function rewriteOwnClaims(
  tx: Transaction,
  eventId: string,
  participantIds: readonly string[],
): Promise<void> {
  if (participantIds.length === 0) return;
  await tx
    .delete(claim)
    .where(
      and(
        eq(claim.eventId, eventId),
        eq(claim.kind, 'participant'),
        inArray(claim.resourceId, [...participantIds]),
        ne(claim.reason, 'meeting'),
      ),
    );
  const among = sql`a.participant_id in ${[...participantIds]}`;
  await tx.execute(derive(eventId, among, among));
}

/** Claims of everybody's absences and sessions in slots that are new. */
export async function insertOwnClaimsIn(
  tx: Transaction,
  eventId: string,
  slotIds: readonly string[],
): Promise<void> {
  if (slotIds.length === 0) return;
  await tx.execute(
    derive(eventId, sql`s.id in ${[...slotIds]}`, sql`a.slot_id in ${[...slotIds]}`),
  );
}

/** Ends the absences and session claims in slots that are going. Meetings have to be released before. */
export async function deleteOwnClaimsIn(
  tx: Transaction,
  slotIds: readonly string[],
): Promise<void> {
  if (slotIds.length === 0) return;
  await tx
    .delete(claim)
    .where(and(inArray(claim.slotId, [...slotIds]), ne(claim.reason, 'meeting')));
}

/** One writer at a time for what a participant is taken by; bookings are not held up. */
export async function lockParticipants(
  tx: Transaction,
  participantIds: readonly string[],
): Promise<void> {
  if (participantIds.length === 0) return;
  await tx
    .select({ id: participant.id })
    .from(participant)
    .where(inArray(participant.id, [...participantIds]))
    .orderBy(asc(participant.id))
    .for('no key update');
}

/** Nobody signs up for or leaves a session of the event until the transaction ends. */
export async function lockAgenda(tx: Transaction, eventId: string): Promise<void> {
  await tx
    .select({ id: agendaSession.id })
    .from(agendaSession)
    .where(eq(agendaSession.eventId, eventId))
    .orderBy(asc(agendaSession.id))
    .for('no key update');
}

export type AbsentSpan = { participantId: string; startsAt: Date; endsAt: Date };

/** Who is absent when, in these slots: kept in hand while the slots are replaced. */
export const listAbsencesIn = (
  tx: Transaction,
  slotIds: readonly string[],
): Promise<AbsentSpan[]> =>
  tx
    .select({
      participantId: absence.participantId,
      startsAt: timeSlot.startsAt,
      endsAt: timeSlot.endsAt,
    })
    .from(absence)
    .innerJoin(timeSlot, eq(timeSlot.id, absence.slotId))
    .where(inArray(absence.slotId, [...slotIds]));

/** Gives everybody who was absent at a time the same absence in the new slots that touch it. */
export async function insertAbsencesDuring(
  tx: Transaction,
  eventId: string,
  spans: readonly AbsentSpan[],
  slotIds: readonly string[],
): Promise<void> {
  if (spans.length === 0 || slotIds.length === 0) return;
  await tx.execute(sql`
    insert into ${absence} (event_id, participant_id, slot_id)
    select distinct ${eventId}::uuid, span."participantId", s.id
    from jsonb_to_recordset(${JSON.stringify(spans)}::jsonb)
      as span("participantId" uuid, "startsAt" timestamptz, "endsAt" timestamptz)
    join ${timeSlot} s on s.starts_at < span."endsAt" and span."startsAt" < s.ends_at
    where s.id in ${[...slotIds]} on conflict do nothing`);
}
