import { claim, meetingTable, type Queryable, type Transaction, timeSlot } from '@ponte/db';
import type { ClaimKind, ClaimReason } from '@ponte/domain';
import { and, asc, eq, gt, inArray, notExists, type SQL, sql } from 'drizzle-orm';

/**
 * One resource taken in one slot. A claim on a table may name the version of the table it was chosen by; it
 * is not taken when the table has changed since.
 */
export type ClaimRow = {
  eventId: string;
  kind: ClaimKind;
  resourceId: string;
  slotId: string;
  reason: ClaimReason;
  ownerId: string | null;
  tableVersion?: number;
};

export type Holder = Omit<ClaimRow, 'tableVersion'>;
export type SlotRow = typeof timeSlot.$inferSelect;

/** The rows as a relation: one parameter, however many rows. */
const relationOf = (rows: readonly ClaimRow[]): SQL => sql`jsonb_to_recordset(${JSON.stringify(
  rows,
)}::jsonb) as wanted("eventId" uuid, kind claim_kind, "resourceId" uuid, "slotId" uuid,
    reason claim_reason, "ownerId" uuid, "tableVersion" integer)`;

const columns = sql`event_id as "eventId", kind, resource_id as "resourceId", slot_id as "slotId", reason,
  owner_id as "ownerId"`;

/**
 * Claims all rows in one statement and answers those it got: fewer than asked means that something is taken, or
 * that a slot or an active table is no longer there, and the caller has to undo the rest (roll back, or
 * `deleteClaimsOf`). Never raises for either. Slots and tables are locked first, so that an edit of the timetable
 * waits for bookings in flight, and they for it; all locks are taken in the order of the keys against deadlocks.
 */
export async function insertClaims(tx: Transaction, rows: readonly ClaimRow[]): Promise<Holder[]> {
  if (rows.length === 0) return [];
  const result = await tx.execute<Holder>(sql`
    with wanted as materialized (select * from ${relationOf(rows)}),
    slot as materialized (select event_id, id from ${timeSlot}
      where id = any(array(select "slotId" from wanted)) order by id for key share),
    place as materialized (select event_id, id, version from ${meetingTable}
      where id = any(array(select "resourceId" from wanted where kind = 'table')) and is_active
      order by id for share)
    insert into ${claim} (event_id, kind, resource_id, slot_id, reason, owner_id)
    select "eventId", kind, "resourceId", "slotId", reason, "ownerId" from wanted
    join slot on slot.id = "slotId" and slot.event_id = "eventId"
    where kind <> 'table' or exists (select from place where place.id = "resourceId"
      and place.event_id = "eventId" and coalesce("tableVersion", version) = version)
    order by "eventId", kind, "resourceId", "slotId"
    on conflict do nothing returning ${columns}`);
  return result.rows;
}

/** The claims that hold what the rows ask for, by whomever; empty when everything is free. */
export async function findHolders(
  db: Queryable,
  eventId: string,
  rows: readonly ClaimRow[],
): Promise<Holder[]> {
  if (rows.length === 0) return [];
  const result = await db.execute<Holder>(sql`
    select ${columns} from ${claim} where event_id = ${eventId} and (kind, resource_id, slot_id) in
      (select kind, "resourceId", "slotId" from ${relationOf(rows)})
    order by kind, resource_id, slot_id`);
  return result.rows;
}

/** Frees everything that these meetings or sessions hold; answers how many claims that were. */
export async function deleteClaimsOf(tx: Queryable, ownerIds: readonly string[]): Promise<number> {
  if (ownerIds.length === 0) return 0;
  const result = await tx
    .delete(claim)
    .where(sql`${claim.ownerId} = any(${sql.param([...ownerIds])}::uuid[])`);
  return result.rowCount ?? 0;
}

/** Slots that start after the instant and in which none of the participants is taken, earliest first. */
export function listFreeSlots(
  db: Queryable,
  wish: { eventId: string; participantIds: readonly string[]; after: Date },
): Promise<SlotRow[]> {
  const taken = db
    .select({ one: sql`1` })
    .from(claim)
    .where(
      and(
        eq(claim.eventId, timeSlot.eventId),
        eq(claim.slotId, timeSlot.id),
        eq(claim.kind, 'participant'),
        inArray(claim.resourceId, [...wish.participantIds]),
      ),
    );
  return db
    .select()
    .from(timeSlot)
    .where(
      and(eq(timeSlot.eventId, wish.eventId), gt(timeSlot.startsAt, wish.after), notExists(taken)),
    )
    .orderBy(asc(timeSlot.startsAt));
}
