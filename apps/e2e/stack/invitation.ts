import ICAL from 'ical.js';
import type { ParsedMail } from 'mailparser';
import type { Mailbox } from './mailbox.ts';

export type Invitation = {
  method: string;
  uid: string;
  sequence: number;
  status: string;
  location: string;
  startsAt: string;
  attendees: string[];
};

const plain = (value: unknown) => String(value ?? '');

/** What a calendar reads from a mail; null when it carries nothing for calendars. */
export function readInvitation(mail: ParsedMail): Invitation | null {
  const part = mail.attachments.find(({ contentType }) => contentType === 'text/calendar');
  if (!part) return null;
  const calendar = new ICAL.Component(ICAL.parse(part.content.toString('utf8')));
  const event = calendar.getFirstSubcomponent('vevent');
  if (!event) throw new Error('The calendar part has no event.');
  const start = event.getFirstPropertyValue('dtstart');
  return {
    method: plain(calendar.getFirstPropertyValue('method')),
    uid: plain(event.getFirstPropertyValue('uid')),
    sequence: Number(event.getFirstPropertyValue('sequence') ?? 0),
    status: plain(event.getFirstPropertyValue('status')),
    location: plain(event.getFirstPropertyValue('location')),
    startsAt: start instanceof ICAL.Time ? start.toJSDate().toISOString() : '',
    attendees: event.getAllProperties('attendee').map((one) => plain(one.getFirstValue())),
  };
}

/** The invitations with these words in their subject that somebody has got, in the order of arrival. */
export function listInvitations({ mails }: Mailbox, to: string, about: string): Invitation[] {
  return mails.flatMap((mail) => {
    const recipients = [mail.to ?? []].flat().flatMap(({ value }) => value);
    const isTheirs = recipients.some(({ address }) => address === to);
    const invitation = isTheirs && mail.subject?.includes(about) ? readInvitation(mail) : null;
    return invitation ? [invitation] : [];
  });
}
