import { calendarLinks, renderFeed, renderFile } from '@ponte/calendar';
import { isLocale, type Locale, pickText } from '@ponte/domain';
import type { Deps } from '../../deps.ts';
import { found } from '../../http/errors.ts';
import type { EventRow } from '../../http/event-scope.ts';
import { nameEvent, placeOfEvent } from '../../mail/envelope.ts';
import { eventPage } from '../../mail/links.ts';
import { listSessions, type SessionRow } from '../timetable/queries.ts';
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

/** The agenda of an event as a feed that anybody may subscribe to; it names nobody but the speakers. */
export async function readProgramme(
  deps: Deps,
  event: EventRow,
  locale: Locale,
): Promise<FeedText> {
  const sessions = await listSessions(deps.db, event.id);
  const languages = event.languages.filter(isLocale);
  const url = eventPage(deps.config, event.slug);
  const content = renderFeed({
    name: nameEvent(event, locale),
    refreshMinutes: programmeMinutes,
    entries: sessions.map((session) => ({
      uid: session.id,
      sequence: session.version - 1,
      stampedAt: session.changedAt,
      startsAt: session.startsAt,
      endsAt: session.endsAt,
      status: 'confirmed',
      summary: pickText(session.titles, locale, languages),
      description: describeSession(session, locale, url),
      location: [session.place, placeOfEvent(event)].filter(Boolean).join(', ') || null,
      joinLink: null,
      organiser: { name: nameEvent(event, locale), address: deps.config.mailFrom },
    })),
  });
  return toFeedText(content);
}
