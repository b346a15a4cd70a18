import { readContentLine, unfoldLines } from '../content-lines.ts';

const maxOctets = 75;

/** Line ends, folding, octets and characters of the raw text (RFC 5545 §3.1). */
export function lintLines(ics: string | Uint8Array): string[] {
  const bytes = typeof ics === 'string' ? new TextEncoder().encode(ics) : ics;
  const faults: string[] = [];
  // One byte is one Latin-1 character, so that lines can be split without decoding UTF-8 first.
  const raw = new TextDecoder('latin1').decode(bytes);
  if (typeof ics === 'string' && !ics.isWellFormed())
    faults.push('the text holds half a character');
  if (!raw.endsWith('\r\n')) faults.push('the last line does not end with CRLF');
  if (/(^|[^\r])\n/.test(raw)) faults.push('a line ends with LF alone');
  if (/\r(?!\n)/.test(raw)) faults.push('a line holds CR alone');
  let at = 0;
  for (const line of raw.split('\r\n').slice(0, -1)) {
    faults.push(...lintPhysicalLine(bytes.subarray(at, at + line.length), line));
    at += line.length + 2;
  }
  return faults;
}

/** BEGIN and END in pairs, and every unfolded line a property (RFC 5545 §3.4, §3.6). */
export function lintNesting(text: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  for (const raw of unfoldLines(text)) {
    const line = readContentLine(raw);
    if (!line) faults.push(`no property: ${excerpt(raw)}`);
    else if (line.name === 'BEGIN') open.push(line.value);
    else if (line.name === 'END' && open.pop() !== line.value)
      faults.push(`END:${line.value} closes nothing`);
    else if (open.length === 0 && line.name !== 'END')
      faults.push(`outside of VCALENDAR: ${excerpt(raw)}`);
  }
  return open.length > 0 ? [...faults, `not closed: ${open.join(', ')}`] : faults;
}

/** The start of a line, enough to find it by. */
export function excerpt(line: string): string {
  return line.length <= 60 ? line : `${line.slice(0, 60)}…`;
}

function lintPhysicalLine(bytes: Uint8Array, line: string): string[] {
  const faults: string[] = [];
  if (bytes.length > maxOctets) faults.push(`${bytes.length} octets in one line: ${excerpt(line)}`);
  if (line.trim() === '') faults.push('an empty line');
  if (bytes.some((byte) => (byte < 0x20 && byte !== 0x09) || byte === 0x7f)) {
    faults.push(`a control character: ${excerpt(line)}`);
  }
  if (!isUtf8(bytes)) faults.push(`folded inside a character or no UTF-8: ${excerpt(line)}`);
  return faults;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    return !new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
      .decode(bytes)
      .startsWith('\uFEFF');
  } catch (failure) {
    if (failure instanceof TypeError) return false;
    throw failure;
  }
}
