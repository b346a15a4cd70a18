import {
  account,
  groupDocument,
  groupDocumentVersion,
  type Queryable,
  storedFile,
} from '@ponte/db';
import { and, asc, desc, eq, sql } from 'drizzle-orm';

export type DocumentRow = typeof groupDocument.$inferSelect;

/** Every version of every document of the group, without contents; of one document the newest first. */
export const listDocuments = (db: Queryable, networkId: string) =>
  db
    .select({
      document: groupDocument,
      number: groupDocumentVersion.number,
      note: groupDocumentVersion.note,
      createdAt: groupDocumentVersion.createdAt,
      by: account.name,
      file: { name: storedFile.name, mediaType: storedFile.mediaType, size: storedFile.size },
    })
    .from(groupDocument)
    .innerJoin(groupDocumentVersion, eq(groupDocumentVersion.documentId, groupDocument.id))
    .innerJoin(storedFile, eq(storedFile.id, groupDocumentVersion.fileId))
    .leftJoin(account, eq(account.id, groupDocumentVersion.createdById))
    .where(eq(groupDocument.networkId, networkId))
    .orderBy(asc(groupDocument.title), asc(groupDocument.id), desc(groupDocumentVersion.number))
    .limit(5_000);
export type ListedVersion = Awaited<ReturnType<typeof listDocuments>>[number];

/** How many documents the group has, and how many bytes all their versions take. */
export async function measureDocuments(db: Queryable, networkId: string) {
  const [row] = await db
    .select({
      documents: sql<number>`count(distinct ${groupDocument.id})::int`,
      bytes: sql<number>`coalesce(sum(${storedFile.size}), 0)::float8`,
    })
    .from(groupDocument)
    .leftJoin(groupDocumentVersion, eq(groupDocumentVersion.documentId, groupDocument.id))
    .leftJoin(storedFile, eq(storedFile.id, groupDocumentVersion.fileId))
    .where(eq(groupDocument.networkId, networkId));
  return row ?? { documents: 0, bytes: 0 };
}

export async function findDocument(
  db: Queryable,
  networkId: string,
  id: string,
): Promise<DocumentRow | null> {
  const [row] = await db
    .select()
    .from(groupDocument)
    .where(and(eq(groupDocument.networkId, networkId), eq(groupDocument.id, id)));
  return row ?? null;
}

export async function insertDocument(
  db: Queryable,
  row: typeof groupDocument.$inferInsert,
): Promise<void> {
  await db.insert(groupDocument).values(row);
}

export async function setWithdrawn(
  db: Queryable,
  id: string,
  withdrawnAt: Date | null,
): Promise<void> {
  await db.update(groupDocument).set({ withdrawnAt }).where(eq(groupDocument.id, id));
}

export const countVersions = (db: Queryable, documentId: string): Promise<number> =>
  db.$count(groupDocumentVersion, eq(groupDocumentVersion.documentId, documentId));

export async function insertVersion(
  db: Queryable,
  row: typeof groupDocumentVersion.$inferInsert,
): Promise<void> {
  await db.insert(groupDocumentVersion).values(row);
}

/** Which file a version of the document is. */
export async function findVersionFile(
  db: Queryable,
  documentId: string,
  number: number,
): Promise<string | null> {
  const [row] = await db
    .select({ fileId: groupDocumentVersion.fileId })
    .from(groupDocumentVersion)
    .where(
      and(eq(groupDocumentVersion.documentId, documentId), eq(groupDocumentVersion.number, number)),
    );
  return row?.fileId ?? null;
}
