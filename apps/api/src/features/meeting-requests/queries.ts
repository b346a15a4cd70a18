import {
  cooperationProfile,
  exchangeAttachment,
  meeting,
  meetingRequest,
  type Queryable,
} from '@ponte/db';
import { type LocalisedText, liveRequestStates, type RequestState } from '@ponte/domain';
import { and, desc, eq, inArray, lte, or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { MeetingPersonRow } from '../meetings/queries.ts';

export type RequestRow = typeof meetingRequest.$inferSelect & {
  sender: MeetingPersonRow;
  recipient: MeetingPersonRow;
  about: { title: string; titles: LocalisedText } | null;
  meetingId: string | null;
};

/** A participant as the other side sees them, as one JSON value. */
const personOf = (participantId: PgColumn) => sql<MeetingPersonRow>`(
  select json_build_object('participantId', p.id, 'accountId', p.account_id, 'name', a.name, 'email', a.email,
    'locale', a.locale, 'jobTitle', p.job_title, 'isOnline', p.is_online, 'officeId', p.office_id,
    'organisationId', o.id, 'organisationName', o.name, 'country', o.country)
  from participant p join account a on a.id = p.account_id join organisation o on o.id = p.organisation_id
  where p.id = ${participantId})`;

const selectRequests = (db: Queryable) =>
  db
    .select({
      request: meetingRequest,
      sender: personOf(meetingRequest.senderId),
      recipient: personOf(meetingRequest.recipientId),
      about: { title: cooperationProfile.title, titles: cooperationProfile.titles },
      meetingId: meeting.id,
    })
    .from(meetingRequest)
    .leftJoin(cooperationProfile, eq(cooperationProfile.id, meetingRequest.aboutId))
    .leftJoin(meeting, eq(meeting.requestId, meetingRequest.id))
    .$dynamic();

type Selected = Awaited<ReturnType<typeof selectRequests>>[number];
const toRow = ({ request, ...rest }: Selected): RequestRow => ({ ...request, ...rest });

export async function findRequest(
  db: Queryable,
  eventId: string,
  id: string,
): Promise<RequestRow | null> {
  const [row] = await selectRequests(db).where(
    and(eq(meetingRequest.eventId, eventId), eq(meetingRequest.id, id)),
  );
  return row ? toRow(row) : null;
}

/** The one request that lives between two people, whoever asked. */
export async function findLiveRequest(
  db: Queryable,
  eventId: string,
  oneId: string,
  otherId: string,
): Promise<RequestRow | null> {
  const pair = [oneId, otherId];
  const [row] = await selectRequests(db).where(
    and(
      eq(meetingRequest.eventId, eventId),
      inArray(meetingRequest.senderId, pair),
      inArray(meetingRequest.recipientId, pair),
      inArray(meetingRequest.state, [...liveRequestStates]),
    ),
  );
  return row ? toRow(row) : null;
}

export type RequestScope =
  | { kind: 'received' | 'sent'; participantId: string }
  /** Requests from or to one's colleagues; one's own are in the other boxes. */
  | { kind: 'colleagues'; participantId: string; organisationId: string }
  | { kind: 'offices'; offices: readonly string[] }
  | { kind: 'all' };

const oneOf = (column: 'organisation_id' | 'office_id', ids: readonly string[]): SQL => sql`exists (
  select 1 from participant p where p.id in (${meetingRequest.senderId}, ${meetingRequest.recipientId})
  and ${sql.raw(`p.${column}`)} in ${ids.length > 0 ? [...ids] : [null]})`;

function within(scope: RequestScope): SQL | undefined {
  switch (scope.kind) {
    case 'received':
      return eq(meetingRequest.recipientId, scope.participantId);
    case 'sent':
      return eq(meetingRequest.senderId, scope.participantId);
    case 'colleagues':
      return and(
        oneOf('organisation_id', [scope.organisationId]),
        sql`${scope.participantId} not in (${meetingRequest.senderId}, ${meetingRequest.recipientId})`,
      );
    case 'offices':
      return oneOf('office_id', scope.offices);
    case 'all':
      return undefined;
  }
}

/** The request as far as the scope reaches; null beyond it. */
export async function findRequestWithin(
  db: Queryable,
  eventId: string,
  id: string,
  scopes: readonly RequestScope[],
): Promise<RequestRow | null> {
  const [row] = await selectRequests(db).where(
    and(
      eq(meetingRequest.eventId, eventId),
      eq(meetingRequest.id, id),
      or(...scopes.map((scope) => within(scope))),
    ),
  );
  return row ? toRow(row) : null;
}

export type RequestFilter = { state: RequestState | null; beforeId: string | null; limit: number };

/** One page, newest first: ids are UUID v7, so their order is that of time. */
export async function listRequests(
  db: Queryable,
  eventId: string,
  scope: RequestScope,
  filter: RequestFilter,
): Promise<RequestRow[]> {
  const rows = await selectRequests(db)
    .where(
      and(
        eq(meetingRequest.eventId, eventId),
        within(scope),
        filter.state ? eq(meetingRequest.state, filter.state) : undefined,
        filter.beforeId ? sql`${meetingRequest.id} < ${filter.beforeId}` : undefined,
      ),
    )
    .orderBy(desc(meetingRequest.id))
    .limit(filter.limit);
  return rows.map(toRow);
}

/** What a wish between these two is about: one of their profiles, and that of the exchange of which it is the copy. */
export async function findSubject(
  db: Queryable,
  { eventId, participantIds }: { eventId: string; participantIds: readonly string[] },
  aboutId: string,
): Promise<{ aboutId: string; exchangeProfileId: string | null } | null> {
  const { id, participantId } = cooperationProfile;
  const [row] = await db
    .select({ aboutId: id, exchangeProfileId: exchangeAttachment.profileId })
    .from(cooperationProfile)
    .leftJoin(exchangeAttachment, eq(exchangeAttachment.copyId, id))
    .where(
      and(
        eq(id, aboutId),
        eq(cooperationProfile.eventId, eventId),
        inArray(participantId, [...participantIds]),
      ),
    );
  return row ?? null;
}

/** Inserts unless the pair has a live request already; false then. */
export async function insertRequest(
  db: Queryable,
  row: typeof meetingRequest.$inferInsert,
): Promise<boolean> {
  const rows = await db
    .insert(meetingRequest)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: meetingRequest.id });
  return rows.length === 1;
}

