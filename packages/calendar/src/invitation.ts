import type { ICalAttendeeData } from 'ical-generator';
import { addEntry, startCalendar, writePerson } from './build-calendar.ts';
import { assertPerson, type CalendarEntry, type CalendarPerson } from './entry.ts';
import { writeCalendar } from './write-calendar.ts';

/** What the recipient has answered so far; a new time resets it to needs-action (RFC 5546 §3.2.2.1). */
export type KnownAnswer = 'needs-action' | 'accepted' | 'tentative' | 'declined';

/** One meeting as it is told to one recipient; the counterpart is named in summary and description only. */
export type Invitation = CalendarEntry & {
  readonly recipient: CalendarPerson;
  readonly answer?: KnownAnswer;
};

/** Equal to the method parameter of the mail's Content-Type (RFC 6047 §2.4). */
export type InvitationMethod = 'REQUEST' | 'CANCEL';

/** The text to send, with CRLF line ends, and its METHOD. */
export type RenderedInvitation = { readonly ics: string; readonly method: InvitationMethod };

/**
 * The calendar object of one invitation: METHOD:CANCEL when its status is cancelled, else METHOD:REQUEST
 * (RFC 5546 §3.2.2, §3.2.5). Equal input gives equal bytes. Throws RangeError for a bad UID, SEQUENCE,
 * instant or address, and when organiser and recipient are one mailbox.
 */
export function renderInvitation(invitation: Invitation): RenderedInvitation {
  assertPerson('recipient', invitation.recipient);
  if (isSameMailbox(invitation.recipient, invitation.organiser)) {
    // Outlook and Google take such a message for their own and offer no answer.
    throw new RangeError('organiser and recipient are the same mailbox');
  }
  const method = invitation.status === 'cancelled' ? 'CANCEL' : 'REQUEST';
  const calendar = startCalendar(method);
  addEntry(calendar, invitation).createAttendee(writeRecipient(invitation));
  return { ics: writeCalendar(calendar, [invitation]), method };
}

// CUTYPE, ROLE, PARTSTAT and RSVP are written out, because clients differ in what they assume (RFC 5545 §3.2).
function writeRecipient(invitation: Invitation): ICalAttendeeData {
  return {
    ...writePerson(invitation.recipient),
    type: 'INDIVIDUAL' as NonNullable<ICalAttendeeData['type']>,
    role: 'REQ-PARTICIPANT' as NonNullable<ICalAttendeeData['role']>,
    status: (invitation.answer ?? 'needs-action').toUpperCase() as NonNullable<
      ICalAttendeeData['status']
    >,
    rsvp: true,
  };
}

function isSameMailbox(one: CalendarPerson, other: CalendarPerson): boolean {
  return one.address.toLowerCase() === other.address.toLowerCase();
}
