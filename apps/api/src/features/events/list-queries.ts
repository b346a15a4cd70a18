import { event, eventRole, participant, type Queryable } from '@ponte/db';
import type { HeldRole } from '@ponte/domain';
import { and, asc, desc, eq, inArray, ne, or, sql } from 'drizzle-orm';

type EventRow = typeof event.$inferSelect;
type Keyset = readonly [firstDay: string, id: string];
type Page = { after: Keyset | null; limit: number };

const key = sql`(${event.firstDay}, ${event.id})`;
const keyOf = ([firstDay, id]: Keyset) => sql`(${firstDay}::date, ${id}::uuid)`;

/** Public events that end on this day or later, soonest first; one row more than `limit`. */
export function listUpcomingEvents(db: Queryable, today: string, page: Page): Promise<EventRow[]> {
  return db
    .select()
    .from(event)
    .where(
      and(
        inArray(event.state, ['open', 'closed', 'scheduled', 'running']),
        sql`${event.lastDay} >= ${today}::date`,
        page.after ? sql`${key} > ${keyOf(page.after)}` : undefined,
      ),
    )
    .orderBy(asc(event.firstDay), asc(event.id))
    .limit(page.limit + 1);
}

/** Public events that are over, latest first; one row more than `limit`. */
export function listPastEvents(db: Queryable, today: string, page: Page): Promise<EventRow[]> {
  return db
    .select()
    .from(event)
    .where(
      and(
        ne(event.state, 'draft'),
        or(inArray(event.state, ['finished', 'archived']), sql`${event.lastDay} < ${today}::date`),
        page.after ? sql`${key} < ${keyOf(page.after)}` : undefined,
      ),
    )
    .orderBy(desc(event.firstDay), desc(event.id))
    .limit(page.limit + 1);
}

/**
 * Events in which the account has a role or takes part, latest first; with `all` every event there is, for
 * administrators. One row more than `limit`.
 */
export function listMyEvents(db: Queryable, accountId: string, page: Page & { all: boolean }) {
  const roles = sql<HeldRole[] | null>`(
    select json_agg(json_build_object('role', ${eventRole.role}, 'officeId', ${eventRole.officeId})
      order by ${eventRole.role})
    from ${eventRole} where ${eventRole.eventId} = ${event.id} and ${eventRole.accountId} = ${accountId})`;
  const isMine = sql`(${participant.id} is not null or exists (
    select 1 from ${eventRole} where ${eventRole.eventId} = ${event.id} and ${eventRole.accountId} = ${accountId}))`;
  return db
    .select({ event, me: participant, roles })
    .from(event)
    .leftJoin(
      participant,
      and(eq(participant.eventId, event.id), eq(participant.accountId, accountId)),
    )
    .where(
      and(
        page.all ? undefined : isMine,
        page.after ? sql`${key} < ${keyOf(page.after)}` : undefined,
      ),
    )
    .orderBy(desc(event.firstDay), desc(event.id))
    .limit(page.limit + 1);
}
export type MyEventRow = Awaited<ReturnType<typeof listMyEvents>>[number];
