import { limits } from '@ponte/domain';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { refuse } from '../../http/errors.ts';
import { measureZip } from './zip-size.ts';

export type Table = { columns: string[]; rows: string[][] };

const mostUnpackedBytes = 60 * 1024 * 1024;
const separators = [',', ';', '\t'] as const;

/** UTF-8 with or without its mark; what is not valid UTF-8 is taken for what older Excel writes. */
function decode(content: Buffer): string {
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
      skip_empty_lines: true,
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
  const size = measureZip(content);
  if (size === null) throw refuse('file_unreadable');
  if (size > mostUnpackedBytes) throw refuse('too_large');
  const sheet = await readSheet(content).catch(() => {
    throw refuse('file_unreadable');
  });
  return sheet.map((row) => row.map(toText));
}

const isZip = (content: Buffer): boolean =>
  content.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1'));
const isBinary = (content: Buffer): boolean => content.subarray(0, 8_000).includes(0);

/** Reads a CSV or XLSX file by its own bytes into texts: the first line are the columns. */
export async function readTable(content: Buffer): Promise<Table> {
  if (!isZip(content) && isBinary(content)) throw refuse('file_kind_refused');
  const lines = isZip(content) ? await readXlsx(content) : readCsv(content);
  const [columns, ...rows] = lines;
  if (!columns || columns.every((name) => name === '')) throw refuse('file_unreadable');
  const filled = rows.filter((row) => row.some((value) => value !== ''));
  if (filled.length > limits.importRows)
    throw refuse('too_large', { facts: { most: limits.importRows } });
  return { columns, rows: filled };
}
