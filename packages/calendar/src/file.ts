import { addEntry, startCalendar } from './build-calendar.ts';
import type { CalendarEntry } from './entry.ts';
import { writeCalendar } from './write-calendar.ts';

/**
 * The text of a one-click download of one meeting. Without a method (the default) clients import it as an
 * own entry; 'PUBLISH' marks it as published (RFC 5546 §3.2.1). Never an ATTENDEE. Throws as renderInvitation.
 */
export function renderFile(entry: CalendarEntry, method: 'PUBLISH' | null = null): string {
  const calendar = startCalendar(method);
  addEntry(calendar, entry);
  return writeCalendar(calendar, [entry]);
}
