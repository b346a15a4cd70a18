import { z } from 'zod';
import { refuse } from './errors.ts';

/**
 * Keyset cursors: the order values of the last row seen, as an opaque text. A cursor that was not made by
 * `writeCursor` of the same list is refused as a wrong input, never as a defect.
 */
export const writeCursor = (values: readonly string[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/** Reads a cursor by the shape its list wrote, or null for the first page. */
export function readCursor<T extends z.ZodType>(
  cursor: string | undefined,
  shape: T,
): z.infer<T> | null {
  if (cursor === undefined) return null;
  const result = shape.safeParse(parseJson(cursor));
  if (!result.success)
    throw refuse('validation_failed', { faults: [{ path: 'cursor', code: 'invalid' }] });
  return result.data;
}

function parseJson(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null; // no shape accepts null
  }
}

/** The cursor of most lists: an instant and the id that breaks ties. */
export const instantCursor = z.tuple([z.iso.datetime(), z.uuid()]);

/** Cuts the one row too many that a list query fetched, and says where the next page starts. */
export function toPage<Row, Item>(
  rows: readonly Row[],
  limit: number,
  present: (row: Row) => Item,
  cursorOf: (row: Row) => readonly string[],
): { items: Item[]; nextCursor: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(present),
    nextCursor: rows.length > limit && last ? writeCursor(cursorOf(last)) : null,
  };
}
