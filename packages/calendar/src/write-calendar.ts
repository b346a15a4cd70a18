import { foldLines, type ICalCalendar } from 'ical-generator';
import { cleanParameter, cleanUrl } from './clean-text.ts';
import type { CalendarEntry } from './entry.ts';

/**
 * The text of a calendar after the repairs ical-generator 11.1 needs: URI values unescaped, CONFERENCE added,
 * lines folded again and a final CRLF. `entries` are those added to the calendar, in the same order.
 */
export function writeCalendar(calendar: ICalCalendar, entries: readonly CalendarEntry[]): string {
  const lines = calendar.toString().replaceAll('\r\n ', '').split('\r\n');
  let written = 0;
  const repaired = lines.flatMap((line) => {
    if (line !== 'END:VEVENT') return [repairUri(line)];
    const entry = entries[written++];
    return [...(entry ? conferenceLines(entry) : []), line];
  });
  return `${foldLines(repaired.join('\r\n'))}\r\n`;
}

// CAL-ADDRESS and URI are not TEXT: a backslash there would belong to the address (RFC 5545 §3.3.3, §3.3.13).
function repairUri(line: string): string {
  const address = /^((?:ATTENDEE|ORGANIZER);(?:[^":]|"[^"]*")*):mailto:(.*)$/i.exec(line);
  if (address) return `${address[1]}:mailto:${encodeAddress(unescapeText(address[2] ?? ''))}`;
  const url = /^URL;VALUE=URI:(.*)$/.exec(line);
  return url ? `URL:${unescapeText(url[1] ?? '')}` : line;
}

// The characters of a mailbox that a mailto URI may not hold raw (RFC 6068 §2), non-ASCII included.
function encodeAddress(address: string): string {
  return address.replace(/[%?#&/^`{|}]|[^\x21-\x7e]+/g, (part) => encodeURIComponent(part));
}

function unescapeText(text: string): string {
  return text.replace(/\\([\\;,])/g, '$1');
}

// CONFERENCE and its FEATURE and LABEL are defined in RFC 7986 §5.11, §6.3 and §6.6.
function conferenceLines(entry: CalendarEntry): string[] {
  const url = entry.joinLink && cleanUrl(entry.joinLink.url);
  if (!entry.joinLink || !url) return [];
  const label = encodeParameter(cleanParameter(entry.joinLink.label) || 'Join');
  return [`CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL="${label}":${url}`];
}

// RFC 6868 §3; the caret goes first, or it would encode the others twice.
function encodeParameter(text: string): string {
  return text.replaceAll('^', '^^').replaceAll('"', "^'").replaceAll('\n', '^n');
}
