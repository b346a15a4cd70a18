import writeXlsxFile, { type Cell as XlsxCell } from 'write-excel-file/node';
import { type Cell, isLocal, type Sheet } from './sheet.ts';

/** What XML 1.0 (section 2.2) cannot hold would make the file one that opens nowhere. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const mostCharacters = 32_767; // of a cell, by Excel's own limits
const sheetName = (name: string): string => name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);

/** Texts are stored as texts, whatever they begin with: no program takes one for a formula. */
function toCell(cell: Cell): XlsxCell {
  if (cell === null || cell === '') return null;
  if (isLocal(cell)) {
    const value = new Date(`${cell.local.replace(' ', 'T')}:00Z`);
    return { value, type: Date, format: 'yyyy-mm-dd hh:mm' };
  }
  if (typeof cell !== 'string') return { value: cell };
  const value = cell.toWellFormed().replace(forbidden, '').slice(0, mostCharacters);
  return { value, type: String };
}

/** The tables as one workbook, each on a sheet whose headings stay in sight. */
export async function writeXlsx(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const made = sheets.map(({ name, columns, rows }) => ({
    sheet: sheetName(name),
    stickyRowsCount: 1,
    columns: columns.map(({ width }) => ({ width })),
    data: [
      columns.map(
        ({ header }): XlsxCell => ({
          value: header,
          type: String,
          fontWeight: 'bold',
        }),
      ),
      ...rows.map((row) => row.map(toCell)),
    ],
  }));
  return writeXlsxFile(made).toBuffer();
}
