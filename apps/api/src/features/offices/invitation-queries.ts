import { account, event, eventRole, officeInvitation, type Queryable } from '@ponte/db';
import { and, asc, count, desc, eq, gt, isNull, sql } from 'drizzle-orm';

export type InvitationRow = typeof officeInvitation.$inferSelect;
const mostListed = 300;

/** The events to which the office may bring companies, as long as they take registrations. */
export const listEventsOf = (db: Queryable, officeId: string) =>
  db
    .selectDistinct({
      id: event.id,
      slug: event.slug,
      names: event.names,
      firstDay: event.firstDay,
    })
    .from(event)
    .innerJoin(
      eventRole,
      and(
        eq(eventRole.eventId, event.id),
        eq(eventRole.role, 'support'),
        eq(eventRole.officeId, officeId),
      ),
    )
    .where(eq(event.state, 'open'))
    .orderBy(asc(event.firstDay), asc(event.id))
    .limit(100);

/** What the office has written, and whether whoever has the address is with it by now. */
export const listInvitations = (db: Queryable, officeId: string) =>
  db
    .select({
      invitation: officeInvitation,
      by: account.name,
      event: {
        id: event.id,
        slug: event.slug,
        names: event.names,
        firstDay: event.firstDay,
      },
      hasCome: sql<boolean>`exists (
        select 1 from account came
        left join participant p on p.account_id = came.id and p.office_id = ${officeInvitation.officeId}
          and (${officeInvitation.eventId} is null or p.event_id = ${officeInvitation.eventId})
        left join organisation_member m on m.account_id = came.id
        left join exchange_office x on x.organisation_id = m.organisation_id and x.office_id = ${officeInvitation.officeId}
        where came.email = ${officeInvitation.email}
          and (p.id is not null or (${officeInvitation.eventId} is null and x.office_id is not null)))`,
    })
    .from(officeInvitation)
    .leftJoin(account, eq(account.id, officeInvitation.accountId))
    .leftJoin(event, eq(event.id, officeInvitation.eventId))
    .where(eq(officeInvitation.officeId, officeId))
    .orderBy(desc(officeInvitation.createdAt), desc(officeInvitation.id))
    .limit(mostListed);

export async function countInvitations(db: Queryable, officeId: string, since: Date) {
  const [row] = await db
    .select({ sent: count() })
    .from(officeInvitation)
    .where(and(eq(officeInvitation.officeId, officeId), gt(officeInvitation.createdAt, since)));
  return row?.sent ?? 0;
}

/** Whether the office wrote to this address about the same lately. */
export async function isInvited(
  db: Queryable,
  officeId: string,
  to: { email: string; eventId: string | null },
  since: Date,
): Promise<boolean> {
  const sent = await db.$count(
    officeInvitation,
    and(
      eq(officeInvitation.officeId, officeId),
      eq(officeInvitation.email, to.email),
      to.eventId ? eq(officeInvitation.eventId, to.eventId) : isNull(officeInvitation.eventId),
      gt(officeInvitation.createdAt, since),
    ),
  );
  return sent > 0;
}

export async function insertInvitation(
  db: Queryable,
  row: typeof officeInvitation.$inferInsert,
): Promise<void> {
  await db.insert(officeInvitation).values(row);
}

export async function findInvitation(db: Queryable, id: string): Promise<InvitationRow | null> {
  const [row] = await db.select().from(officeInvitation).where(eq(officeInvitation.id, id));
  return row ?? null;
}
