import { escape as escapeValue } from 'ical-generator';
import { addEntry, startCalendar } from './build-calendar.ts';
import { cleanLine } from './clean-text.ts';
import type { CalendarEntry } from './entry.ts';
import { writeCalendar } from './write-calendar.ts';

/** A personal feed or the programme of an event; entries carry the UIDs of the invitations. */
export type Feed = {
  readonly name: string;
  readonly description?: string;
  /** How often clients are asked to read again, from 1 minute. */
  readonly refreshMinutes: number;
  readonly entries: readonly CalendarEntry[];
};

/** Days a cancelled meeting stays in feeds, so that a reader which polls once a week still sees it go. */
export const CANCELLED_FEED_DAYS = 7;

/**
 * The text of a feed: METHOD:PUBLISH, NAME and REFRESH-INTERVAL (RFC 7986 §5.1, §5.7) with their older
 * X- names, no ATTENDEE (RFC 5546 §3.2.1). Entries are sorted by start and UID, so equal state gives equal
 * bytes for the ETag. Throws RangeError as renderInvitation does, and for two entries of one UID.
 */
export function renderFeed(feed: Feed): string {
  if (!(feed.refreshMinutes >= 1)) throw new RangeError('refreshMinutes is less than 1');
  const entries = feed.entries.toSorted(compareEntries);
  assertDistinct(entries);
  const calendar = startCalendar('PUBLISH');
  // ical-generator writes both names as they come, so they are escaped here.
  calendar.name(escapeValue(cleanLine(feed.name) || 'Ponte', false));
  if (feed.description) calendar.description(escapeValue(cleanLine(feed.description), false));
  calendar.ttl(Math.round(feed.refreshMinutes) * 60);
  for (const entry of entries) addEntry(calendar, entry);
  return writeCalendar(calendar, entries);
}

/** Whether a meeting still belongs in a feed at that instant: always, until 7 days after it was cancelled. */
export function isInFeed(cancelledAt: Date | null, nowAt: Date): boolean {
  if (cancelledAt === null) return true;
  return nowAt.getTime() - cancelledAt.getTime() < CANCELLED_FEED_DAYS * 86_400_000;
}

function compareEntries(one: CalendarEntry, other: CalendarEntry): number {
  return one.startsAt.getTime() - other.startsAt.getTime() || (one.uid < other.uid ? -1 : 1);
}

function assertDistinct(entries: readonly CalendarEntry[]): void {
  if (new Set(entries.map((entry) => entry.uid)).size < entries.length) {
    throw new RangeError('two entries of a feed share a UID');
  }
}
