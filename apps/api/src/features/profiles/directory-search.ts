import { directoryEntry, type Queryable } from '@ponte/db';
import { and, type SQL, sql } from 'drizzle-orm';
import { likeness, shortestLikeWord, wholeWord, wordStart } from '../../directory/words.ts';

/** A word that stands in the event's directory and is like one that was asked for. */
export type AlikeWord = { place: number; word: string; alike: number };

const mostAlike = 8;

/**
 * The words of the event's directory that are like those asked for, the most alike first: slips of the pen are forgiven.
 * An event has a few thousand words, each in many entries; comparing entries instead took twenty times as long.
 */
export async function listAlikeWords(
  db: Queryable,
  eventId: string,
  words: readonly string[],
): Promise<AlikeWord[]> {
  if (words.every((word) => word.length < shortestLikeWord)) return [];
  const { rows } = await db.execute<AlikeWord>(sql`
    select place::int, word, alike::float8 from (
      select asked.place, known.word, similarity(known.word, plain(asked.word)) as alike,
        row_number() over (partition by asked.place order by similarity(known.word, plain(asked.word)) desc, known.word) as nearness
      from unnest(${sql.param([...words])}::text[]) with ordinality as asked(word, place),
        ts_stat(format('select document from directory_entry where event_id = %L', ${eventId}::uuid), 'abd') as known
      where length(asked.word) >= ${shortestLikeWord} and similarity(known.word, plain(asked.word)) >= ${likeness}::float4
    ) as near where nearness <= ${mostAlike} order by place, nearness`);
  return rows;
}

/** People are still typing the last word. */
const asQuery = (word: string, index: number, words: readonly string[]): SQL =>
  sql`coalesce(${index === words.length - 1 ? wordStart(word) : wholeWord(word)}, ''::tsquery)`;

/** The word as names, titles, keywords and places have it. In descriptions everything is like something. */
const textOf = ({ word }: AlikeWord): string => `'${word.replace(/['\\]/g, '$&$&')}':ABD`;

/** Entries that hold every word, as it stands or nearly so; both by the index of words. */
export function holdsWords(words: readonly string[], alike: readonly AlikeWord[]): SQL | undefined {
  const each = words.map((word, index) => {
    const near = alike.filter(({ place }) => place === index + 1).map(textOf);
    const exact = asQuery(word, index, words);
    const query = near.length > 0 ? sql`(${exact} || ${near.join(' | ')}::tsquery)` : exact;
    return sql`${directoryEntry.document} @@ ${query}`;
  });
  return and(...each);
}

/** How alike the entry's nearest word is: the first that it holds, for they come in that order. */
function nearnessOf(alike: readonly AlikeWord[]): SQL {
  if (alike.length === 0) return sql`0`;
  const cases = alike.map(
    (one) =>
      sql`when ${directoryEntry.document} @@ ${textOf(one)}::tsquery then ${one.alike}::float8`,
  );
  return sql`case ${sql.join(cases, sql` `)} else 0 end`;
}

/** How well an entry answers, as a whole number, so that a cursor can hold it. Names weigh most, places least. */
export function scoreOf(words: readonly string[], alike: readonly AlikeWord[]): SQL<number> {
  if (words.length === 0) return sql<number>`0`;
  const any = sql.join(words.map(asQuery), sql` || `);
  const rank = sql`ts_rank('{0.1, 0.3, 0.6, 1.0}', ${directoryEntry.document}, ${any})`;
  const near = words.map((_, index) =>
    nearnessOf(alike.filter(({ place }) => place === index + 1)),
  );
  return sql<number>`(${rank} * 100000 + (${sql.join(near, sql` + `)}) * 10000 / ${words.length}::int)::integer`;
}
