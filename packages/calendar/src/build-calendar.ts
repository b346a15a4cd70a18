import ical, {
  type ICalCalendar,
  type ICalCalendarMethod,
  type ICalEvent,
  type ICalEventStatus,
  type ICalEventTransparency,
} from 'ical-generator';
import { cleanLine, cleanParameter, cleanText, cleanUrl } from './clean-text.ts';
import { assertEntry, type CalendarEntry, type CalendarPerson } from './entry.ts';

type WrittenMethod = 'REQUEST' | 'CANCEL' | 'PUBLISH';

/** A calendar of ical-generator with our PRODID and no zone, so that every instant is written in UTC. */
export function startCalendar(method: WrittenMethod | null): ICalCalendar {
  const calendar = ical({ prodId: { company: 'Ponte', product: 'Ponte', language: 'EN' } });
  return method === null ? calendar : calendar.method(method as ICalCalendarMethod);
}

/** Adds one VEVENT with everything but ATTENDEE and CONFERENCE; throws RangeError when the entry cannot be written. */
export function addEntry(calendar: ICalCalendar, entry: CalendarEntry): ICalEvent {
  assertEntry(entry);
  const cancelled = entry.status === 'cancelled';
  return calendar.createEvent({
    id: entry.uid,
    sequence: entry.sequence,
    stamp: entry.stampedAt,
    start: entry.startsAt,
    end: entry.endsAt,
    // SUMMARY must be there once (RFC 5546 §3.2.2) and an empty one shows as a blank bar.
    summary: cleanLine(entry.summary) || writePerson(entry.organiser).name,
    description: describe(entry),
    location: placeOf(entry),
    url: entry.joinLink && cleanUrl(entry.joinLink.url),
    status: entry.status.toUpperCase() as ICalEventStatus,
    transparency: (cancelled ? 'TRANSPARENT' : 'OPAQUE') as ICalEventTransparency,
    organizer: writePerson(entry.organiser),
  });
}

/** Name and mailbox for ical-generator, which refuses an empty name. */
export function writePerson(person: CalendarPerson): { name: string; email: string } {
  return { name: cleanParameter(person.name) || person.address, email: person.address };
}

/** LOCATION: the place, then the link, because clients make a join button only of what stands there. */
export function placeOf(entry: CalendarEntry): string | null {
  const place = cleanLine(entry.location ?? '');
  const link = linkText(entry);
  if (link === null || place.includes(link)) return place || null;
  return place === '' ? link : `${place}, ${link}`;
}

/** DESCRIPTION with the link alone on its first line, where phones show it without scrolling. */
export function describe(entry: CalendarEntry): string {
  const words = cleanText(entry.description);
  const link = linkText(entry);
  if (link === null || words.split('\n', 1)[0] === link) return words;
  return words === '' ? link : `${link}\n\n${words}`;
}

// A link without a scheme still reaches the reader as text; one that could run something does not.
function linkText(entry: CalendarEntry): string | null {
  if (entry.joinLink === null) return null;
  const words = cleanLine(entry.joinLink.url);
  if (/^(javascript|data|vbscript|file):/i.test(words)) return null;
  return cleanUrl(words) ?? (words || null);
}
