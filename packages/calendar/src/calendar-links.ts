import { describe, placeOf } from './build-calendar.ts';
import { cleanLine } from './clean-text.ts';
import { assertEntry, type CalendarEntry } from './entry.ts';

/** Addresses that open a filled-in form in the reader's own web calendar. */
export type CalendarLinks = {
  readonly google: string;
  readonly outlook: string;
  readonly office365: string;
};

// Browsers and proxies cut URLs near 8,000 characters, and percent-encoding takes up to 9 per letter.
const maxWords = 500;

/** "Add to calendar" links in UTC; long descriptions are cut. These copies never update, so the page offers them last. Throws as renderInvitation. */
export function calendarLinks(entry: CalendarEntry): CalendarLinks {
  assertEntry(entry);
  const words = {
    title: cut(cleanLine(entry.summary), 200),
    details: cut(describe(entry), maxWords),
    place: cut(placeOf(entry) ?? '', 200),
  };
  const compose = {
    path: '/calendar/action/compose',
    rru: 'addevent',
    startdt: isoSeconds(entry.startsAt),
    enddt: isoSeconds(entry.endsAt),
    subject: words.title,
    body: words.details,
    location: words.place,
  };
  return {
    google: withQuery('https://calendar.google.com/calendar/render', {
      action: 'TEMPLATE',
      text: words.title,
      dates: `${basicInstant(entry.startsAt)}/${basicInstant(entry.endsAt)}`,
      details: words.details,
      location: words.place,
    }),
    outlook: withQuery('https://outlook.live.com/calendar/0/deeplink/compose', compose),
    office365: withQuery('https://outlook.office.com/calendar/0/deeplink/compose', compose),
  };
}

// Outlook shows the plus signs of URLSearchParams instead of spaces.
function withQuery(address: string, query: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(query).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  return `${address}?${pairs.join('&')}`;
}

function cut(text: string, length: number): string {
  const signs = [...text];
  return signs.length <= length ? text : `${signs.slice(0, length - 1).join('')}…`;
}

function isoSeconds(instant: Date): string {
  return `${instant.toISOString().slice(0, 19)}Z`;
}

function basicInstant(instant: Date): string {
  return isoSeconds(instant).replace(/[-:]/g, '');
}
