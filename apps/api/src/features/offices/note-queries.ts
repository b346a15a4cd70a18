import { account, officeNote, organisation, type Queryable } from '@ponte/db';
import { and, desc, eq } from 'drizzle-orm';

export type NoteRow = typeof officeNote.$inferSelect & {
  authorName: string | null;
  fromName: string | null;
};
export type NoteKey = { officeId: string; organisationId: string };

const mostNotes = 300;

const isOf = ({ officeId, organisationId }: NoteKey) =>
  and(eq(officeNote.officeId, officeId), eq(officeNote.organisationId, organisationId));

/** What the office has noted about the company, the latest first. */
export async function listNotes(db: Queryable, key: NoteKey): Promise<NoteRow[]> {
  const rows = await db
    .select({ note: officeNote, authorName: account.name, fromName: organisation.name })
    .from(officeNote)
    .leftJoin(account, eq(account.id, officeNote.accountId))
    .leftJoin(organisation, eq(organisation.id, officeNote.fromOfficeId))
    .where(isOf(key))
    .orderBy(desc(officeNote.createdAt), desc(officeNote.id))
    .limit(mostNotes);
  return rows.map(({ note, ...names }) => ({ ...note, ...names }));
}

export const countNotes = (db: Queryable, key: NoteKey): Promise<number> =>
  db.$count(officeNote, isOf(key));

export async function insertNotes(
  db: Queryable,
  rows: (typeof officeNote.$inferInsert)[],
): Promise<void> {
  if (rows.length > 0) await db.insert(officeNote).values(rows);
}

export async function findNote(
  db: Queryable,
  key: NoteKey,
  id: string,
): Promise<typeof officeNote.$inferSelect | null> {
  const [row] = await db
    .select()
    .from(officeNote)
    .where(and(isOf(key), eq(officeNote.id, id)));
  return row ?? null;
}

export async function deleteNote(db: Queryable, id: string): Promise<void> {
  await db.delete(officeNote).where(eq(officeNote.id, id));
}
