import {
  exchangeInterest,
  exchangeProfile,
  exchangeVersion,
  organisation,
  type Queryable,
} from '@ponte/db';
import type { InterestState, LocalisedText, MeetingState } from '@ponte/domain';
import { aliasedTable, and, desc, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import { writableBy } from './acting.ts';

export type InterestRow = typeof exchangeInterest.$inferSelect;

/**
 * Of these profiles, those whose company the account knows: its own (or its office's client's), and those that have
 * said yes to one of the organisations it belongs to.
 */
export async function findKnownProfiles(
  db: Queryable,
  accountId: string | null,
  profileIds: readonly string[],
): Promise<Set<string>> {
  if (accountId === null || profileIds.length === 0) return new Set();
  const rows = await db
    .select({ id: exchangeProfile.id })
    .from(exchangeProfile)
    .where(
      and(
        inArray(exchangeProfile.id, [...profileIds]),
        or(
          inArray(exchangeProfile.organisationId, writableBy(accountId)),
          sql`exists (select 1 from ${exchangeInterest} where ${exchangeInterest.profileId} = ${exchangeProfile.id}
            and ${exchangeInterest.state} = 'accepted' and ${exchangeInterest.organisationId} in ${writableBy(accountId)})`,
        ),
      ),
    );
  return new Set(rows.map(({ id }) => id));
}

type InterestHistory = { former: InterestState[]; pending: number };

/** The states of what each organisation has sent to the profile so far, and how much of it waits anywhere. */
export async function listInterestFacts(
  db: Queryable,
  organisationIds: readonly string[],
  profileId: string,
): Promise<(organisationId: string) => InterestHistory> {
  const { organisationId, state } = exchangeInterest;
  const rows = await db
    .select({
      organisationId,
      former: sql<InterestState[]>`coalesce(json_agg(${state})
        filter (where ${exchangeInterest.profileId} = ${profileId}::uuid), '[]'::json)`,
      pending: sql<number>`count(*) filter (where ${state} = 'pending')::int`,
    })
    .from(exchangeInterest)
    .where(inArray(organisationId, [...organisationIds]))
    .groupBy(organisationId);
  const known = new Map(rows.map(({ organisationId: id, ...history }) => [id, history]));
  return (id) => known.get(id) ?? { former: [], pending: 0 };
}

/** The same of one organisation. */
export async function findInterestFacts(
  db: Queryable,
  organisationId: string,
  profileId: string,
): Promise<InterestHistory> {
  return (await listInterestFacts(db, [organisationId], profileId))(organisationId);
}

/** Null when another one of the same organisation is alive: the unique index decides between two at once. */
export async function insertInterest(
  db: Queryable,
  row: typeof exchangeInterest.$inferInsert,
): Promise<InterestRow | null> {
  const [made] = await db.insert(exchangeInterest).values(row).onConflictDoNothing().returning();
  return made ?? null;
}

export async function findInterest(db: Queryable, id: string): Promise<InterestRow | null> {
  const [row] = await db.select().from(exchangeInterest).where(eq(exchangeInterest.id, id));
  return row ?? null;
}

export async function updateInterest(
  db: Queryable,
  seen: { id: string; version: number; state: InterestState },
  change: Partial<Omit<InterestRow, 'id' | 'version'>>,
): Promise<InterestRow | null> {
  const [row] = await db
    .update(exchangeInterest)
    .set({ ...change, version: seen.version + 1 })
    .where(
      and(
        eq(exchangeInterest.id, seen.id),
        eq(exchangeInterest.version, seen.version),
        eq(exchangeInterest.state, seen.state),
      ),
    )
    .returning();
  return row ?? null;
}

const owner = aliasedTable(organisation, 'owner');
const sender = aliasedTable(organisation, 'sender');

/**
 * Meetings between people of the two organisations, in events to which both came: what an expression of interest led
 * to. Cancelled ones led to nothing.
 */
export type LinkedMeeting = {
  id: string;
  eventSlug: string;
  eventNames: LocalisedText;
  state: MeetingState;
  startsAt: string | null;
};
const meetings = sql<LinkedMeeting[]>`
  coalesce((select json_agg(json_build_object('id', m.id, 'eventSlug', e.slug, 'eventNames', e.names, 'state', m.state, 'startsAt', s.starts_at) order by s.starts_at)
    from meeting m join event e on e.id = m.event_id left join time_slot s on s.id = m.slot_id
    where m.state <> 'cancelled' and m.created_at >= ${exchangeInterest.createdAt}
      and exists (select 1 from meeting_person mp join participant p on p.id = mp.participant_id
        where mp.meeting_id = m.id and p.organisation_id = ${exchangeInterest.organisationId})
      and exists (select 1 from meeting_person mp join participant p on p.id = mp.participant_id
        where mp.meeting_id = m.id and p.organisation_id = ${exchangeProfile.organisationId})), '[]'::json)`;

/** Who of the two organisations takes part in an event that is not over: they may meet there. */
type Seat = {
  eventSlug: string;
  eventNames: LocalisedText;
  participantId: string;
  accountId: string;
  organisationId: string;
};
const seats = sql<Seat[]>`
  coalesce((select json_agg(json_build_object('eventSlug', e.slug, 'eventNames', e.names, 'participantId', p.id,
      'accountId', p.account_id, 'organisationId', p.organisation_id) order by e.first_day, p.registered_at, p.id)
    from participant p join event e on e.id = p.event_id
    where p.organisation_id in (${exchangeInterest.organisationId}, ${exchangeProfile.organisationId})
      and p.state = 'approved' and e.state in ('open', 'closed', 'scheduled', 'running')), '[]'::json)`;

const fromInterests = (db: Queryable) =>
  db
    .select({
      interest: exchangeInterest,
      profile: exchangeProfile,
      title: sql<LocalisedText>`coalesce(${exchangeVersion.content}, ${exchangeProfile.content}) -> 'title'`,
      owner: {
        id: owner.id,
        name: owner.name,
        country: owner.country,
        city: owner.city,
        website: owner.website,
      },
      sender: {
        id: sender.id,
        name: sender.name,
        country: sender.country,
        city: sender.city,
        website: sender.website,
      },
      meetings,
      seats,
    })
    .from(exchangeInterest)
    .innerJoin(exchangeProfile, eq(exchangeProfile.id, exchangeInterest.profileId))
    .leftJoin(
      exchangeVersion,
      and(
        eq(exchangeVersion.profileId, exchangeProfile.id),
        eq(exchangeVersion.number, exchangeProfile.publishedVersion),
      ),
    )
    .innerJoin(owner, eq(owner.id, exchangeProfile.organisationId))
    .innerJoin(sender, eq(sender.id, exchangeInterest.organisationId));

export type InterestDetail = Awaited<ReturnType<typeof fromInterests>>[number];
export type InterestBox = 'received' | 'sent';

const inBox = (box: InterestBox, accountId: string): SQL =>
  box === 'sent'
    ? inArray(exchangeInterest.organisationId, writableBy(accountId))
    : inArray(exchangeProfile.organisationId, writableBy(accountId));

/** What has come in for the organisations the account may write for, or what they have sent; the newest first. */
export const listInterests = (
  db: Queryable,
  accountId: string,
  box: InterestBox,
  page: { after: readonly [string, string] | null; limit: number },
): Promise<InterestDetail[]> =>
  fromInterests(db)
    .where(
      and(
        inBox(box, accountId),
        page.after
          ? sql`(${exchangeInterest.createdAt}, ${exchangeInterest.id}) < (${page.after[0]}::timestamptz, ${page.after[1]}::uuid)`
          : undefined,
      ),
    )
    .orderBy(desc(exchangeInterest.createdAt), desc(exchangeInterest.id))
    .limit(page.limit + 1);

export async function findInterestDetail(
  db: Queryable,
  id: string,
): Promise<InterestDetail | null> {
  const [row] = await fromInterests(db).where(eq(exchangeInterest.id, id));
  return row ?? null;
}

/** How many wait for an answer of the organisations the account may write for. */
export async function countWaitingInterests(db: Queryable, accountId: string): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(exchangeInterest)
    .innerJoin(exchangeProfile, eq(exchangeProfile.id, exchangeInterest.profileId))
    .where(and(inBox('received', accountId), eq(exchangeInterest.state, 'pending')));
  return row?.count ?? 0;
}
