import type { CalendarComponent, ContentLine } from '../content-lines.ts';
import { excerpt } from './lint-lines.ts';

const personNames = ['ORGANIZER', 'ATTENDEE'];
const answers = ['NEEDS-ACTION', 'ACCEPTED', 'DECLINED', 'TENTATIVE', 'DELEGATED'];

/** ORGANIZER and ATTENDEE of one VEVENT: addresses, parameters, and one recipient per message (RFC 5545 §3.8.4). */
export function lintPeople(event: CalendarComponent, method: string | null): string[] {
  const people = event.lines.filter((line) => personNames.includes(line.name));
  const organiser = people.find((line) => line.name === 'ORGANIZER');
  const attendees = people.filter((line) => line.name === 'ATTENDEE');
  const faults = [...people.flatMap(lintPerson), ...event.lines.flatMap(lintParameters)];
  if (organiser && !organiser.params.get('CN')) faults.push('ORGANIZER without CN');
  if (organiser && /^mailto:(no|do-?not)[-_.]?reply/i.test(organiser.value)) {
    faults.push('ORGANIZER is a mailbox nobody reads');
  }
  if (attendees.some((line) => line.value.toLowerCase() === organiser?.value.toLowerCase())) {
    faults.push('ORGANIZER is also ATTENDEE');
  }
  if (method !== 'REQUEST' && method !== 'CANCEL') return faults;
  if (attendees.length > 1) faults.push('the message names more than its recipient');
  return [...faults, ...attendees.flatMap(lintInvited)];
}

function lintPerson(line: ContentLine): string[] {
  const isMailbox = /^mailto:[^\s@\\<>"]+@[^\s@\\<>"]+$/.test(line.value);
  return isMailbox ? [] : [`${line.name} is no mailto address: ${excerpt(line.value)}`];
}

function lintInvited(line: ContentLine): string[] {
  const faults: string[] = [];
  for (const name of ['CUTYPE', 'ROLE', 'CN']) {
    if (!line.params.get(name)) faults.push(`ATTENDEE without ${name}`);
  }
  if (!answers.includes(line.params.get('PARTSTAT') ?? ''))
    faults.push('ATTENDEE without PARTSTAT');
  if (line.params.get('RSVP') !== 'TRUE') faults.push('ATTENDEE without RSVP=TRUE');
  return faults;
}

// Decoded values are checked, because a caret that stands for nothing comes out as it was (RFC 6868 §3.2).
function lintParameters(line: ContentLine): string[] {
  return [...line.params]
    .filter(([, value]) => value.includes('\\') || /\p{Cc}/u.test(value))
    .map(([name]) => `${line.name}: ${name} holds a line break or a backslash`);
}
