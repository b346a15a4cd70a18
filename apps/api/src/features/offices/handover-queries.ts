import { officeHandover, organisation, type Queryable } from '@ponte/db';
import { and, desc, eq, ne, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Named } from './company-queries.ts';

export type HandoverRow = typeof officeHandover.$inferSelect & {
  organisation: Named;
  to: Named;
  from: Named | null;
  /** Whether the company has a contact person who can answer. */
  hasContact: boolean;
};

const toOffice = alias(organisation, 'to_office');
const fromOffice = alias(organisation, 'from_office');
const mostListed = 200;

async function select(db: Queryable, where: SQL | undefined): Promise<HandoverRow[]> {
  const rows = await db
    .select({
      row: officeHandover,
      organisation: { id: organisation.id, name: organisation.name },
      to: { id: toOffice.id, name: toOffice.name },
      from: { id: fromOffice.id, name: fromOffice.name },
      hasContact: sql<boolean>`exists (select 1 from organisation_member m join account a on a.id = m.account_id
        where m.organisation_id = ${officeHandover.organisationId} and m.role = 'manager' and a.disabled_at is null)`,
    })
    .from(officeHandover)
    .innerJoin(organisation, eq(organisation.id, officeHandover.organisationId))
    .innerJoin(toOffice, eq(toOffice.id, officeHandover.toId))
    .leftJoin(fromOffice, eq(fromOffice.id, officeHandover.fromId))
    .where(where)
    .orderBy(desc(officeHandover.askedAt), desc(officeHandover.id))
    .limit(mostListed);
  return rows.map(({ row, ...names }) => ({ ...row, ...names }));
}

export async function findHandover(db: Queryable, id: string): Promise<HandoverRow | null> {
  const [row] = await select(db, eq(officeHandover.id, id));
  return row ?? null;
}

/** What an office has asked companies. Of what others asked the same companies it learns nothing. */
export const listHandoversOfOffice = (
  db: Queryable,
  officeId: string,
  organisationId?: string,
): Promise<HandoverRow[]> =>
  select(
    db,
    and(
      or(
        and(eq(officeHandover.toId, officeId), eq(officeHandover.askedBy, 'new_office')),
        and(eq(officeHandover.fromId, officeId), eq(officeHandover.askedBy, 'old_office')),
      ),
      organisationId ? eq(officeHandover.organisationId, organisationId) : undefined,
    ),
  );

/** What a company has been asked, and what it said. */
export const listHandoversOfCompany = (
  db: Queryable,
  organisationId: string,
): Promise<HandoverRow[]> => select(db, eq(officeHandover.organisationId, organisationId));

export const hasOpenHandover = async (
  db: Queryable,
  organisationId: string,
  toId: string,
): Promise<boolean> =>
  (await db.$count(
    officeHandover,
    and(
      eq(officeHandover.organisationId, organisationId),
      eq(officeHandover.toId, toId),
      eq(officeHandover.state, 'asked'),
    ),
  )) > 0;

/** False when the same question was asked at the same moment. */
export async function insertHandover(
  db: Queryable,
  row: typeof officeHandover.$inferInsert,
): Promise<boolean> {
  const rows = await db
    .insert(officeHandover)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: officeHandover.id });
  return rows.length === 1;
}

type Ending = {
  state: 'agreed' | 'declined' | 'withdrawn';
  decidedById: string | null;
  decidedAt: Date;
};

/** Ends the question in the version that was seen; false when somebody else was faster. */
export async function endHandover(
  db: Queryable,
  { id, version }: { id: string; version: number },
  ending: Ending,
): Promise<boolean> {
  const rows = await db
    .update(officeHandover)
    .set({ ...ending, version: version + 1 })
    .where(
      and(
        eq(officeHandover.id, id),
        eq(officeHandover.version, version),
        eq(officeHandover.state, 'asked'),
      ),
    )
    .returning({ id: officeHandover.id });
  return rows.length === 1;
}

/** Questions that are over because the company has gone elsewhere; `exceptId` is the one it has answered. */
export async function lapseHandovers(
  db: Queryable,
  organisationId: string,
  exceptId: string | null,
  now: Date,
): Promise<void> {
  await db
    .update(officeHandover)
    .set({ state: 'withdrawn', decidedAt: now, version: sql`${officeHandover.version} + 1` })
    .where(
      and(
        eq(officeHandover.organisationId, organisationId),
        eq(officeHandover.state, 'asked'),
        exceptId ? ne(officeHandover.id, exceptId) : undefined,
      ),
    );
}

/** A question that nobody answered in time makes room for another one. */
export async function lapseExpired(
  db: Queryable,
  organisationId: string,
  toId: string,
  now: Date,
): Promise<void> {
  await db
    .update(officeHandover)
    .set({ state: 'withdrawn', decidedAt: now, version: sql`${officeHandover.version} + 1` })
    .where(
      and(
        eq(officeHandover.organisationId, organisationId),
        eq(officeHandover.toId, toId),
        eq(officeHandover.state, 'asked'),
        sql`${officeHandover.expiresAt} <= ${now.toISOString()}::timestamptz`,
      ),
    );
}

/** Open questions that some contact person of the company has not been sent, for instance because they are new. */
export async function listUntold(
  db: Queryable,
  now: Date,
): Promise<{ id: string; organisationId: string }[]> {
  const { rows } = await db.execute<{ id: string; organisationId: string }>(sql`
    select h.id, h.organisation_id as "organisationId" from office_handover h
    where h.state = 'asked' and h.expires_at > ${now.toISOString()}::timestamptz and exists (
      select 1 from organisation_member m join account a on a.id = m.account_id
      where m.organisation_id = h.organisation_id and m.role = 'manager' and a.disabled_at is null
        and not exists (select 1 from message
          where dedupe_key = 'office_handover_asked:' || h.id || ':' || a.id))
    order by h.id limit 200`);
  return rows;
}
