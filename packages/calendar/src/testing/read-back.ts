import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

/** What a foreign parser found in the only event of an object. */
export type ReadEvent = {
  uid: string;
  sequence: number;
  method: string | null;
  status: string;
  summary: string;
  description: string;
  location: string;
  url: string;
  startMs: number;
  endMs: number;
  stampMs: number;
  people: { name: string | null; address: string }[];
};

/** Every event as ical.js, the parser of Thunderbird, reads it. */
export function readWithIcalJs(ics: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(ics));
  const method = calendar.getFirstPropertyValue('method');
  return calendar.getAllSubcomponents('vevent').map((event) => {
    const text = (name: string) => String(event.getFirstPropertyValue(name) ?? '');
    const instant = (name: string) => {
      const value = event.getFirstPropertyValue(name);
      if (!(value instanceof ICAL.Time)) throw new TypeError(`${name} is no date-time`);
      return value.toJSDate().getTime();
    };
    const people = [...event.getAllProperties('organizer'), ...event.getAllProperties('attendee')];
    return {
      uid: text('uid'),
      sequence: Number(text('sequence')),
      method: method === null ? null : String(method),
      status: text('status'),
      summary: text('summary'),
      description: text('description'),
      location: text('location'),
      url: text('url'),
      startMs: instant('dtstart'),
      endMs: instant('dtend'),
      stampMs: instant('dtstamp'),
      people: people.map((person) => ({
        name: String(person.getFirstParameter('cn')),
        address: String(person.getFirstValue()).replace(/^mailto:/, ''),
      })),
    };
  });
}

type Person = { val?: string } | string | undefined;

/** Every event as node-ical reads it; it cuts quoted names at a semicolon and knows no RFC 6868, so names stay out. */
export function readWithNodeIcal(ics: string): ReadEvent[] {
  const parsed = nodeIcal.sync.parseICS(ics);
  return Object.values(parsed)
    .filter((component) => component?.type === 'VEVENT')
    .map((event) => {
      const people: Person[] = [event.organizer, event.attendee].flat();
      return {
        uid: event.uid,
        sequence: Number(event.sequence),
        method: event.method ?? null,
        status: String(event.status),
        summary: plain(event.summary),
        description: plain(event.description),
        location: plain(event.location),
        url: plain(event.url),
        startMs: event.start.getTime(),
        endMs: event.end?.getTime() ?? Number.NaN,
        stampMs: event.dtstamp.getTime(),
        people: people.flatMap(readPerson),
      };
    });
}

// node-ical gives a property with parameters as an object.
function plain(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'val' in value) return String(value.val);
  return String(value ?? '');
}

function readPerson(person: Person): { name: null; address: string }[] {
  if (typeof person !== 'object') return [];
  const address = String(person.val).replace(/^mailto:/, '');
  return [{ name: null, address }];
}
