import { type Queryable, savedPerson, type Transaction } from '@ponte/db';
import { and, eq, inArray, sql } from 'drizzle-orm';

const isPair = (participantId: string, savedId: string) =>
  and(eq(savedPerson.participantId, participantId), eq(savedPerson.savedId, savedId));

/** How many are on the list, and whether this one is. */
export async function measureSaved(
  db: Queryable,
  participantId: string,
  savedId: string,
): Promise<{ saved: number; isSaved: boolean }> {
  const [row] = await db
    .select({
      saved: sql<number>`count(*)::int`,
      isSaved: sql<boolean>`coalesce(bool_or(${savedPerson.savedId} = ${savedId}), false)`,
    })
    .from(savedPerson)
    .where(eq(savedPerson.participantId, participantId));
  return row ?? { saved: 0, isSaved: false };
}

/** Which of these people are on the list. */
export async function listSavedAmong(
  db: Queryable,
  participantId: string,
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .select({ id: savedPerson.savedId })
    .from(savedPerson)
    .where(
      and(eq(savedPerson.participantId, participantId), inArray(savedPerson.savedId, [...ids])),
    );
  return new Set(rows.map(({ id }) => id));
}

export async function insertSaved(
  tx: Transaction,
  row: typeof savedPerson.$inferInsert,
): Promise<void> {
  await tx.insert(savedPerson).values(row).onConflictDoNothing();
}

/** False when they were not on it. */
export async function deleteSaved(
  tx: Transaction,
  participantId: string,
  savedId: string,
): Promise<boolean> {
  const rows = await tx
    .delete(savedPerson)
    .where(isPair(participantId, savedId))
    .returning({ id: savedPerson.savedId });
  return rows.length === 1;
}
