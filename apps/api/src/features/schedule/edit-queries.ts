import { account, type Queryable, scheduleEdit } from '@ponte/db';
import { and, desc, eq, isNull } from 'drizzle-orm';

export type EditRow = typeof scheduleEdit.$inferSelect;

export async function insertEdit(
  db: Queryable,
  row: typeof scheduleEdit.$inferInsert,
): Promise<void> {
  await db.insert(scheduleEdit).values(row);
}

export async function findEdit(
  db: Queryable,
  eventId: string,
  id: string,
): Promise<EditRow | null> {
  const [row] = await db
    .select()
    .from(scheduleEdit)
    .where(and(eq(scheduleEdit.eventId, eventId), eq(scheduleEdit.id, id)));
  return row ?? null;
}

/** Compare-and-swap; false when it was taken back already. */
export async function markUndone(db: Queryable, id: string, undoneAt: Date): Promise<boolean> {
  const rows = await db
    .update(scheduleEdit)
    .set({ undoneAt })
    .where(and(eq(scheduleEdit.id, id), isNull(scheduleEdit.undoneAt)))
    .returning({ id: scheduleEdit.id });
  return rows.length === 1;
}

/** The newest changes by hand that stand. */
export const listEdits = (db: Queryable, eventId: string, limit: number) =>
  db
    .select({ edit: scheduleEdit, by: account.name })
    .from(scheduleEdit)
    .leftJoin(account, eq(account.id, scheduleEdit.accountId))
    .where(and(eq(scheduleEdit.eventId, eventId), isNull(scheduleEdit.undoneAt)))
    .orderBy(desc(scheduleEdit.id))
    .limit(limit);
