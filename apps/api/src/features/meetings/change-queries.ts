import { meeting, meetingPerson, type Queryable, type Transaction } from '@ponte/db';
import { and, eq, inArray, sql } from 'drizzle-orm';

export async function insertMeeting(
  db: Queryable,
  row: typeof meeting.$inferInsert,
  participantIds: readonly string[],
): Promise<void> {
  await db.insert(meeting).values(row);
  await db.insert(meetingPerson).values(
    participantIds.map((participantId) => ({
      eventId: row.eventId,
      meetingId: row.id,
      participantId,
    })),
  );
}

export type MeetingChange = Partial<
  Pick<
    typeof meeting.$inferInsert,
    | 'state'
    | 'slotId'
    | 'tableId'
    | 'sequence'
    | 'wasInvited'
    | 'isPinned'
    | 'cancelReason'
    | 'cancelledById'
    | 'cancelledAt'
    | 'requestId'
  >
>;

/** Compare-and-swap on the version the decision was made on; false means somebody else was faster. */
export async function changeMeeting(
  db: Queryable,
  key: { eventId: string; id: string; version: number },
  change: MeetingChange & { changedAt: Date },
): Promise<boolean> {
  const rows = await db
    .update(meeting)
    .set({ ...change, version: key.version + 1 })
    .where(
      and(
        eq(meeting.eventId, key.eventId),
        eq(meeting.id, key.id),
        eq(meeting.version, key.version),
      ),
    )
    .returning({ id: meeting.id });
  return rows.length === 1;
}

/** A meeting's next place, or none: it then waits again. `version` is the one the decision was made on. */
export type PlaceChange = {
  id: string;
  version: number;
  place: { slotId: string; tableId: string } | null;
};
export type Told = { id: string; sequence: number; wasInvited: boolean };

/**
 * Gives meetings places, or takes them away, in one statement; compare-and-swap on each version. Answers those it
 * changed with what calendars are told next: the first placing keeps the sequence, everything after raises it.
 */
export async function changePlaces(
  tx: Transaction,
  eventId: string,
  changes: readonly PlaceChange[],
  changedAt: Date,
): Promise<Told[]> {
  if (changes.length === 0) return [];
  const rows = changes.map(({ id, version, place }) => ({ id, version, ...place }));
  const result = await tx.execute<Told>(sql`
    with wanted as materialized (select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as wanted(id uuid, version integer, "slotId" uuid, "tableId" uuid)),
    held as materialized (select m.id, m.was_invited from ${meeting} m
      where m.event_id = ${eventId} and m.id in (select id from wanted) order by m.id for update)
    update ${meeting} as m set slot_id = wanted."slotId", table_id = wanted."tableId",
      state = (case when wanted."slotId" is null then 'agreed' else 'scheduled' end)::meeting_state,
      sequence = m.sequence + m.was_invited::int, was_invited = m.was_invited or wanted."slotId" is not null,
      version = m.version + 1, changed_at = ${changedAt.toISOString()}::timestamptz
    from wanted join held on held.id = wanted.id
    where m.id = wanted.id and m.version = wanted.version
    returning m.id, m.sequence, held.was_invited as "wasInvited"`);
  return result.rows;
}

/** Why, and which of its people: null is the organiser, whom the letters do not name. */
export type Cancellation = { reason: string; byId: string | null };

/** Cancels meetings in one statement; compare-and-swap on each version. Answers those it changed, with what calendars are told next. */
export async function cancelAll(
  tx: Transaction,
  eventId: string,
  meetings: readonly { id: string; version: number }[],
  { reason, byId }: Cancellation,
  cancelledAt: Date,
): Promise<Told[]> {
  if (meetings.length === 0) return [];
  const rows = meetings.map(({ id, version }) => ({ id, version }));
  const at = cancelledAt.toISOString();
  const result = await tx.execute<Told>(sql`
    with wanted as materialized (select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as wanted(id uuid, version integer)),
    held as materialized (select m.id from ${meeting} m
      where m.event_id = ${eventId} and m.id in (select id from wanted) order by m.id for update)
    update ${meeting} as m set state = 'cancelled', sequence = m.sequence + m.was_invited::int,
      cancel_reason = ${reason}, cancelled_by_id = ${byId}::uuid, cancelled_at = ${at}::timestamptz,
      version = m.version + 1, changed_at = ${at}::timestamptz
    from wanted join held on held.id = wanted.id
    where m.id = wanted.id and m.version = wanted.version
    returning m.id, m.sequence, m.was_invited as "wasInvited"`);
  return result.rows;
}

/** Puts one person into the place of another. */
export async function replacePerson(
  db: Queryable,
  { eventId, id }: { eventId: string; id: string },
  { leaving, coming }: { leaving: string; coming: string },
): Promise<void> {
  await db
    .delete(meetingPerson)
    .where(and(eq(meetingPerson.meetingId, id), eq(meetingPerson.participantId, leaving)));
  await db.insert(meetingPerson).values({ eventId, meetingId: id, participantId: coming });
}

/** Cancelled meetings still name their last slot and table; they let go of those that are to be removed. */
export async function forgetCancelledPlaces(
  db: Queryable,
  eventId: string,
  places: { slotIds?: readonly string[]; tableId?: string },
): Promise<void> {
  const { slotIds = [], tableId } = places;
  const place = tableId ? eq(meeting.tableId, tableId) : inArray(meeting.slotId, [...slotIds]);
  await db
    .update(meeting)
    .set({ slotId: null, tableId: null })
    .where(and(eq(meeting.eventId, eventId), eq(meeting.state, 'cancelled'), place));
}
