import { createHash } from 'node:crypto';
import { CANCELLED_FEED_DAYS, type CalendarEntry, renderFeed } from '@ponte/calendar';
import type { Locale } from '@ponte/domain';
import type { Config } from '../../config.ts';
import type { Deps } from '../../deps.ts';
import { nameEvent } from '../../mail/envelope.ts';
import { findEventFacts } from '../../mail/facts.ts';
import { isPlaced, type PlacedMeeting, toCalendarEntry, type Viewpoint } from './calendar-entry.ts';
import { findFeedOwner, listParticipants } from './feed-queries.ts';
import { type FeedKey, type FeedKind, readFeedToken, writeFeedToken } from './feed-token.ts';
import { listFeedMeetings } from './meeting-queries.ts';

const refreshMinutes = 60;
const dayMs = 86_400_000;

export type FeedText = { content: string; etag: string };

/** Equal contents have equal tags, so that a reader who has them is told so. */
export const toFeedText = (content: string): FeedText => ({
  content,
  etag: `"${createHash('sha256').update(content).digest('base64url')}"`,
});

/** What was cancelled since is still shown as cancelled. */
export const feedSince = (now: Date): Date => new Date(now.getTime() - CANCELLED_FEED_DAYS * dayMs);

export const writeFeed = (name: string, entries: readonly CalendarEntry[]): FeedText =>
  toFeedText(renderFeed({ name, refreshMinutes, entries }));

const toEntry = (viewpoint: Viewpoint, meeting: PlacedMeeting): CalendarEntry =>
  toCalendarEntry(viewpoint, meeting, {
    sequence: meeting.sequence,
    stampedAt: meeting.changedAt,
  });

/** The feed that the token opens, or null for every token that is not the participant's present one. */
export async function readFeed(deps: Deps, token: string): Promise<FeedText | null> {
  const key = readFeedToken(deps.config.secret, token, 'feed');
  const owner = key && (await findFeedOwner(deps.db, key.ownerId));
  if (!key || !owner || owner.feedVersion !== key.version) return null;
  const { ownerId } = key;
  const event = await findEventFacts(deps.db, owner.eventId);
  if (!event) return null;
  const meetings = await listFeedMeetings(deps.db, [ownerId], feedSince(deps.clock.now()));
  const viewpoint = { config: deps.config, participantId: ownerId, locale: owner.locale, event };
  const entries = meetings.filter(isPlaced).map((meeting) => toEntry(viewpoint, meeting));
  return writeFeed(nameEvent(event, owner.locale), entries);
}

/** What stands in calendars of all events that this account takes part in. */
export async function listOwnEntries(
  deps: Deps,
  account: { id: string; locale: Locale },
): Promise<CalendarEntry[]> {
  const participants = await listParticipants(deps.db, account.id);
  const ids = participants.map(({ id }) => id);
  const meetings = await listFeedMeetings(deps.db, ids, feedSince(deps.clock.now()));
  const events = await Promise.all(
    participants.map(({ eventId }) => findEventFacts(deps.db, eventId)),
  );
  return meetings.filter(isPlaced).flatMap((meeting) => {
    const event = events[ids.indexOf(meeting.ownerId)];
    if (!event) return [];
    const viewpoint = { config: deps.config, participantId: meeting.ownerId, event };
    return [toEntry({ ...viewpoint, locale: account.locale }, meeting)];
  });
}

/** The addresses of a feed, for programs that follow links and for those that ask for `webcal:`. */
export function feedAddresses(config: Config, key: FeedKey, kind: FeedKind = 'feed') {
  const path = kind === 'feed' ? 'feeds' : 'calendars';
  const url = `${config.publicUrl}/api/${path}/${writeFeedToken(config.secret, key, kind)}.ics`;
  return { url, webcalUrl: url.replace(/^https?:/, 'webcal:') };
}

/** Whether the reader already has this state (RFC 9110 section 13.1.2; the comparison there is the weak one). */
export const isKnown = (header: string | undefined, etag: string): boolean =>
  header === '*' ||
  (header ?? '').split(',').some((part) => part.trim().replace(/^W\//, '') === etag);