export type RequestChange = Partial<
  Pick<
    typeof meetingRequest.$inferInsert,
    'state' | 'rank' | 'message' | 'declineReason' | 'answeredAt'
  >
>;

/** Compare-and-swap on state and version; false means somebody else was faster. */
export async function changeRequest(
  db: Queryable,
  key: { id: string; version: number; state: RequestState },
  change: RequestChange,
): Promise<boolean> {
  const rows = await db
    .update(meetingRequest)
    .set({ ...change, version: key.version + 1 })
    .where(
      and(
        eq(meetingRequest.id, key.id),
        eq(meetingRequest.version, key.version),
        eq(meetingRequest.state, key.state),
      ),
    )
    .returning({ id: meetingRequest.id });
  return rows.length === 1;
}

/** Ends every live request of a participant who leaves; accepted ones end with their meetings. */
export async function endRequestsOf(
  db: Queryable,
  eventId: string,
  participantId: string,
  now: Date,
): Promise<string[]> {
  const involved = or(
    eq(meetingRequest.senderId, participantId),
    eq(meetingRequest.recipientId, participantId),
  );
  const rows = await db
    .update(meetingRequest)
    .set({ state: 'cancelled', answeredAt: now, version: sql`${meetingRequest.version} + 1` })
    .where(
      and(
        eq(meetingRequest.eventId, eventId),
        involved,
        inArray(meetingRequest.state, [...liveRequestStates]),
      ),
    )
    .returning({ id: meetingRequest.id });
  return rows.map(({ id }) => id);
}

/** Ends the request behind a cancelled meeting, so that the pair may wish again. */
export async function cancelRequest(db: Queryable, id: string, now: Date): Promise<void> {
  await db
    .update(meetingRequest)
    .set({ state: 'cancelled', answeredAt: now, version: sql`${meetingRequest.version} + 1` })
    .where(and(eq(meetingRequest.id, id), eq(meetingRequest.state, 'accepted')));
}

/** Makes the request behind a revived meeting accepted again; false when its pair has another live one. */
export async function reviveRequest(db: Queryable, id: string, now: Date): Promise<boolean> {
  const others = sql`exists (select 1 from meeting_request other
    where other.event_id = ${meetingRequest.eventId} and other.id <> ${meetingRequest.id}
      and other.state in ${[...liveRequestStates]}
      and ${meetingRequest.senderId} in (other.sender_id, other.recipient_id)
      and ${meetingRequest.recipientId} in (other.sender_id, other.recipient_id))`;
  const rows = await db
    .update(meetingRequest)
    .set({ state: 'accepted', answeredAt: now, version: sql`${meetingRequest.version} + 1` })
    .where(and(eq(meetingRequest.id, id), sql`not ${others}`))
    .returning({ id: meetingRequest.id });
  return rows.length === 1;
}

/** Ends all requests of a cancelled event that nobody has answered. */
export async function endPendingRequests(db: Queryable, eventId: string, now: Date): Promise<void> {
  await db
    .update(meetingRequest)
    .set({ state: 'cancelled', answeredAt: now, version: sql`${meetingRequest.version} + 1` })
    .where(
      and(
        eq(meetingRequest.eventId, eventId),
        inArray(meetingRequest.state, [...liveRequestStates]),
      ),
    );
}

/** Expires what nobody answered in time, at most `limit` at once. */
export async function expireDueRequests(
  db: Queryable,
  now: Date,
  limit: number,
): Promise<{ id: string; eventId: string }[]> {
  const due = db
    .select({ id: meetingRequest.id })
    .from(meetingRequest)
    .where(and(eq(meetingRequest.state, 'pending'), lte(meetingRequest.expiresAt, now)))
    .limit(limit)
    .for('update', { skipLocked: true });
  return db
    .update(meetingRequest)
    .set({ state: 'expired', answeredAt: now, version: sql`${meetingRequest.version} + 1` })
    .where(inArray(meetingRequest.id, due))
    .returning({ id: meetingRequest.id, eventId: meetingRequest.eventId });
}
