import { claim, meetingPerson, type Queryable } from '@ponte/db';
import { and, eq, or, sql } from 'drizzle-orm';
import { listTableFacts } from '../meetings/commands.ts';
import { type Board, keyOf } from './board.ts';
import type { RunRow } from './queries.ts';
import * as queries from './queries.ts';

const among = (column: typeof claim.resourceId, ids: readonly string[]) =>
  sql`${column} = any(${sql.param([...ids])}::uuid[])`;

/** All claims on tables, and those on these people. */
const listClaims = (db: Queryable, eventId: string, participantIds: readonly string[]) =>
  db
    .select({
      kind: claim.kind,
      resourceId: claim.resourceId,
      slotId: claim.slotId,
      reason: claim.reason,
      ownerId: claim.ownerId,
    })
    .from(claim)
    .where(
      and(
        eq(claim.eventId, eventId),
        or(eq(claim.kind, 'table'), among(claim.resourceId, participantIds)),
      ),
    );

/** Which of the event's meetings these people are in. */
const listMeetingsOf = (db: Queryable, eventId: string, participantIds: readonly string[]) =>
  db
    .select({ meetingId: meetingPerson.meetingId, participantId: meetingPerson.participantId })
    .from(meetingPerson)
    .where(
      and(
        eq(meetingPerson.eventId, eventId),
        sql`${meetingPerson.participantId} = any(${sql.param([...participantIds])}::uuid[])`,
      ),
    );

/** What stands where as these people are concerned: in force, or in the draft. */
export async function loadBoard(
  db: Queryable,
  eventId: string,
  participantIds: readonly string[],
  now: Date,
  draft: Pick<RunRow, 'placements' | 'unscheduled'> | null,
): Promise<Board> {
  const [slots, tables, claims] = [
    await queries.listSlots(db, eventId),
    await listTableFacts(db, eventId),
    await listClaims(db, eventId, participantIds),
  ];
  const own = new Set(
    [...(draft?.placements ?? []), ...(draft?.unscheduled ?? [])].map(({ meetingId }) => meetingId),
  );
  const taken = new Map(
    claims
      .filter(({ ownerId }) => !ownerId || !own.has(ownerId))
      .map((row) => [keyOf(row.kind, row.resourceId, row.slotId), row]),
  );
  if (draft) {
    const places = new Map(draft.placements.map((placement) => [placement.meetingId, placement]));
    const hold = (kind: 'participant' | 'table', resourceId: string, meetingId: string) => {
      const slotId = places.get(meetingId)?.slotId;
      const row = { kind, resourceId, reason: 'meeting' as const, ownerId: meetingId };
      if (slotId) taken.set(keyOf(kind, resourceId, slotId), { ...row, slotId });
    };
    for (const { meetingId, tableId } of draft.placements) hold('table', tableId, meetingId);
    for (const { meetingId, participantId } of await listMeetingsOf(db, eventId, participantIds))
      hold('participant', participantId, meetingId);
  }
  return { now, slots, tables, taken };
}
