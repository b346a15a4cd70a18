import { type CalendarComponent, type ContentLine, readComponents } from '../content-lines.ts';
import type {
  CalendarReply,
  ReplyAnswer,
  ReplyBasics,
  UnreadableReason,
} from './calendar-reply.ts';
import { answerOf, linesOf, textOf } from './event-lines.ts';
import { readBasics } from './read-basics.ts';
import { readProposedTime } from './read-instant.ts';
import { findAnswering, readDelegate } from './reply-people.ts';

/** What the mail around the object knows. */
export type ReplyContext = {
  /** The method parameter of the MIME part; used when the body has no METHOD (RFC 6047 §2.4). */
  readonly method?: string;
  /** IANA zone for proposed times that carry no zone at all. */
  readonly assumedZone?: string;
};

/** Longest text read, in UTF-16 units; replies with a copied agenda stay far below. */
export const MAX_REPLY_LENGTH = 524_288;

const answers: ReadonlyMap<string, ReplyAnswer> = new Map([
  ['ACCEPTED', 'accepted'],
  ['DECLINED', 'declined'],
  ['TENTATIVE', 'tentative'],
  ['NEEDS-ACTION', 'needs-action'],
]);

/**
 * Reads what a calendar program sent back (RFC 5546 §3.2.3, §3.2.6-3.2.8). Never throws: input that cannot
 * be understood comes back as `unreadable` with its reason, our own messages as `not-reply`.
 */
export function parseReply(icsText: string, context: ReplyContext = {}): CalendarReply {
  if (icsText.length > MAX_REPLY_LENGTH) return unreadable('too-large');
  const calendar = readComponents(icsText).find((component) => component.name === 'VCALENDAR');
  if (!calendar) return unreadable('no-calendar');
  const events = calendar.children.filter((component) => component.name === 'VEVENT');
  const uids = new Set(events.map((event) => textOf(event, 'UID')));
  const event = events[0];
  if (uids.size > 1) return unreadable('several-meetings');
  const method = methodOf(calendar, event, context);
  if (method === null) return unreadable('no-method');
  if (isOwnMethod(method)) return { kind: 'not-reply', method, uid: [...uids][0] ?? null };
  if (!event) return unreadable('no-event');
  return readReply(method, calendar, event, context);
}

function readReply(
  method: string,
  calendar: CalendarComponent,
  event: CalendarComponent,
  context: ReplyContext,
): CalendarReply {
  const uid = textOf(event, 'UID');
  if (!uid) return unreadable('no-uid');
  const attendees = linesOf(event, 'ATTENDEE');
  const answering = findAnswering(attendees);
  if (answering === null) {
    return unreadable(attendees.length === 0 ? 'no-attendee' : 'several-attendees');
  }
  const basics = readBasics(uid, event, answering);
  if (method === 'REPLY') return readAnswer(basics, answering, attendees);
  if (method === 'COUNTER') return readCounter(basics, calendar, event, answering, context);
  if (method === 'DECLINECOUNTER') return { ...basics, kind: 'decline-counter' };
  return method === 'REFRESH' ? { ...basics, kind: 'refresh' } : unreadable('unknown-method');
}

function readAnswer(
  basics: ReplyBasics,
  answering: ContentLine,
  attendees: readonly ContentLine[],
): CalendarReply {
  const status = answerOf(answering);
  if (status === 'DELEGATED') {
    return { ...basics, kind: 'delegation', delegate: readDelegate(answering, attendees) };
  }
  const answer = answers.get(status);
  return answer ? { ...basics, kind: 'answer', answer } : unreadable('unknown-answer');
}

function readCounter(
  basics: ReplyBasics,
  calendar: CalendarComponent,
  event: CalendarComponent,
  answering: ContentLine,
  context: ReplyContext,
): CalendarReply {
  const zones = calendar.children.filter((component) => component.name === 'VTIMEZONE');
  return {
    ...basics,
    kind: 'counter',
    proposal: readProposedTime(event, { zones, assumedZone: context.assumedZone ?? null }),
    location: textOf(event, 'LOCATION'),
    answer: answers.get(answerOf(answering)) ?? null,
  };
}

function methodOf(
  calendar: CalendarComponent,
  event: CalendarComponent | undefined,
  context: ReplyContext,
): string | null {
  const method = textOf(calendar, 'METHOD') ?? context.method?.trim() ?? '';
  if (method !== '') return method.toUpperCase();
  // Some gateways drop METHOD; one attendee with an answer can only be a reply.
  const answering = event ? findAnswering(linesOf(event, 'ATTENDEE')) : null;
  return answering && !['', 'NEEDS-ACTION'].includes(answerOf(answering)) ? 'REPLY' : null;
}

function isOwnMethod(method: string): method is 'REQUEST' | 'CANCEL' | 'PUBLISH' | 'ADD' {
  return ['REQUEST', 'CANCEL', 'PUBLISH', 'ADD'].includes(method);
}

function unreadable(reason: UnreadableReason): CalendarReply {
  return { kind: 'unreadable', reason };
}
