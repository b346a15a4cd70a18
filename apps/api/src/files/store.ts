import { type Queryable, storedFile, type Transaction } from '@ponte/db';
import { eq } from 'drizzle-orm';
import type { Call } from '../call/call.ts';
import type { UploadedFile } from './upload.ts';

export type StoredFileRow = typeof storedFile.$inferSelect;

/** Keeps the file in the transaction of the fact that needs it; answers with its id. A file never changes. */
export async function storeFile(tx: Transaction, call: Call, file: UploadedFile): Promise<string> {
  const id = call.deps.ids.next();
  await tx.insert(storedFile).values({
    id,
    accountId: call.accountId,
    name: file.name,
    mediaType: file.mediaType,
    size: file.content.length,
    content: file.content,
    createdAt: call.now,
  });
  return id;
}

export async function findFile(db: Queryable, id: string): Promise<StoredFileRow | null> {
  const [row] = await db.select().from(storedFile).where(eq(storedFile.id, id));
  return row ?? null;
}

export async function deleteFile(tx: Transaction, id: string): Promise<void> {
  await tx.delete(storedFile).where(eq(storedFile.id, id));
}
