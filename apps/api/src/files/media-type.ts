/** The kinds of file that people may leave here. SVG is none: it is a program that looks like a picture. */
export const pictureTypes = ['image/png', 'image/jpeg', 'image/webp'] as const;
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const documentTypes = [...pictureTypes, 'application/pdf', wordType] as const;
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const slidesType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
const openTypes = [
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.presentation',
] as const;
/** What people who work together hand each other. */
export const groupDocumentTypes = [...documentTypes, sheetType, slidesType, ...openTypes] as const;
export type MediaType = (typeof groupDocumentTypes)[number];

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

/** A ZIP, which names its entries in plain text. */
const isZip = (content: Buffer): boolean => startsWith(content, 0x50, 0x4b, 0x03, 0x04);

/** The part that each kind of office document has (ECMA-376, part 1, 11.3.10, 12.3.23, 13.3.6). */
const officeParts = [
  ['word/document.xml', wordType],
  ['xl/workbook.xml', sheetType],
  ['ppt/presentation.xml', slidesType],
] as const;

/** An office document; none with macros. */
function officeTypeOf(content: Buffer): MediaType | null {
  if (!content.includes('[Content_Types].xml') || content.includes('vbaProject.bin')) return null;
  return officeParts.find(([part]) => content.includes(part))?.[1] ?? null;
}

/** An open document (ODF 1.3, part 2, 3.3): its first entry is its type, as it stands; none with macros. */
function openTypeOf(content: Buffer): MediaType | null {
  if (content.includes('Basic/') || content.includes('Scripts/')) return null;
  const start = latin(content, 30, 120);
  return openTypes.find((type) => start.startsWith(`mimetype${type}`)) ?? null;
}

/** What the first bytes say the file is, or null; its name and what the sender calls it count for nothing. */
export function detectMediaType(content: Buffer): MediaType | null {
  if (isPng(content)) return 'image/png';
  if (startsWith(content, 0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (isWebp(content)) return 'image/webp';
  if (latin(content, 0, 5) === '%PDF-') return 'application/pdf';
  return isZip(content) ? (officeTypeOf(content) ?? openTypeOf(content)) : null;
}
