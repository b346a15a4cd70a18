import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';

/** Records of a ZIP archive and where their fields lie (APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16). */
const local = { signature: 0x04034b50, length: 30 };
const central = { signature: 0x02014b50, length: 46 };
const end = { signature: 0x06054b50, length: 22, mostComment: 65_535 };
const deflated = 8;

type Entry = { name: string; method: number; packed: number; size: number; offset: number };

function findEnd(content: Buffer): number | null {
  const first = Math.max(0, content.length - end.length - end.mostComment);
  for (let at = content.length - end.length; at >= first; at--) {
    if (content.readUInt32LE(at) === end.signature) return at;
  }
  return null;
}

function* readDirectory(content: Buffer, start: number, count: number): Generator<Entry> {
  let at = start;
  for (let index = 0; index < count; index++) {
    if (content.readUInt32LE(at) !== central.signature) throw new RangeError('no such record');
    const nameLength = content.readUInt16LE(at + 28);
    const nameStart = at + central.length;
    yield {
      name: content.toString('utf8', nameStart, nameStart + nameLength),
      method: content.readUInt16LE(at + 10),
      packed: content.readUInt32LE(at + 20),
      size: content.readUInt32LE(at + 24),
      offset: content.readUInt32LE(at + 42),
    };
    at = nameStart + nameLength + content.readUInt16LE(at + 30) + content.readUInt16LE(at + 32);
  }
}

/** What the archive's directory lists; throws a RangeError when it points outside the archive. */
function listEntries(content: Buffer): Entry[] {
  const at = content.length >= end.length ? findEnd(content) : null;
  if (at === null) throw new RangeError('no directory');
  return [...readDirectory(content, content.readUInt32LE(at + 16), content.readUInt16LE(at + 10))];
}

async function unpack(content: Buffer, { method, packed, size, offset }: Entry): Promise<Buffer> {
  const names = content.readUInt16LE(offset + 26) + content.readUInt16LE(offset + 28);
  const start = offset + local.length + names;
  const stored = content.subarray(start, start + packed);
  if (method !== deflated) return stored;
  return promisify(inflateRaw)(stored, { maxOutputLength: Math.max(1, size) });
}

/** A local record of an entry that is stored as it is, and the same as the directory lists it. */
function storeEntry(
  name: string,
  data: Buffer,
  offset: number,
): { local: Buffer; central: Buffer } {
  const title = Buffer.from(name);
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0); // version needed; flags, method, time and date stay 0
  fields.writeUInt32LE(crc32(data), 10);
  fields.writeUInt32LE(data.length, 14);
  fields.writeUInt32LE(data.length, 18);
  fields.writeUInt16LE(title.length, 22);
  const head = Buffer.alloc(4);
  head.writeUInt32LE(local.signature);
  const listed = Buffer.alloc(central.length);
  listed.writeUInt32LE(central.signature);
  listed.writeUInt16LE(20, 4);
  fields.copy(listed, 6);
  listed.writeUInt32LE(offset, 42);
  return {
    local: Buffer.concat([head, fields, title, data]),
    central: Buffer.concat([listed, title]),
  };
}

function pack(files: readonly { name: string; data: Buffer }[]): Buffer {
  const records: { local: Buffer; central: Buffer }[] = [];
  let offset = 0;
  for (const { name, data } of files) {
    const record = storeEntry(name, data, offset);
    offset += record.local.length;
    records.push(record);
  }
  const directory = Buffer.concat(records.map((record) => record.central));
  const last = Buffer.alloc(end.length);
  last.writeUInt32LE(end.signature);
  last.writeUInt16LE(files.length, 8);
  last.writeUInt16LE(files.length, 10);
  last.writeUInt32LE(directory.length, 12);
  last.writeUInt32LE(offset, 16);
  return Buffer.concat([...records.map((record) => record.local), directory, last]);
}

/**
 * The same archive with the wanted files only, unpacked: a reader can neither be told a wrong size nor find
 * entries that the directory hides. `too_large` when they unpack to more than so many bytes, which is known
 * before they are; null when it is no sound archive.
 */
export async function repackZip(
  content: Buffer,
  isWanted: (name: string) => boolean,
  mostBytes: number,
): Promise<Buffer | 'too_large' | null> {
  try {
    const entries = listEntries(content).filter(({ name }) => isWanted(name));
    if (entries.reduce((sum, { size }) => sum + size, 0) > mostBytes) return 'too_large';
    const files: { name: string; data: Buffer }[] = [];
    for (const entry of entries)
      files.push({ name: entry.name, data: await unpack(content, entry) });
    return pack(files);
  } catch (error) {
    if (error instanceof RangeError || isFormatError(error)) return null;
    throw error;
  }
}

const isFormatError = (error: unknown): boolean =>
  error instanceof Error && /^Z_/.test((error as NodeJS.ErrnoException).code ?? '');
