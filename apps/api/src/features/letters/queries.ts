import { letterText, type Queryable } from '@ponte/db';
import type { LetterKind, Locale } from '@ponte/domain';
import { and, eq } from 'drizzle-orm';
import type { LetterWords } from '../../mail/letter-texts.ts';

export type LetterKey = { eventId: string; letter: LetterKind; locale: Locale };

const isKey = ({ eventId, letter, locale }: LetterKey) =>
  and(
    eq(letterText.eventId, eventId),
    eq(letterText.letter, letter),
    eq(letterText.locale, locale),
  );

/** Which letters have words of their own, in which languages. */
export const listOwnLetters = (db: Queryable, eventId: string) =>
  db
    .select({ letter: letterText.letter, locale: letterText.locale })
    .from(letterText)
    .where(eq(letterText.eventId, eventId));

/** Writes the words if nobody else has since that version (0: if there are none yet); false otherwise. */
export async function writeWords(
  db: Queryable,
  key: LetterKey,
  words: LetterWords,
  version: number,
): Promise<boolean> {
  const row = { ...key, ...words };
  const rows =
    version === 0
      ? await db.insert(letterText).values(row).onConflictDoNothing().returning()
      : await db
          .update(letterText)
          .set({ ...words, version: version + 1 })
          .where(and(isKey(key), eq(letterText.version, version)))
          .returning();
  return rows.length === 1;
}

export async function deleteWords(db: Queryable, key: LetterKey): Promise<boolean> {
  const rows = await db.delete(letterText).where(isKey(key)).returning();
  return rows.length === 1;
}
