import {
  account,
  event,
  meetingRequest,
  organisation,
  participant,
  type Queryable,
} from '@ponte/db';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { gather } from '../outbox/gather.ts';

/** What letters say about events, registrations and requests, as it is at this moment. */
const eventColumns = {
  id: event.id,
  slug: event.slug,
  names: event.names,
  languages: event.languages,
  venue: event.venue,
  address: event.address,
  city: event.city,
  zone: event.zone,
  firstDay: event.firstDay,
  lastDay: event.lastDay,
};

export type EventFacts = Pick<typeof event.$inferSelect, keyof typeof eventColumns>;

export const findEventFacts = gather(
  async (db, ids: readonly string[]): Promise<(EventFacts | null)[]> => {
    const rows = await db
      .select(eventColumns)
      .from(event)
      .where(inArray(event.id, [...new Set(ids)]));
    return ids.map((id) => rows.find((row) => row.id === id) ?? null);
  },
);

/** The version that links in this participant's mails must name; null when there is no such participant. */
export const findLinkVersion = gather(
  async (db, ids: readonly string[]): Promise<(number | null)[]> => {
    const rows = await db
      .select({ id: participant.id, linkVersion: participant.linkVersion })
      .from(participant)
      .where(inArray(participant.id, [...ids]));
    return ids.map((id) => rows.find((row) => row.id === id)?.linkVersion ?? null);
  },
);

export async function findOfferedUntil(db: Queryable, participantId: string): Promise<Date | null> {
  const [row] = await db
    .select({ offeredUntil: participant.offeredUntil })
    .from(participant)
    .where(eq(participant.id, participantId));
  return row?.offeredUntil ?? null;
}

export type PersonFacts = { name: string; organisation: string };

/** A meeting request as one of its two people reads of it: who the other is, and what was written. */
export async function findRequestFacts(db: Queryable, requestId: string, participantId: string) {
  const [row] = await db
    .select({
      counterpart: { name: account.name, organisation: organisation.name },
      message: meetingRequest.message,
      declineReason: meetingRequest.declineReason,
      state: meetingRequest.state,
    })
    .from(meetingRequest)
    .innerJoin(
      participant,
      and(
        eq(participant.eventId, meetingRequest.eventId),
        sql`${participant.id} = case when ${meetingRequest.senderId} = ${participantId}::uuid
          then ${meetingRequest.recipientId} else ${meetingRequest.senderId} end`,
      ),
    )
    .innerJoin(account, eq(account.id, participant.accountId))
    .innerJoin(organisation, eq(organisation.id, participant.organisationId))
    .where(eq(meetingRequest.id, requestId));
  return row ?? null;
}
