import { meetingPerson, type Queryable } from '@ponte/db';
import { and, eq, sql } from 'drizzle-orm';

type Placed = { id: string; slotId: string | null };

/** Notes by how much somebody is late for the slot that the meeting has; false when that was known already. */
export async function noteLate(
  db: Queryable,
  { id, slotId }: Placed,
  participantId: string,
  minutes: number,
): Promise<boolean> {
  const [late, slot] = minutes > 0 ? [minutes, slotId] : [null, null];
  const rows = await db
    .update(meetingPerson)
    .set({ lateMinutes: late, lateSlotId: slot })
    .where(
      and(
        eq(meetingPerson.meetingId, id),
        eq(meetingPerson.participantId, participantId),
        sql`(${meetingPerson.lateMinutes}, ${meetingPerson.lateSlotId}) is distinct from (${late}::integer, ${slot}::uuid)`,
      ),
    )
    .returning({ participantId: meetingPerson.participantId });
  return rows.length === 1;
}
