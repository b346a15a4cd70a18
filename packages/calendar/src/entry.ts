import { isMailAddress, isUid } from './clean-text.ts';

/** A name and the exact mailbox behind it, as it stands in ORGANIZER or ATTENDEE (RFC 5545 §3.2.2, §3.3.3). */
export type CalendarPerson = { readonly name: string; readonly address: string };

/** Where an online meeting happens. Only http(s) URLs reach URL and CONFERENCE (RFC 7986 §5.11); `label` is the link's words in the reader's language. */
export type JoinLink = { readonly url: string; readonly label: string };

/** STATUS of a VEVENT (RFC 5545 §3.8.1.11). */
export type EntryStatus = 'confirmed' | 'tentative' | 'cancelled';

/** One meeting or session as every calendar object of the house shows it; all texts are plain and may hold anything people type. */
export type CalendarEntry = {
  /** Fixed for the life of the meeting, printable ASCII without `\ ; ,`, at most 255 characters. */
  readonly uid: string;
  /** Starts at 0 and only rises (RFC 5546 §2.1.4). */
  readonly sequence: number;
  /** The instant this state or message was made; written with whole seconds as DTSTAMP. */
  readonly stampedAt: Date;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly status: EntryStatus;
  readonly summary: string;
  readonly description: string;
  readonly location: string | null;
  readonly joinLink: JoinLink | null;
  readonly organiser: CalendarPerson;
};

/** Throws RangeError for an entry that no valid calendar object can hold: bad UID, SEQUENCE, instants or organiser. */
export function assertEntry(entry: CalendarEntry): void {
  if (!isUid(entry.uid)) throw new RangeError('uid is not a writable UID');
  if (!isSequence(entry.sequence)) throw new RangeError('sequence is not a whole number from 0');
  assertInstant('stampedAt', entry.stampedAt);
  assertInstant('startsAt', entry.startsAt);
  assertInstant('endsAt', entry.endsAt);
  if (entry.endsAt <= entry.startsAt) throw new RangeError('endsAt is not after startsAt');
  assertPerson('organiser', entry.organiser);
}

/** Throws RangeError when the address could not stand in a `mailto:` value. */
export function assertPerson(role: string, person: CalendarPerson): void {
  if (!isMailAddress(person.address)) throw new RangeError(`${role} has no writable mail address`);
}

// SEQUENCE is a 32-bit INTEGER (RFC 5545 §3.3.8).
function isSequence(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= 2_147_483_647;
}

// DATE-TIME has four digits for the year (RFC 5545 §3.3.4).
function assertInstant(field: string, value: Date): void {
  const year = value.getUTCFullYear();
  if (!(year >= 1000 && year <= 9999)) throw new RangeError(`${field} is not a writable instant`);
}
