/** One part of a mail, read as strictly as it was written: nothing is guessed or repaired. */
export type MimePart = {
  fields: { name: string; value: string }[];
  /** Media type in lower case; parameters as written, without quotes. */
  type: string;
  params: ReadonlyMap<string, string>;
  parts: MimePart[];
  /** Decoded; empty for a multipart. */
  body: Buffer;
};

const endOfHead = '\r\n\r\n';

function readFields(head: string): MimePart['fields'] {
  return head
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
    .map((line) => {
      const colon = line.indexOf(':');
      return { name: line.slice(0, colon).toLowerCase(), value: line.slice(colon + 1).trim() };
    });
}

export const valuesOf = ({ fields }: Pick<MimePart, 'fields'>, name: string): string[] =>
  fields.filter((field) => field.name === name.toLowerCase()).map(({ value }) => value);

function decodeBody(text: string, encoding: string): Buffer {
  if (encoding === 'base64') return Buffer.from(text, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(text, 'latin1');
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  return Buffer.from(bytes, 'latin1');
}

function splitParts(text: string, boundary: string): string[] {
  const pieces = `\r\n${text}`.split(`\r\n--${boundary}`);
  return pieces.slice(1, -1).map((piece) => piece.replace(/^\r\n/, ''));
}

/** Reads a mail given as text of one byte a character. */
export function readMime(text: string): MimePart {
  const end = text.indexOf(endOfHead);
  const fields = readFields(text.slice(0, end));
  const rest = text.slice(end + endOfHead.length);
  const [type = '', ...params] = (valuesOf({ fields }, 'content-type')[0] ?? '').split(/;\s*/);
  const known = new Map(
    params.map((param) => {
      const [key = '', ...value] = param.split('=');
      return [key.toLowerCase(), value.join('=').replace(/^"|"$/g, '')];
    }),
  );
  const boundary = known.get('boundary');
  const [encoding = '7bit'] = valuesOf({ fields }, 'content-transfer-encoding');
  return {
    fields,
    type: type.toLowerCase(),
    params: known,
    parts: boundary ? splitParts(rest, boundary).map(readMime) : [],
    body: boundary ? Buffer.alloc(0) : decodeBody(rest, encoding.toLowerCase()),
  };
}
