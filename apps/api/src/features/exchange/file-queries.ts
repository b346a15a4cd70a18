import { exchangeFile, type Queryable, storedFile } from '@ponte/db';
import { asc, eq } from 'drizzle-orm';

/** The files left for a profile, without their content. */
export const listExchangeFiles = (db: Queryable, profileId: string) =>
  db
    .select({
      fileId: storedFile.id,
      name: storedFile.name,
      mediaType: storedFile.mediaType,
      size: storedFile.size,
      isPicture: exchangeFile.isPicture,
    })
    .from(exchangeFile)
    .innerJoin(storedFile, eq(storedFile.id, exchangeFile.fileId))
    .where(eq(exchangeFile.profileId, profileId))
    .orderBy(asc(storedFile.id))
    .limit(200);

export type ExchangeFileRow = Awaited<ReturnType<typeof listExchangeFiles>>[number];

export async function insertExchangeFile(
  db: Queryable,
  row: typeof exchangeFile.$inferInsert,
): Promise<void> {
  await db.insert(exchangeFile).values(row);
}
