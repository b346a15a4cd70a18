import { officeParting, organisation, type Queryable } from '@ponte/db';
import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Named } from './company-queries.ts';

export type PartingRow = typeof officeParting.$inferSelect & {
  organisation: Named;
  to: Named | null;
  notes: number;
};

const toOffice = alias(organisation, 'to_office');
const mostListed = 500;

function select(db: Queryable) {
  return db
    .select({
      row: officeParting,
      organisation: { id: organisation.id, name: organisation.name },
      to: { id: toOffice.id, name: toOffice.name },
      notes: sql<number>`(select count(*)::int from office_note n
        where n.office_id = ${officeParting.officeId} and n.organisation_id = ${officeParting.organisationId})`,
    })
    .from(officeParting)
    .innerJoin(organisation, eq(organisation.id, officeParting.organisationId))
    .leftJoin(toOffice, eq(toOffice.id, officeParting.toId))
    .$dynamic();
}

/** The companies that have left the office, the latest first. */
export async function listPartings(db: Queryable, officeId: string): Promise<PartingRow[]> {
  const rows = await select(db)
    .where(eq(officeParting.officeId, officeId))
    .orderBy(desc(officeParting.leftAt), desc(officeParting.id))
    .limit(mostListed);
  return rows.map(({ row, ...names }) => ({ ...row, ...names }));
}

export async function findParting(
  db: Queryable,
  officeId: string,
  id: string,
): Promise<PartingRow | null> {
  const [found] = await select(db).where(
    and(eq(officeParting.officeId, officeId), eq(officeParting.id, id)),
  );
  if (!found) return null;
  const { row, ...names } = found;
  return { ...row, ...names };
}

export async function insertParting(
  db: Queryable,
  row: typeof officeParting.$inferInsert,
): Promise<void> {
  await db.insert(officeParting).values(row);
}

/** False when the notes have gone over already, or the row is another than was seen. */
export async function markNotesPassed(
  db: Queryable,
  { id, version }: { id: string; version: number },
  now: Date,
): Promise<boolean> {
  const rows = await db
    .update(officeParting)
    .set({ notesPassedAt: now, version: version + 1 })
    .where(
      and(
        eq(officeParting.id, id),
        eq(officeParting.version, version),
        isNull(officeParting.notesPassedAt),
      ),
    )
    .returning({ id: officeParting.id });
  return rows.length === 1;
}
