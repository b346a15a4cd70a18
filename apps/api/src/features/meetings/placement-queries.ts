import { meetingTable, type Queryable, timeSlot } from '@ponte/db';
import type { TableFacts } from '@ponte/domain';
import { and, asc, eq, gt, lte, sql } from 'drizzle-orm';

/** All tables of the event with what decides whether they suit. */
export const listTableFacts = (
  db: Queryable,
  eventId: string,
): Promise<(TableFacts & { label: string; version: number })[]> =>
  db
    .select({
      id: meetingTable.id,
      label: meetingTable.label,
      kind: meetingTable.kind,
      organisationId: meetingTable.organisationId,
      capacity: meetingTable.capacity,
      isActive: meetingTable.isActive,
      version: meetingTable.version,
    })
    .from(meetingTable)
    .where(eq(meetingTable.eventId, eventId))
    .orderBy(asc(meetingTable.position), asc(meetingTable.id));

export type Placement = { slotId: string; tableId: string; tableVersion?: number };
export type SlotOption = {
  slotId: string;
  day: string;
  startsAt: Date;
  endsAt: Date;
  tableId: string | null;
};

const noClaim = (
  eventId: string,
  kind: 'participant' | 'table',
  resource: ReturnType<typeof sql>,
  ownerId: string | null,
) => sql`
  not exists (select 1 from claim c where c.event_id = ${eventId} and c.kind = ${kind} and c.slot_id = s.id
    and ${resource} ${ownerId ? sql`and c.owner_id is distinct from ${ownerId}::uuid` : sql``})`;

const among = (ids: readonly string[] | null | undefined) =>
  ids ? sql`and s.id = any(${sql.param([...ids])}::uuid[])` : sql``;

/**
 * The future slots in which all people are free, in time order, each with the first free table of the given
 * order (null when all are taken). Claims of `ownerId` do not count: the meeting that is to move.
 */
export async function findSlotOptions(
  db: Queryable,
  query: {
    eventId: string;
    participantIds: readonly string[];
    tableIds: readonly string[];
    after: Date;
    ownerId: string | null;
    limit: number;
    needsTable: boolean;
    slotId?: string | undefined;
    /** The only slots that will do; null or absent for any. */
    allowedSlotIds?: readonly string[] | null;
  },
): Promise<SlotOption[]> {
  const { eventId, ownerId } = query;
  const result = await db.execute<{
    slot_id: string;
    day: string;
    starts_at: string;
    ends_at: string;
    table_id: string | null;
  }>(sql`
    select s.id slot_id, s.day::text, s.starts_at, s.ends_at, t.id table_id
    from ${timeSlot} s
    ${query.needsTable ? sql`join` : sql`left join`} lateral (
      select wanted.id from unnest(${sql.param([...query.tableIds])}::uuid[]) with ordinality wanted(id, position)
      where ${noClaim(eventId, 'table', sql`c.resource_id = wanted.id`, ownerId)}
      order by position limit 1) t on true
    where s.event_id = ${eventId} ${among(query.slotId ? [query.slotId] : null)} ${among(query.allowedSlotIds)} and s.starts_at > ${query.after.toISOString()}::timestamptz
      and ${noClaim(eventId, 'participant', sql`c.resource_id = any(${sql.param([...query.participantIds])}::uuid[])`, ownerId)}
    order by s.starts_at limit ${query.limit}`);
  return result.rows.map((row) => ({
    slotId: row.slot_id,
    day: row.day,
    startsAt: new Date(row.starts_at),
    endsAt: new Date(row.ends_at),
    tableId: row.table_id,
  }));
}

export async function findSlot(db: Queryable, eventId: string, id: string) {
  const [row] = await db
    .select()
    .from(timeSlot)
    .where(and(eq(timeSlot.eventId, eventId), eq(timeSlot.id, id)));
  return row ?? null;
}

/** The slot in which the instant lies. */
export async function findSlotAt(db: Queryable, eventId: string, at: Date) {
  const [row] = await db
    .select()
    .from(timeSlot)
    .where(and(eq(timeSlot.eventId, eventId), lte(timeSlot.startsAt, at), gt(timeSlot.endsAt, at)));
  return row ?? null;
}
