import { inflateRawSync } from 'node:zlib';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import type { Answer } from './agent.ts';

/** The parts of a ZIP archive (a workbook) as one text, found by its directory at the end. */
function readArchive(bytes: Buffer): string {
  const texts: string[] = [];
  let at = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  while (at >= 0 && bytes.readUInt32LE(at) === 0x02014b50) {
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const [name, extra, note] = [28, 30, 32].map((shift) => bytes.readUInt16LE(at + shift));
    const head = bytes.readUInt32LE(at + 42);
    const begin = head + 30 + bytes.readUInt16LE(head + 26) + bytes.readUInt16LE(head + 28);
    const packed = bytes.subarray(begin, begin + size);
    texts.push((method === 8 ? inflateRawSync(packed) : packed).toString('utf8'));
    at += 46 + (name ?? 0) + (extra ?? 0) + (note ?? 0);
  }
  return texts.join('\n');
}

async function readPdf(bytes: Buffer): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(pdf, { mergePages: true });
  return `${text}\n${JSON.stringify(await getMeta(pdf))}`;
}

/** What cursors hold is as readable as everything else for those who look. */
const readCursors = (text: string): string =>
  [...text.matchAll(/"nextCursor":"([\w-]+)"/g)]
    .map(([, cursor = '']) => Buffer.from(cursor, 'base64url').toString('utf8'))
    .join('\n');

/**
 * Everything that an answer says to somebody who looks closely: head and body, what lies in archives, on printed
 * pages, beside the pixels of a picture, and in cursors.
 */
export async function readClosely({ headers, bytes, text }: Answer): Promise<string> {
  const type = String(headers['content-type'] ?? '');
  const parts = [JSON.stringify(headers), text, bytes.toString('latin1'), readCursors(text)];
  if (type.includes('pdf') && bytes.length > 200) parts.push(await readPdf(bytes));
  if (bytes.subarray(0, 2).toString() === 'PK') parts.push(readArchive(bytes));
  return parts.join('\n');
}
