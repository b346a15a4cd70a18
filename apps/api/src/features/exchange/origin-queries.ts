import {
  event,
  exchangeProfile,
  exchangeVersion,
  meeting,
  meetingRequest,
  organisation,
  participant,
  type Queryable,
  timeSlot,
} from '@ponte/db';
import type { LocalisedText } from '@ponte/domain';
import { aliasedTable, and, desc, eq, inArray, ne, sql } from 'drizzle-orm';
import { writableBy } from './acting.ts';
import type { InterestBox } from './interest-queries.ts';

const owner = aliasedTable(organisation, 'owner');
const other = aliasedTable(organisation, 'other');
const sender = aliasedTable(participant, 'sender');
const recipient = aliasedTable(participant, 'recipient');

const fromRequests = (db: Queryable) =>
  db
    .select({
      id: meeting.id,
      state: meeting.state,
      createdAt: meeting.createdAt,
      startsAt: timeSlot.startsAt,
      event: { slug: event.slug, names: event.names },
      profile: exchangeProfile,
      title: sql<LocalisedText>`coalesce(${exchangeVersion.content}, ${exchangeProfile.content}) -> 'title'`,
      owner: { name: owner.name, country: owner.country, city: owner.city },
      other: { name: other.name, country: other.country, city: other.city },
    })
    .from(meeting)
    .innerJoin(meetingRequest, eq(meetingRequest.id, meeting.requestId))
    .innerJoin(exchangeProfile, eq(exchangeProfile.id, meetingRequest.exchangeProfileId))
    .leftJoin(
      exchangeVersion,
      and(
        eq(exchangeVersion.profileId, exchangeProfile.id),
        eq(exchangeVersion.number, exchangeProfile.publishedVersion),
      ),
    )
    .innerJoin(event, eq(event.id, meeting.eventId))
    .leftJoin(timeSlot, eq(timeSlot.id, meeting.slotId))
    .innerJoin(sender, eq(sender.id, meetingRequest.senderId))
    .innerJoin(recipient, eq(recipient.id, meetingRequest.recipientId))
    .innerJoin(owner, eq(owner.id, exchangeProfile.organisationId))
    // Either side may have asked: the profile's own, or whom it interested.
    .innerJoin(
      other,
      sql`${other.id} = case when ${sender.organisationId} = ${exchangeProfile.organisationId}
        then ${recipient.organisationId} else ${sender.organisationId} end`,
    );

export type OriginRow = Awaited<ReturnType<typeof fromRequests>>[number];

type OriginFilter = {
  box: InterestBox;
  profileId: string | undefined;
  after: readonly [string, string] | null;
  limit: number;
};

/**
 * Meetings that came of a profile which was shown in an event: of the profiles the account may write for, or of those
 * of others that interested its organisations. Cancelled ones led to nothing.
 */
export const listOrigins = (
  db: Queryable,
  accountId: string,
  { box, profileId, after, limit }: OriginFilter,
): Promise<OriginRow[]> =>
  fromRequests(db)
    .where(
      and(
        ne(meeting.state, 'cancelled'),
        inArray(box === 'received' ? owner.id : other.id, writableBy(accountId)),
        profileId ? eq(exchangeProfile.id, profileId) : undefined,
        after
          ? sql`(${meeting.createdAt}, ${meeting.id}) < (${after[0]}::timestamptz, ${after[1]}::uuid)`
          : undefined,
      ),
    )
    .orderBy(desc(meeting.createdAt), desc(meeting.id))
    .limit(limit + 1);
