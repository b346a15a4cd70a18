import ICAL from 'ical.js';

/** A meeting as a calendar program holds it. */
export type HeldMeeting = {
  readonly sequence: number;
  readonly stampedAt: Date;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly summary: string;
  readonly location: string | null;
  readonly isCancelled: boolean;
};

/** One person's calendar; `meetings` by UID, cancelled ones kept so that late messages find them. */
export type CalendarState = {
  readonly ownerAddress: string;
  readonly meetings: ReadonlyMap<string, HeldMeeting>;
};

/** A calendar with nothing in it. */
export function emptyCalendar(ownerAddress: string): CalendarState {
  return { ownerAddress, meetings: new Map() };
}

/**
 * What a client that follows RFC 5546 holds after one message: REQUEST and CANCEL for its owner count when
 * their SEQUENCE, then DTSTAMP, is newer than what it holds (§2.1.5); everything else changes nothing.
 * Reads with ical.js, so that it is no mirror of our own writer; throws what ical.js throws for a broken object.
 */
export function applyToCalendar(state: CalendarState, ics: string): CalendarState {
  const calendar = new ICAL.Component(ICAL.parse(ics));
  const method = String(calendar.getFirstPropertyValue('method') ?? '').toUpperCase();
  const event = calendar.getFirstSubcomponent('vevent');
  if (!event || !['REQUEST', 'CANCEL'].includes(method)) return state;
  if (!isFor(event, state.ownerAddress)) return state;
  const uid = String(event.getFirstPropertyValue('uid'));
  const held = state.meetings.get(uid);
  const message = readMeeting(event, method === 'CANCEL');
  if (held && !isNewer(message, held)) return state;
  // A cancellation of something never received leaves nothing to cancel (§3.2.5).
  if (!held && message.isCancelled) return state;
  return { ...state, meetings: new Map(state.meetings).set(uid, message) };
}

/** The meetings a person sees as taking place, by UID. */
export function meetingsShown(state: CalendarState): ReadonlyMap<string, HeldMeeting> {
  return new Map([...state.meetings].filter(([, meeting]) => !meeting.isCancelled));
}

function isFor(event: ICAL.Component, ownerAddress: string): boolean {
  const owner = `mailto:${ownerAddress}`.toLowerCase();
  return event
    .getAllProperties('attendee')
    .some(
      (attendee) => decodeURIComponent(String(attendee.getFirstValue())).toLowerCase() === owner,
    );
}

function isNewer(message: HeldMeeting, held: HeldMeeting): boolean {
  if (message.sequence !== held.sequence) return message.sequence > held.sequence;
  return message.stampedAt > held.stampedAt;
}

function readMeeting(event: ICAL.Component, isCancelled: boolean): HeldMeeting {
  const location = event.getFirstPropertyValue('location');
  return {
    sequence: Number(event.getFirstPropertyValue('sequence') ?? 0),
    stampedAt: instantOf(event, 'dtstamp'),
    startsAt: instantOf(event, 'dtstart'),
    endsAt: instantOf(event, 'dtend'),
    summary: String(event.getFirstPropertyValue('summary') ?? ''),
    location: location === null ? null : String(location),
    isCancelled,
  };
}

function instantOf(event: ICAL.Component, name: string): Date {
  const value = event.getFirstPropertyValue(name);
  if (!(value instanceof ICAL.Time)) throw new TypeError(`${name} is no date-time`);
  return value.toJSDate();
}
