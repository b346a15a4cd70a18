import { createHash } from 'node:crypto';
import { CANCELLED_FEED_DAYS, renderFeed } from '@ponte/calendar';
import type { Config } from '../../config.ts';
import type { Deps } from '../../deps.ts';
import { nameEvent } from '../../mail/envelope.ts';
import { findEventFacts } from '../../mail/facts.ts';
import { isPlaced, toCalendarEntry } from './calendar-entry.ts';
import { findFeedOwner } from './feed-queries.ts';
import { type FeedKey, readFeedToken, writeFeedToken } from './feed-token.ts';
import { listFeedMeetings } from './meeting-queries.ts';

const refreshMinutes = 60;
const dayMs = 86_400_000;

export type FeedText = { content: string; etag: string };

/** Equal contents have equal tags, so that a reader who has them is told so. */
export const toFeedText = (content: string): FeedText => ({
  content,
  etag: `"${createHash('sha256').update(content).digest('base64url')}"`,
});

/** The feed that the token opens, or null for every token that is not the participant's present one. */
export async function readFeed(deps: Deps, token: string): Promise<FeedText | null> {
  const key = readFeedToken(deps.config.secret, token);
  const owner = key && (await findFeedOwner(deps.db, key.participantId));
  if (!key || !owner || owner.feedVersion !== key.version) return null;
  const since = new Date(deps.clock.now().getTime() - CANCELLED_FEED_DAYS * dayMs);
  const [event, meetings] = await Promise.all([
    findEventFacts(deps.db, owner.eventId),
    listFeedMeetings(deps.db, key.participantId, since),
  ]);
  if (!event) return null;
  const { locale } = owner;
  const viewpoint = { config: deps.config, participantId: key.participantId, locale, event };
  const content = renderFeed({
    name: nameEvent(event, locale),
    refreshMinutes,
    entries: meetings.filter(isPlaced).map((meeting) =>
      toCalendarEntry(viewpoint, meeting, {
        sequence: meeting.sequence,
        stampedAt: meeting.changedAt,
      }),
    ),
  });
  return toFeedText(content);
}

/** The addresses of a feed, for programs that follow links and for those that ask for `webcal:`. */
export function feedAddresses(config: Config, key: FeedKey) {
  const url = `${config.publicUrl}/api/feeds/${writeFeedToken(config.secret, key)}.ics`;
  return { url, webcalUrl: url.replace(/^https?:/, 'webcal:') };
}

/** Whether the reader already has this state (RFC 9110 section 13.1.2; the comparison there is the weak one). */
export const isKnown = (header: string | undefined, etag: string): boolean =>
  header === '*' ||
  (header ?? '').split(',').some((part) => part.trim().replace(/^W\//, '') === etag);
