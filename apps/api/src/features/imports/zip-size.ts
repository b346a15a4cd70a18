/** Offsets within a ZIP archive's records (APPNOTE 6.3, sections 4.3.12 and 4.3.16). */
const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;

function findEnd(content: Buffer): number | null {
  for (
    let at = content.length - endLength;
    at >= Math.max(0, content.length - endLength - 65_535);
    at--
  ) {
    if (content.readUInt32LE(at) === endSignature) return at;
  }
  return null;
}

/**
 * How many bytes the archive says it will unpack to, or null when it is no sound archive: asked before it is
 * unpacked, because a few kilobytes can hold gigabytes.
 */
export function measureZip(content: Buffer): number | null {
  const end = content.length >= endLength ? findEnd(content) : null;
  if (end === null) return null;
  const entries = content.readUInt16LE(end + 10);
  let at = content.readUInt32LE(end + 16);
  let total = 0;
  for (let entry = 0; entry < entries; entry++) {
    if (at + entryLength > content.length || content.readUInt32LE(at) !== entrySignature)
      return null;
    total += content.readUInt32LE(at + 24);
    const lengths = [28, 30, 32].map((offset) => content.readUInt16LE(at + offset));
    at += entryLength + lengths.reduce((sum, length) => sum + length, 0);
  }
  return total;
}
