import { cleanText } from '../clean-text.ts';
import { type CalendarComponent, type ContentLine, unescapeText } from '../content-lines.ts';
import type { ReplyBasics } from './calendar-reply.ts';
import { linesOf, textOf } from './event-lines.ts';
import { readInstant } from './read-instant.ts';
import { readAddress, readPerson } from './reply-people.ts';

const maxComment = 2000;

/** What every reply says, whatever it asks for; what is missing or broken is null. */
export function readBasics(
  uid: string,
  event: CalendarComponent,
  answering: ContentLine,
): ReplyBasics {
  const organiser = linesOf(event, 'ORGANIZER')[0];
  const stamp = linesOf(event, 'DTSTAMP')[0];
  return {
    uid,
    sequence: readSequence(event),
    stampedAt: stamp ? readInstant(stamp, { zones: [], assumedZone: 'UTC' }) : null,
    attendee: readPerson(answering),
    organiserAddress: organiser ? readAddress(organiser) : null,
    comment: readComment(event, answering),
  };
}

// Exchange keeps the number of the invitation in its own property when it leaves SEQUENCE out.
function readSequence(event: CalendarComponent): number | null {
  const text = textOf(event, 'SEQUENCE') ?? textOf(event, 'X-MICROSOFT-CDO-APPT-SEQUENCE') ?? '';
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

// Calendar servers of Apple put the words of the attendee beside the answer.
function readComment(event: CalendarComponent, answering: ContentLine): string | null {
  const line = linesOf(event, 'COMMENT')[0];
  const words = line
    ? unescapeText(line.value)
    : (answering.params.get('X-RESPONSE-COMMENT') ?? '');
  return cleanText(words).slice(0, maxComment).toWellFormed() || null;
}
