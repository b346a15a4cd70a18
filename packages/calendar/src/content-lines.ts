/** One property as it stands on its unfolded line; parameter values are unquoted and decoded (RFC 6868). */
export type ContentLine = {
  /** Upper case. */
  readonly name: string;
  /** Keys in upper case; of a repeated parameter the first counts. */
  readonly params: ReadonlyMap<string, string>;
  /** As written: TEXT is still escaped. */
  readonly value: string;
};

/** A component with its own properties and the components inside it. */
export type CalendarComponent = {
  readonly name: string;
  readonly lines: readonly ContentLine[];
  readonly children: readonly CalendarComponent[];
};

type OpenComponent = { name: string; lines: ContentLine[]; children: OpenComponent[] };

const propertyName = /[A-Za-z0-9-]+/y;
const parameter = /;([A-Za-z0-9-]+)=((?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)/y;
const maxDepth = 8;

/** The unfolded lines of a text with any line ends: CRLF, LF or CR (RFC 5545 §3.1, read tolerantly). */
export function unfoldLines(text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

/** One unfolded line as a property, or null when it is none. */
export function readContentLine(line: string): ContentLine | null {
  propertyName.lastIndex = 0;
  const name = propertyName.exec(line)?.[0]?.toUpperCase();
  if (name === undefined) return null;
  const params = new Map<string, string>();
  let at = propertyName.lastIndex;
  for (let found = matchAt(line, at); found; found = matchAt(line, at)) {
    const key = found[1]?.toUpperCase() ?? '';
    if (!params.has(key)) params.set(key, decodeParameter(found[2] ?? ''));
    at += found[0].length;
  }
  return line[at] === ':' ? { name, params, value: line.slice(at + 1) } : null;
}

/** The outermost components of a text; what is not closed is closed at the end, what is no property is left out. */
export function readComponents(text: string): readonly CalendarComponent[] {
  const root: OpenComponent = { name: '', lines: [], children: [] };
  const open = [root];
  for (const raw of unfoldLines(text)) {
    const line = readContentLine(raw.trimEnd()) ?? readLooseAddress(raw);
    if (line) placeLine(open, line);
  }
  return root.children;
}

/** TEXT without its escapes (RFC 5545 §3.3.11). */
export function unescapeText(value: string): string {
  return value.replace(/\\([\s\S])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}

function placeLine(open: OpenComponent[], line: ContentLine): void {
  const current = open.at(-1);
  if (!current) return;
  const name = line.value.trim().toUpperCase();
  if (line.name === 'BEGIN') {
    if (open.length > maxDepth) return;
    const child: OpenComponent = { name, lines: [], children: [] };
    current.children.push(child);
    open.push(child);
  } else if (line.name === 'END') {
    const at = open.findLastIndex((component) => component.name === name);
    if (at > 0) open.length = at;
  } else {
    current.lines.push(line);
  }
}

// Old versions of common libraries write \" inside a quoted name, which ends the value too early.
function readLooseAddress(line: string): ContentLine | null {
  const at = line.toLowerCase().lastIndexOf(':mailto:');
  const name = /^(ATTENDEE|ORGANIZER)/i.exec(line)?.[0];
  if (at < 0 || name === undefined) return null;
  const answer = /;PARTSTAT="?([A-Z-]+)/i.exec(line.slice(0, at))?.[1];
  const params = new Map(answer === undefined ? [] : [['PARTSTAT', answer]]);
  return { name: name.toUpperCase(), params, value: line.slice(at + 1) };
}

function matchAt(line: string, at: number): RegExpExecArray | null {
  parameter.lastIndex = at;
  return parameter.exec(line);
}

function decodeParameter(text: string): string {
  return text
    .replaceAll('"', '')
    .replace(/\^(\^|'|n)/g, (_, sign: string) => ({ '^': '^', "'": '"', n: '\n' })[sign] ?? sign);
}
