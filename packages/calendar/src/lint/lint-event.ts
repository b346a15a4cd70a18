import { type CalendarComponent, type ContentLine, unescapeText } from '../content-lines.ts';
import { excerpt } from './lint-lines.ts';
import { lintEventCounts } from './lint-properties.ts';

const instantNames = ['DTSTAMP', 'DTSTART', 'DTEND', 'CREATED', 'LAST-MODIFIED'];
const textNames = ['SUMMARY', 'DESCRIPTION', 'LOCATION', 'COMMENT', 'UID'];

/** Counts, times, status, texts and links of one VEVENT. */
export function lintEvent(event: CalendarComponent, method: string | null): string[] {
  return [
    ...lintEventCounts(event, method),
    ...event.lines.flatMap((line) => [
      ...(instantNames.includes(line.name) ? lintInstant(line) : []),
      ...(textNames.includes(line.name) ? lintText(line) : []),
    ]),
    ...lintOrder(event),
    ...lintState(event, method),
    ...lintLinks(event),
  ];
}

/** Whether a TEXT value escapes all it must and nothing else (RFC 5545 §3.3.11). */
export function lintText(line: ContentLine): string[] {
  const rest = line.value.replace(/\\[\\;,nN]/g, '');
  return /[\\;,]/.test(rest) ? [`${line.name} is not escaped as TEXT: ${excerpt(line.value)}`] : [];
}

// UTC alone cannot be misread by a client with an old zone table; so there is no TZID and no VTIMEZONE.
function lintInstant(line: ContentLine): string[] {
  const faults = line.params.size > 0 ? [`${line.name} has parameters`] : [];
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(line.value);
  if (!match) return [...faults, `${line.name} is not in UTC: ${excerpt(line.value)}`];
  const iso = `${match[1]}-${match[2]}-${match[3]}T${match[4]}:${match[5]}:${match[6]}.000Z`;
  const instant = new Date(iso);
  const isReal = !Number.isNaN(instant.getTime()) && instant.toISOString() === iso;
  return isReal ? faults : [...faults, `${line.name} is no date: ${line.value}`];
}

function lintOrder(event: CalendarComponent): string[] {
  const start = valueIn(event, 'DTSTART');
  const end = valueIn(event, 'DTEND');
  return start !== null && end !== null && end <= start ? ['DTEND is not after DTSTART'] : [];
}

function lintState(event: CalendarComponent, method: string | null): string[] {
  const faults: string[] = [];
  const status = valueIn(event, 'STATUS');
  const sequence = valueIn(event, 'SEQUENCE');
  if (sequence !== null && !/^\d{1,10}$/.test(sequence))
    faults.push(`SEQUENCE is ${excerpt(sequence)}`);
  if (valueIn(event, 'SUMMARY') === '') faults.push('SUMMARY is empty');
  if (method === 'CANCEL' && status !== 'CANCELLED') faults.push('CANCEL without STATUS:CANCELLED');
  if (method === 'REQUEST' && status === 'CANCELLED') faults.push('REQUEST with STATUS:CANCELLED');
  if (status !== null && !['CONFIRMED', 'TENTATIVE', 'CANCELLED'].includes(status)) {
    faults.push(`STATUS is ${excerpt(status)}`);
  }
  return faults;
}

// The join link stands in four places, because each client shows another one (RFC 7986 §5.11 for CONFERENCE).
function lintLinks(event: CalendarComponent): string[] {
  const url = event.lines.find((line) => line.name === 'URL');
  const conferences = event.lines.filter((line) => line.name === 'CONFERENCE');
  const faults = [...(url ? [url] : []), ...conferences].flatMap(lintUri);
  if (conferences.length === 0) return faults;
  if (conferences.length > 1) faults.push(`CONFERENCE occurs ${conferences.length} times`);
  const link = conferences[0]?.value ?? '';
  if (url?.value !== link) faults.push('URL and CONFERENCE differ');
  if (!textIn(event, 'LOCATION').includes(link)) faults.push('LOCATION lacks the join link');
  if (!textIn(event, 'DESCRIPTION').split('\n', 1)[0]?.includes(link)) {
    faults.push('the first line of DESCRIPTION lacks the join link');
  }
  return [...faults, ...conferences.flatMap(lintConference)];
}

function lintUri(line: ContentLine): string[] {
  const isUri =
    URL.canParse(line.value) && /^[\x21-\x7e]+$/.test(line.value) && !line.value.includes('\\');
  return isUri ? [] : [`${line.name} is no plain URI: ${excerpt(line.value)}`];
}

function lintConference(line: ContentLine): string[] {
  const faults = line.params.get('VALUE') === 'URI' ? [] : ['CONFERENCE without VALUE=URI'];
  if (line.params.get('FEATURE') !== 'AUDIO,VIDEO')
    faults.push('CONFERENCE without FEATURE=AUDIO,VIDEO');
  return line.params.get('LABEL') ? faults : [...faults, 'CONFERENCE without LABEL'];
}

function valueIn(event: CalendarComponent, name: string): string | null {
  return event.lines.find((line) => line.name === name)?.value ?? null;
}

function textIn(event: CalendarComponent, name: string): string {
  return unescapeText(valueIn(event, name) ?? '');
}
