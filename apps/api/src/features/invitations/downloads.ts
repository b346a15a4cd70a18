import { CANCELLED_FEED_DAYS, calendarLinks, renderFeed, renderFile } from '@ponte/calendar';
import { isLocale, type Locale, pickText } from '@ponte/domain';
import type { Deps } from '../../deps.ts';
import { found } from '../../http/errors.ts';
import type { EventRow } from '../../http/event-scope.ts';
import { nameEvent, placeOfEvent } from '../../mail/envelope.ts';
import { eventPage } from '../../mail/links.ts';
import { listSessions, listWithdrawnSessions, type SessionRow } from '../timetable/queries.ts';
import { isPlaced, toCalendarEntry } from './calendar-entry.ts';
import { type FeedText, toFeedText } from './feed.ts';
import { findOwnMeeting, findRecipient } from './meeting-queries.ts';

const programmeMinutes = 60;

/** A placed meeting as its participant's calendar would hold it; nobody else's, and none without a place. */
async function findEntry(deps: Deps, event: EventRow, participantId: string, meetingId: string) {
  const [meeting, owner] = await Promise.all([
    findOwnMeeting(deps.db, { meetingId, participantId }),
    findRecipient(deps.db, event.id, participantId),
  ]);
  if (!meeting || !owner || !isPlaced(meeting)) return null;
  const { config } = deps;
  const viewpoint = { config, participantId, locale: owner.locale, event };
  return toCalendarEntry(viewpoint, meeting, {
    sequence: meeting.sequence,
    stampedAt: meeting.changedAt,
  });
}

/** One meeting as a file for a calendar. */
export async function readMeetingFile(
  deps: Deps,
  event: EventRow,
  participantId: string,
  meetingId: string,
): Promise<string> {
  return renderFile(found(await findEntry(deps, event, participantId, meetingId)));
}

/** Where one meeting can be taken into a calendar by hand. */
export async function readCalendarLinks(
  deps: Deps,
  event: EventRow,
  participantId: string,
  meetingId: string,
) {
  const entry = found(await findEntry(deps, event, participantId, meetingId));
  const { google, outlook, office365 } = calendarLinks(entry);
  const own = `/api/events/${event.id}/as/${participantId}/meetings/${meetingId}`;
  return { file: `${deps.config.publicUrl}${own}/calendar.ics`, google, outlook, office365 };
}

const describeSession = (session: SessionRow, locale: Locale, url: string): string =>
  [pickText(session.descriptions, locale), session.speakers, url].filter(Boolean).join('\n\n');

type ShownSession = Pick<SessionRow, 'id' | 'titles' | 'place' | 'startsAt' | 'endsAt'>;

/** The agenda of an event as a feed that anybody may subscribe to; it names nobody but the speakers. */
export async function readProgramme(
  deps: Deps,
  event: EventRow,
  locale: Locale,
): Promise<FeedText> {
  const since = new Date(deps.clock.now().getTime() - CANCELLED_FEED_DAYS * 86_400_000);
  const [sessions, withdrawn] = await Promise.all([
    listSessions(deps.db, event.id),
    listWithdrawnSessions(deps.db, event.id, since),
  ]);
  const isOff = event.state === 'cancelled';
  const languages = event.languages.filter(isLocale);
  const url = eventPage(deps.config, event.slug);
  const toEntry = (session: ShownSession) => ({
    uid: session.id,
    startsAt: session.startsAt,
    endsAt: session.endsAt,
    summary: pickText(session.titles, locale, languages),
    location: [session.place, placeOfEvent(event)].filter(Boolean).join(', ') || null,
    joinLink: null,
    organiser: { name: nameEvent(event, locale), address: deps.config.mailFrom },
  });
  const content = renderFeed({
    name: nameEvent(event, locale),
    refreshMinutes: programmeMinutes,
    entries: [
      ...sessions.map((session) => ({
        ...toEntry(session),
        sequence: session.version - 1 + Number(isOff),
        stampedAt: session.changedAt,
        status: isOff ? ('cancelled' as const) : ('confirmed' as const),
        description: describeSession(session, locale, url),
      })),
      ...withdrawn.map((session) => ({
        ...toEntry(session),
        sequence: session.sequence,
        stampedAt: session.withdrawnAt,
        status: 'cancelled' as const,
        description: url,
      })),
    ],
  });
  return toFeedText(content);
}
