import type { CalendarComponent, ContentLine } from '../content-lines.ts';

/** [fewest, most] occurrences. */
type Count = readonly [number, number];

const many = Number.POSITIVE_INFINITY;
const once: Count = [1, 1];
const optional: Count = [0, 1];

// RFC 5546 §3.2.1, 3.2.2, 3.2.3, 3.2.5 and 3.2.7, with the stricter habits of this house.
const common: Readonly<Record<string, Count>> = { UID: once, DTSTAMP: once, ORGANIZER: once };
const full: Readonly<Record<string, Count>> = {
  ...common,
  SEQUENCE: once,
  DTSTART: once,
  SUMMARY: once,
  DTEND: once,
  STATUS: once,
};
const eventCounts: ReadonlyMap<string, Readonly<Record<string, Count>>> = new Map([
  ['REQUEST', { ...full, ATTENDEE: [1, many] }],
  ['CANCEL', { ...full, ATTENDEE: [1, many] }],
  ['PUBLISH', { ...full, ATTENDEE: [0, 0] }],
  ['COUNTER', { ...full, DTEND: optional, STATUS: optional, ATTENDEE: once }],
  [
    'REPLY',
    {
      ...common,
      ORGANIZER: optional,
      ATTENDEE: once,
      SEQUENCE: optional,
      DTSTART: optional,
      SUMMARY: optional,
    },
  ],
]);
const optionalOnce = [
  'LOCATION',
  'DESCRIPTION',
  'URL',
  'STATUS',
  'TRANSP',
  'DTEND',
  'CLASS',
  'PRIORITY',
];

/** The METHOD of the object in upper case, or null. */
export function methodOf(calendar: CalendarComponent): string | null {
  return calendar.lines.find((line) => line.name === 'METHOD')?.value.toUpperCase() ?? null;
}

/** VERSION, PRODID and METHOD of VCALENDAR (RFC 5545 §3.6, §3.7). */
export function lintCalendarProperties(
  calendar: CalendarComponent,
  as: 'message' | 'file',
): string[] {
  const method = methodOf(calendar);
  const faults = [
    ...lintCount(calendar.lines, 'VERSION', once),
    ...lintCount(calendar.lines, 'PRODID', once),
    ...lintCount(calendar.lines, 'METHOD', as === 'file' ? optional : once),
  ];
  const version = calendar.lines.find((line) => line.name === 'VERSION');
  if (version && version.value !== '2.0') faults.push(`VERSION is ${version.value}, not 2.0`);
  if (method !== null && !eventCounts.has(method)) faults.push(`METHOD ${method} is none of ours`);
  if (as === 'file' && method !== null && method !== 'PUBLISH')
    faults.push(`a file with METHOD ${method}`);
  return faults;
}

/** How often each property stands in a VEVENT, by METHOD; a file without METHOD is counted as PUBLISH. */
export function lintEventCounts(event: CalendarComponent, method: string | null): string[] {
  const counts = eventCounts.get(method ?? 'PUBLISH') ?? {};
  const faults = Object.entries(counts).flatMap(([name, count]) =>
    lintCount(event.lines, name, count),
  );
  for (const name of optionalOnce) {
    if (!(name in counts)) faults.push(...lintCount(event.lines, name, optional));
  }
  for (const name of ['METHOD', 'VERSION', 'PRODID'])
    faults.push(...lintCount(event.lines, name, [0, 0]));
  return faults;
}

/** Whether a property occurs as often as allowed. */
export function lintCount(
  lines: readonly ContentLine[],
  name: string,
  [fewest, most]: Count,
): string[] {
  const found = lines.filter((line) => line.name === name).length;
  if (found < fewest) return [`${name} is missing`];
  return found > most ? [`${name} occurs ${found} times`] : [];
}
