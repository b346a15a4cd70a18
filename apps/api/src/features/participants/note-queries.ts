import { account, participantNote, type Queryable } from '@ponte/db';
import { and, desc, eq } from 'drizzle-orm';

export type NoteRow = typeof participantNote.$inferSelect & { authorName: string | null };

/** What was noted about the participant, the latest first; the few that people write, hence no pages. */
export async function listNotes(db: Queryable, participantId: string): Promise<NoteRow[]> {
  const rows = await db
    .select({ note: participantNote, authorName: account.name })
    .from(participantNote)
    .leftJoin(account, eq(account.id, participantNote.accountId))
    .where(eq(participantNote.participantId, participantId))
    .orderBy(desc(participantNote.id))
    .limit(200);
  return rows.map(({ note, authorName }) => ({ ...note, authorName }));
}

export async function insertNote(
  db: Queryable,
  row: typeof participantNote.$inferInsert,
): Promise<void> {
  await db.insert(participantNote).values(row);
}

export async function findNote(
  db: Queryable,
  participantId: string,
  id: string,
): Promise<typeof participantNote.$inferSelect | null> {
  const [row] = await db
    .select()
    .from(participantNote)
    .where(and(eq(participantNote.participantId, participantId), eq(participantNote.id, id)));
  return row ?? null;
}

export async function deleteNote(db: Queryable, id: string): Promise<void> {
  await db.delete(participantNote).where(eq(participantNote.id, id));
}
