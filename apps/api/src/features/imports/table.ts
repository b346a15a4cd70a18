import { limits } from '@ponte/domain';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { refuse } from '../../http/errors.ts';
import { repackZip } from './zip.ts';

export type Table = { columns: string[]; rows: string[][] };

const mostUnpackedBytes = 40 * 1024 * 1024;
const isMarkup = (name: string): boolean => /\.(xml|rels)$/.test(name);
const separators = [',', ';', '\t'] as const;

const hasWideMark = (content: Buffer): boolean => content[0] === 0xff && content[1] === 0xfe;

/**
 * UTF-8 with or without its mark, UTF-16 with its own (Excel's "Unicode text"); what is not valid UTF-8 is taken
 * for what older Excel writes.
 */
function decode(content: Buffer): string {
  if (hasWideMark(content)) return new TextDecoder('utf-16le').decode(content);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return new TextDecoder('windows-1252').decode(content);
  }
}

/** The separator that the heading uses most; Excel writes semicolons where the comma is the decimal sign. */
function findSeparator(text: string): string {
  const heading = text.split(/\r?\n/, 1)[0] ?? '';
  const count = (separator: string) => heading.split(separator).length;
  return separators.reduce((best, separator) =>
    count(separator) > count(best) ? separator : best,
  );
}

function readCsv(content: Buffer): string[][] {
  const text = decode(content).replace(/^\uFEFF/, '');
  try {
    return parse(text, {
      delimiter: findSeparator(text),
      relax_column_count: true,
      skip_empty_lines: false, // rows are counted as the person sees them
      trim: true,
      max_record_size: 200_000,
    });
  } catch {
    throw refuse('file_unreadable');
  }
}

const toText = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value).trim();
};

async function readXlsx(content: Buffer): Promise<string[][]> {
  const archive = await repackZip(content, isMarkup, mostUnpackedBytes);
  if (archive === 'too_large') throw refuse('too_large');
  if (archive === null) throw refuse('file_unreadable');
  const sheet = await readSheet(archive).catch(() => {
    throw refuse('file_unreadable');
  });
  return sheet.map((row) => row.map(toText));
}

const isZip = (content: Buffer): boolean =>
  content.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1'));
const isBinary = (content: Buffer): boolean =>
  !hasWideMark(content) && content.subarray(0, 8_000).includes(0);

/** Cuts the empty rows and columns that spreadsheets keep after the last filled one. */
function trimTable([columns = [], ...rows]: string[][]): Table {
  const last = rows.findLastIndex((row) => row.some((value) => value !== ''));
  const kept = rows.slice(0, last + 1);
  const filledWidth = (row: string[]) => row.findLastIndex((value) => value !== '') + 1;
  const width = [columns, ...kept].reduce((widest, row) => Math.max(widest, filledWidth(row)), 0);
  const toWidth = (row: string[]) => row.slice(0, width);
  return {
    columns: Array.from({ length: width }, (_, index) => columns[index] ?? ''),
    rows: kept.map(toWidth),
  };
}

/** More than this nobody wants to look through, and no cell is meant to be longer. */
function ensureSize({ columns, rows }: Table): void {
  const tooLarge = (facts: Record<string, number>) => refuse('too_large', { facts });
  if (rows.length > limits.importRows) throw tooLarge({ mostRows: limits.importRows });
  if (columns.length > limits.importColumns) throw tooLarge({ mostColumns: limits.importColumns });
  const long = [columns, ...rows].findIndex((row) =>
    row.some((cell) => cell.length > limits.longText),
  );
  if (long >= 0) throw tooLarge({ row: long + 1, mostCharacters: limits.longText });
}

/** Reads a CSV or XLSX file by its own bytes into texts: the first line are the columns. */
export async function readTable(content: Buffer): Promise<Table> {
  if (!isZip(content) && isBinary(content)) throw refuse('file_kind_refused');
  const lines = isZip(content) ? await readXlsx(content) : readCsv(content);
  if (!lines[0]?.some((name) => name !== '')) throw refuse('file_unreadable');
  const table = trimTable(lines);
  ensureSize(table);
  return table;
}
