import { type CalendarComponent, readComponents } from '../content-lines.ts';
import { lintEvent } from './lint-event.ts';
import { lintFeed } from './lint-feed.ts';
import { lintLines, lintNesting } from './lint-lines.ts';
import { lintPeople } from './lint-people.ts';
import { lintCalendarProperties, methodOf } from './lint-properties.ts';

/** `file` allows a single download, which may lack METHOD and the properties of a feed. */
export type LintOptions = { readonly as?: 'message' | 'file' };

/**
 * Every rule of RFC 5545, 5546, 6868 and 7986 that a calendar object of this house must keep, per METHOD.
 * Returns one sentence per broken rule, none for a clean object. Give bytes to also prove the UTF-8 of each line.
 */
export function lintCalendar(ics: string | Uint8Array, options: LintOptions = {}): string[] {
  const text =
    typeof ics === 'string' ? ics : new TextDecoder('utf-8', { ignoreBOM: true }).decode(ics);
  const textFaults = [...lintLines(ics), ...lintNesting(text)];
  const calendars = readComponents(text);
  const calendar = calendars[0];
  if (calendars.length !== 1 || calendar?.name !== 'VCALENDAR') {
    return [...textFaults, 'the object is not exactly one VCALENDAR'];
  }
  return [...textFaults, ...lintContent(calendar, options.as ?? 'message')];
}

function lintContent(calendar: CalendarComponent, as: 'message' | 'file'): string[] {
  const method = methodOf(calendar);
  const events = calendar.children.filter((component) => component.name === 'VEVENT');
  return [
    ...lintCalendarProperties(calendar, as),
    ...lintComponents(calendar, events, method, as),
    ...events.flatMap((event) => [...lintEvent(event, method), ...lintPeople(event, method)]),
    ...(method === 'PUBLISH' && as === 'message' ? lintFeed(calendar) : []),
  ];
}

function lintComponents(
  calendar: CalendarComponent,
  events: readonly CalendarComponent[],
  method: string | null,
  as: 'message' | 'file',
): string[] {
  const faults: string[] = [];
  for (const child of calendar.children) {
    if (child.name !== 'VEVENT') faults.push(`${child.name} has no place in the object`);
  }
  const uids = events.map((event) => event.lines.find((line) => line.name === 'UID')?.value);
  if (new Set(uids).size < uids.length) faults.push('two events share a UID');
  const isFeed = method === 'PUBLISH' && as === 'message';
  if (!isFeed && events.length !== 1) faults.push(`holds ${events.length} events instead of one`);
  return faults;
}
