import type { Write } from '../../catalogue.ts';
import { textsIn } from '../texts.ts';
import { meetingsSheet, requestsSheet } from './encounters.ts';
import type { Reader, SheetFacts } from './facts.ts';
import { officeSheets } from './office.ts';
import { organisationsSheet } from './organisations.ts';
import { outcomeSheets } from './outcomes.ts';
import { registrationsSheet } from './registrations.ts';
import type { Sheet } from './sheet.ts';
import { statisticsSheets } from './statistics.ts';
import { writeCsv } from './write-csv.ts';
import { writeXlsx } from './write-xlsx.ts';

export type SheetFormat = 'csv' | 'xlsx';

function sheetsOf(t: Write, reader: Reader, { kind, facts }: SheetFacts): [Sheet, ...Sheet[]] {
  if (kind === 'registrations') return [registrationsSheet(t, reader, facts)];
  if (kind === 'organisations') return [organisationsSheet(t, reader, facts)];
  if (kind === 'requests') return [requestsSheet(t, reader, facts)];
  if (kind === 'meetings') return [meetingsSheet(t, reader, facts)];
  if (kind === 'office') return officeSheets(t, reader, facts);
  if (kind === 'outcomes') return outcomeSheets(t, reader, facts);
  return statisticsSheets(t, reader, facts);
}

/** CSV knows no sheets: one below the other, an empty line between them. */
const stack = (parts: readonly Uint8Array[]): Uint8Array =>
  Buffer.concat(parts.flatMap((part, index) => (index > 0 ? [Buffer.from('\r\n'), part] : [part])));

/** The facts as a file in the reader's words. */
export async function writeSheets(
  format: SheetFormat,
  reader: Reader,
  facts: SheetFacts,
): Promise<Uint8Array> {
  const sheets = sheetsOf(textsIn(reader.locale), reader, facts);
  if (format === 'xlsx') return writeXlsx(sheets);
  return stack(sheets.map((sheet, index) => writeCsv(sheet, reader.locale, index === 0)));
}
