import {
  account,
  calendarAnswer,
  meeting,
  message,
  messageStep,
  participant,
  type Queryable,
  suppression,
} from '@ponte/db';
import type { CalendarAnswer, MessageState, SuppressionSource } from '@ponte/domain';
import { sql } from 'drizzle-orm';
import { undeliveredOf } from './digest-queries.ts';

type Figures = {
  states: Partial<Record<MessageState, number>>;
  retrying: number;
  bounced: number;
  undelivered: number;
  suppressed: number;
  answers: Partial<Record<CalendarAnswer, number>>;
  next_due_at: string | null;
};

/** Addresses that are of this event: of its people, or those that its mail went to. */
const addressesOf = (eventId: string) => sql`(
  select lower(${account.email}) as address from ${participant}
    join ${account} on ${account.id} = ${participant.accountId} where ${participant.eventId} = ${eventId}
  union select lower(${message.toAddress}) from ${message} where ${message.eventId} = ${eventId})`;

/** What became of the event's mail, in one round trip. */
export async function loadDelivery(db: Queryable, eventId: string): Promise<Figures> {
  const own = sql`${message.eventId} = ${eventId}`;
  const { rows } = await db.execute<Figures>(sql`select
    coalesce((select json_object_agg(state, number) from (
      select ${message.state} as state, count(*)::int as number from ${message} where ${own} group by 1) as s),
      '{}'::json) as states,
    (select count(*)::int from ${message} where ${own} and ${message.state} = 'queued'
      and ${message.attempts} > 0) as retrying,
    (select count(distinct ${message.id})::int from ${message} join ${messageStep}
      on ${messageStep.messageId} = ${message.id} where ${own} and ${messageStep.kind} = 'bounced') as bounced,
    (select count(*)::int ${undeliveredOf(sql`${eventId}`)}) as undelivered,
    (select count(*)::int from ${suppression} where ${suppression.address} in ${addressesOf(eventId)}) as suppressed,
    coalesce((select json_object_agg(answer, number) from (
      select ${calendarAnswer.answer} as answer, count(*)::int as number
      from ${calendarAnswer} join ${meeting} on ${meeting.id} = ${calendarAnswer.meetingId}
        and ${meeting.sequence} = ${calendarAnswer.answeredSequence}
      where ${calendarAnswer.eventId} = ${eventId} group by 1) as a), '{}'::json) as answers,
    (select to_json(min(${message.dueAt})) #>> '{}' from ${message} where ${own}
      and ${message.state} in ('queued', 'sending')) as next_due_at`);
  const [figures] = rows;
  if (!figures) throw new Error('a select without from gave no row');
  return figures;
}

/** How many were sent in each minute from `since` on; minutes without any are left out. */
export async function countPerMinute(db: Queryable, eventId: string, since: Date) {
  const { rows } = await db.execute<{ at: string; sent: number }>(sql`
    select to_json(date_trunc('minute', ${message.sentAt})) #>> '{}' as at, count(*)::int as sent
    from ${message}
    where ${message.eventId} = ${eventId} and ${message.sentAt} >= ${since.toISOString()}::timestamptz
    group by 1`);
  return rows.map(({ at, sent }) => ({ at: new Date(at), sent }));
}

export type SuppressionRow = {
  address: string;
  reason: string;
  source: SuppressionSource;
  message_id: string | null;
  created_at: string;
  name: string;
  participant_id: string | null;
};
export type SuppressionFilter = {
  eventId: string;
  text?: string | undefined;
  after: string | null;
  limit: number;
};

/** The silenced addresses of this event by address; one more than the page, to see whether there is another. */
export async function listSuppressions(
  db: Queryable,
  { eventId, text, after, limit }: SuppressionFilter,
): Promise<SuppressionRow[]> {
  const pattern = text ? `%${text.replace(/[\\%_]/g, '\\$&')}%` : null;
  const { rows } = await db.execute<SuppressionRow>(sql`
    select silenced.*, coalesce(person.name, '') as name, person.id as participant_id
    from (
      select ${suppression.address} as address, ${suppression.reason} as reason,
        ${suppression.source} as source, to_json(${suppression.createdAt}) #>> '{}' as created_at,
        (select ${message.id} from ${message} where ${message.id} = ${suppression.messageId}
          and ${message.eventId} = ${eventId}) as message_id
      from ${suppression} where ${suppression.address} in ${addressesOf(eventId)}
        and (${after}::text is null or ${suppression.address} > ${after}::text)) as silenced
    left join lateral (
      select ${participant.id} as id, ${account.name} as name from ${participant}
      join ${account} on ${account.id} = ${participant.accountId}
      where ${participant.eventId} = ${eventId} and lower(${account.email}) = silenced.address
      limit 1) as person on true
    where ${pattern}::text is null or silenced.address ilike ${pattern}::text
      or person.name ilike ${pattern}::text
    order by silenced.address limit ${limit + 1}`);
  return rows;
}

/** Whether the address is of this event at all. */
export async function isAddressOf(db: Queryable, eventId: string, address: string) {
  const { rows } = await db.execute<{ is_own: boolean }>(
    sql`select ${address} in ${addressesOf(eventId)} as is_own`,
  );
  return rows[0]?.is_own === true;
}
