import { directoryEntry } from '@ponte/db';
import { and, or, type SQL, sql } from 'drizzle-orm';
import { shortestLikeWord, wholeWord, wordStart } from '../../directory/words.ts';

/** People are still typing the last word. */
const asQuery = (word: string, index: number, words: readonly string[]): SQL =>
  index === words.length - 1 ? wordStart(word) : wholeWord(word);

/** Entries that hold every word, as it stands or nearly so. Both halves have their index. */
export function holdsWords(words: readonly string[]): SQL | undefined {
  const each = words.map((word, index) => {
    const query = asQuery(word, index, words);
    const stands = sql`${directoryEntry.document} @@ ${query}`;
    return word.length < shortestLikeWord
      ? stands
      : or(stands, sql`plain(${word}) <<% ${directoryEntry.plainText}`);
  });
  return and(...each);
}

/** How well an entry answers, as a whole number, so that a cursor can hold it. Names weigh most, places least. */
export function scoreOf(words: readonly string[]): SQL<number> {
  if (words.length === 0) return sql<number>`0`;
  const any = sql.join(
    words.map((word, index) => sql`coalesce(${asQuery(word, index, words)}, ''::tsquery)`),
    sql` || `,
  );
  const rank = sql`ts_rank('{0.1, 0.3, 0.6, 1.0}', ${directoryEntry.document}, ${any})`;
  const alike = sql`word_similarity(plain(${words.join(' ')}), ${directoryEntry.plainText})`;
  return sql<number>`(${rank} * 100000 + ${alike} * 10000)::integer`;
}
