import { exchangeEntry } from '@ponte/db';
import { type ExchangeFilter, locales } from '@ponte/domain';
import { and, type SQL, sql } from 'drizzle-orm';
import { shortestLikeWord, splitWords, wordStart } from '../../directory/words.ts';
import { dictionaries } from './entry.ts';

const entry = exchangeEntry;
const configurations = [...new Set(locales.map((locale) => dictionaries[locale]))];

const inDictionary = (name: string, word: string): SQL =>
  sql`plainto_tsquery(${sql.raw(`'${name}'`)}, plain(${word}))`;

/** The word as each dictionary sees it; the last one may be unfinished. */
function asQuery(word: string, isLast: boolean): SQL {
  const each = configurations.map((name) => inDictionary(name, word));
  if (isLast) each.push(sql`coalesce(${wordStart(word)}, ''::tsquery)`);
  return sql`(${sql.join(each, sql` || `)})`;
}

/** A word like `per` or `und` that a dictionary leaves out of every text cannot be asked of one. */
const isIdle = (word: string): SQL => {
  const idle = configurations.map((name) => sql`numnode(${inDictionary(name, word)}) = 0`);
  return sql`(${sql.join(idle, sql` or `)})`;
};

/** Entries that hold every word in one of the languages, as it stands, in another ending, or nearly so. */
function holdsWords(words: readonly string[]): SQL | undefined {
  const each = words.map((word, index) => {
    const stands = sql`${entry.document} @@ ${asQuery(word, index === words.length - 1)}`;
    const alike =
      word.length < shortestLikeWord ? sql`` : sql` or plain(${word}) <<% ${entry.plainText}`;
    return sql`(${isIdle(word)} or ${stands}${alike})`;
  });
  return and(...each);
}

/** How well an entry answers, as a whole number, so that a cursor can hold it; null without words. */
export function scoreOf(q: string | undefined): SQL<number> | null {
  const words = splitWords(q ?? '');
  if (words.length === 0) return null;
  const any = sql.join(
    words.map((word, index) => asQuery(word, index === words.length - 1)),
    sql` || `,
  );
  const rank = sql`ts_rank('{0.1, 0.3, 0.6, 1.0}', ${entry.document}, ${any})`;
  const alike = sql`word_similarity(plain(${words.join(' ')}), ${entry.plainText})`;
  return sql<number>`(${rank} * 100000 + ${alike} * 10000)::integer`;
}

const any = sql`true`;
const startsWithin = (column: SQL, code: string): SQL =>
  sql`exists (select 1 from unnest(${column}) code where starts_with(code, ${code}))`;

/** A filter, part by part: each facet is counted without its own part. */
export function filterParts(filter: ExchangeFilter) {
  const { kind, sector, technology, country, stage } = filter;
  return {
    words: holdsWords(splitWords(filter.q ?? '')) ?? any,
    kind: kind ? sql`${entry.kind} = ${kind}` : any,
    sector: sector ? startsWithin(sql`${entry.sectors}`, sector) : any,
    technology: technology ? startsWithin(sql`${entry.technologies}`, technology) : any,
    country: country ? sql`${entry.country} = ${country}` : any,
    stage: stage ? sql`${entry.stage} = ${stage}` : any,
  };
}

export const matchesFilter = (filter: ExchangeFilter): SQL | undefined =>
  and(...Object.values(filterParts(filter)));
