import type { PdfFacts } from './pdf/facts.ts';
import type { Reader, SheetFacts } from './sheets/facts.ts';
import type { SheetFormat } from './sheets/write-sheets.ts';

/** One file to be made, with everything it is made from: nothing is looked up while it is written. */
export type DocumentTask =
  | { format: SheetFormat; reader: Reader; content: SheetFacts }
  | { format: 'pdf'; reader: Reader; content: PdfFacts };

export type DocumentNews = { chunk: Uint8Array } | { isDone: true };
