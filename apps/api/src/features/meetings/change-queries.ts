import { meeting, meetingPerson, type Queryable } from '@ponte/db';
import { and, eq, inArray } from 'drizzle-orm';

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
    | 'cancelledAt'
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
