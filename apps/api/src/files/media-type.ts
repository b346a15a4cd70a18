/** The kinds of file that people may leave here. SVG is none: it is a program that looks like a picture. */
export const pictureTypes = ['image/png', 'image/jpeg', 'image/webp'] as const;
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const documentTypes = [...pictureTypes, 'application/pdf', wordType] as const;
export type MediaType = (typeof documentTypes)[number];

const startsWith = (content: Buffer, ...bytes: number[]): boolean =>
  content.subarray(0, bytes.length).equals(Buffer.from(bytes));

const latin = (content: Buffer, start: number, end: number): string =>
  content.toString('latin1', start, end);

/** PNG (W3C, section 5.2): the signature, then the header chunk. */
const isPng = (content: Buffer): boolean =>
  startsWith(content, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) &&
  latin(content, 12, 16) === 'IHDR';

/** WebP: a RIFF container that is as long as the file; what hangs behind it could be anything. */
const isWebp = (content: Buffer): boolean =>
  latin(content, 0, 4) === 'RIFF' &&
  latin(content, 8, 12) === 'WEBP' &&
  content.length >= 16 &&
  content.readUInt32LE(4) + 8 === content.length;

/** Word (ECMA-376, part 1, 11.3.10): a ZIP with that part, which names its entries in plain text; none with macros. */
const isWord = (content: Buffer): boolean =>
  startsWith(content, 0x50, 0x4b, 0x03, 0x04) &&
  content.includes('[Content_Types].xml') &&
  content.includes('word/document.xml') &&
  !content.includes('vbaProject.bin');

/** What the first bytes say the file is, or null; its name and what the sender calls it count for nothing. */
export function detectMediaType(content: Buffer): MediaType | null {
  if (isPng(content)) return 'image/png';
  if (startsWith(content, 0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (isWebp(content)) return 'image/webp';
  if (latin(content, 0, 5) === '%PDF-') return 'application/pdf';
  return isWord(content) ? wordType : null;
}
