import {
  account,
  event,
  eventRole,
  inboundMessage,
  message,
  messageStep,
  type Queryable,
} from '@ponte/db';
import { type EventState, eventRoles, type Locale, reachOf } from '@ponte/domain';
import { type SQL, sql } from 'drizzle-orm';

/** Whoever sees the whole event's mail is told about it. */
const readingRoles = eventRoles.filter(
  (role) => reachOf([{ role, officeId: null }], 'mail.view') === 'all',
);

/** While something can still be mended. */
const liveStates: readonly EventState[] = ['open', 'closed', 'scheduled', 'running'];

const anyOf = (values: readonly string[]): SQL =>
  sql`(${sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )})`;

/**
 * The newest words about meetings that did not arrive and will not: `from … where …` over `message`, for a select
 * over them.
 */
export const undeliveredOf = (eventId: SQL): SQL => sql`
  from ${message} where ${message.eventId} = ${eventId} and ${message.state} = 'failed'
    and ${message.method} is not null and not exists (select 1 from message as newer
      where newer.meeting_id = ${message.meetingId} and newer.participant_id = ${message.participantId}
        and newer.state <> 'skipped'
        and (newer.sequence, newer.id) > (${message.sequence}, ${message.id}))`;

const waitingOf = (eventId: SQL): SQL =>
  sql`from ${inboundMessage} where ${inboundMessage.eventId} = ${eventId} and ${inboundMessage.state} = 'open'`;

const mayRead = sql`${account.wantsReminders} and ${account.disabledAt} is null and exists (
  select 1 from ${eventRole} where ${eventRole.eventId} = ${event.id} and ${eventRole.accountId} = ${account.id}
    and ${eventRole.role} in ${anyOf(readingRoles)})`;

type DueRow = {
  event_id: string;
  account_id: string;
  address: string;
  name: string;
  locale: Locale;
  zone: string;
  unseen_since: string | null;
  told_at: string | null;
};

export type DigestReader = {
  eventId: string;
  zone: string;
  to: { accountId: string; address: string; name: string; locale: Locale };
  /** Since when there is something that no digest to this person has told; null: they were told of everything. */
  unseenSince: Date | null;
  /** When they were told last. */
  toldAt: Date | null;
};

const toInstant = (text: string | null): Date | null => (text ? new Date(text) : null);

/** The organisers of all events in which something is undelivered or waits for a decision. */
export async function listDigestReaders(db: Queryable): Promise<DigestReader[]> {
  const id = sql`${event.id}`;
  const { rows } = await db.execute<DueRow>(sql`
    select ${event.id} as event_id, ${account.id} as account_id, ${account.email} as address,
      ${account.name} as name, ${account.locale} as locale, coalesce(${account.zone}, ${event.zone}) as zone,
      to_json((select min(at) from unnest(troubled.instants) as at
        where told.at is null or at > told.at)) #>> '{}' as unseen_since,
      to_json(told.at) #>> '{}' as told_at
    from ${event}
    join lateral (select array_agg(at) as instants from (
      select greatest(${message.createdAt}, (select max(${messageStep.createdAt}) from ${messageStep}
        where ${messageStep.messageId} = ${message.id})) as at ${undeliveredOf(id)}
      union all select ${inboundMessage.receivedAt} ${waitingOf(id)}) as trouble) as troubled
      on troubled.instants is not null
    join ${account} on ${mayRead}
    left join lateral (select max(coalesce(digest.rendered_at, digest.created_at)) as at from message as digest
      where digest.event_id = ${event.id} and digest.account_id = ${account.id}
        and digest.purpose = 'organiser_digest') as told on true
    where ${event.state} in ${anyOf(liveStates)}`);
  return rows.map((row) => ({
    eventId: row.event_id,
    zone: row.zone,
    to: {
      accountId: row.account_id,
      address: row.address,
      name: row.name,
      locale: row.locale,
    },
    unseenSince: toInstant(row.unseen_since),
    toldAt: toInstant(row.told_at),
  }));
}

/** Whether the account may still read this event's mail, and wants to be told. */
export async function isDigestReader(db: Queryable, eventId: string, accountId: string) {
  const { rows } = await db.execute(sql`select 1 from ${event} join ${account} on ${mayRead}
    where ${event.id} = ${eventId} and ${account.id} = ${accountId}`);
  return rows.length === 1;
}

type Line = { name: string; organisation: string; words: string; total: number };

/** Whom the newest word about a meeting did not reach, the latest first, and how many there are in all. */
export async function listUndelivered(db: Queryable, eventId: string, limit: number) {
  const { rows } = await db.execute<Line>(sql`
    select coalesce(a.name, failed.to_name) as name, coalesce(o.name, '') as organisation,
      failed.last_error as words, failed.total
    from (select ${message.id}, ${message.participantId}, ${message.toName}, ${message.lastError},
      count(*) over ()::int as total ${undeliveredOf(sql`${eventId}`)}) as failed
    left join participant p on p.id = failed.participant_id left join account a on a.id = p.account_id
    left join organisation o on o.id = p.organisation_id
    order by failed.id desc limit ${limit}`);
  return rows;
}

/** About whom answers wait for the organiser, the latest first, and how many there are in all. */
export async function listWaiting(db: Queryable, eventId: string, limit: number) {
  const { rows } = await db.execute<Line>(sql`
    select coalesce(a.name, waiting.sender) as name, coalesce(o.name, '') as organisation, '' as words,
      waiting.total
    from (select ${inboundMessage.id}, ${inboundMessage.participantId}, ${inboundMessage.sender},
      count(*) over ()::int as total ${waitingOf(sql`${eventId}`)}) as waiting
    left join participant p on p.id = waiting.participant_id left join account a on a.id = p.account_id
    left join organisation o on o.id = p.organisation_id
    order by waiting.id desc limit ${limit}`);
  return rows;
}
