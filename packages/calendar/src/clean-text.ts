// Breaks that some reader treats as the end of a line, so each could start a forged property.
const lineBreaks = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
// RFC 5545 §3.1 allows no CONTROL in content lines; C1 controls are dropped too, because some clients act on them.
const controls = /(?!\n)\p{Cc}/gu;

/** Many-line text without control characters or broken surrogates; every kind of line break becomes `\n`. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(lineBreaks, '\n')
    .replaceAll('\t', ' ')
    .replace(controls, '')
    .trim();
}

/** One-line text: as cleanText, with line breaks turned into single spaces. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}

/** One-line text for a parameter value. */
export function cleanParameter(text: string): string {
  // A backslash is legal there (RFC 5545 §3.1), yet Thunderbird takes it for an escape and others for a quoted quote.
  return cleanLine(text).replaceAll('\\', '/');
}

/** The normalised ASCII form of an http(s) URL, or null when the text is no such URL (RFC 3986, RFC 5545 §3.3.13). */
export function cleanUrl(text: string): string | null {
  const trimmed = text.trim();
  if (!/^https?:\/\//i.test(trimmed) || !URL.canParse(trimmed)) return null;
  // A backslash survives in query and fragment, where old readers would take it for an escape.
  return new URL(trimmed).href.replaceAll('\\', '%5C');
}

/** Whether the text can stand in `mailto:` without being read as anything but one mailbox (RFC 6068 §2). */
export function isMailAddress(text: string): boolean {
  return (
    text.length <= 320 &&
    /^[^\s\p{Cc}<>,;:"()[\]\\@]+@[^\s\p{Cc}<>,;:"()\\@]+$/u.test(text) &&
    text.isWellFormed()
  );
}

/** Whether the text is a UID that needs no escaping and fits the 255 octets of RFC 7986 §5.3. */
export function isUid(text: string): boolean {
  return text.length <= 255 && /^[\x21-\x7e]+$/.test(text) && !/[\\;,"]/.test(text);
}
