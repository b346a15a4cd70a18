import type { Locale } from '@ponte/domain';
import { stringify } from 'csv-stringify/sync';
import { type Cell, isLocal, type Sheet } from './sheet.ts';

const plainCell = (cell: Cell): string | number | null => (isLocal(cell) ? cell.local : cell);

/**
 * The table as CSV (RFC 4180) in UTF-8. A cell that a program would read as a formula (`=`, `+`, `-`, `@`, tab,
 * return) begins with an apostrophe. The mark at the start tells Excel the encoding; it expects semicolons
 * wherever the comma is the sign for decimals. Only the first part of a file has that mark.
 */
export function writeCsv(sheet: Sheet, locale: Locale, isFirst = true): Uint8Array {
  const header = sheet.columns.map((column) => column.header);
  const text = stringify([header, ...sheet.rows.map((row) => row.map(plainCell))], {
    bom: isFirst,
    delimiter: locale === 'en' ? ',' : ';',
    record_delimiter: 'windows',
    escape_formulas: true,
  });
  return Buffer.from(text);
}
