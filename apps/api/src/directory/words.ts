import { type SQL, sql } from 'drizzle-orm';

/** What every search of the house makes of words, on both sides: in what is kept and in what is asked. */
const mostWords = 8;

/** Below this length likeness of three letters says nothing. */
export const shortestLikeWord = 4;

/** How alike a word must be to one of the entry: 0.35 forgives a wrong letter in six, or two swapped in eight. */
export const likeness = '0.35';

/** The words of a search; signs only separate, as they do in the entries. */
export const splitWords = (text: string): string[] =>
  text
    .normalize('NFKC')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, mostWords);

/** The word as PostgreSQL's parser sees it: never an operator, whatever was typed. */
export const wholeWord = (word: string): SQL => sql`plainto_tsquery('simple', plain(${word}))`;

/** Whatever begins with the word: people are still typing it. */
export const wordStart = (word: string): SQL =>
  sql`(nullif(${wholeWord(word)}::text, '') || ':*')::tsquery`;

/**
 * Plain words between single spaces. Signs would make PostgreSQL's parser see paths, numbers and addresses
 * (`CAD/CAM`, `4.0`) that nobody finds by their parts.
 */
export const plainWords = (value: SQL): SQL =>
  sql`regexp_replace(plain(${value}), '[!-/:-@[-\`{-~]+', ' ', 'g')`;
