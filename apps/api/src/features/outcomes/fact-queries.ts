import { network, type Queryable } from '@ponte/db';
import {
  type Locale,
  type OutcomeMeeting,
  type OutcomePerson,
  type OutcomeWish,
  pickText,
} from '@ponte/domain';
import { eq, sql } from 'drizzle-orm';

/** Everybody who ever registered: a meeting that took place counts even if somebody withdrew afterwards. */
export async function listOutcomePeople(db: Queryable, eventId: string): Promise<OutcomePerson[]> {
  const { rows } = await db.execute<OutcomePerson>(sql`
    select p.id, p.organisation_id as "organisationId", o.kind = 'company' as "isCompany", o.country, o.sectors,
      coalesce(p.credited_office_id, p.office_id) as "officeId",
      array(select n.slug from network n where n.is_public and exists (
        select 1 from network_member m where m.network_id = n.id and m.role <> 'observer'
          and m.organisation_id in (p.organisation_id, p.office_id)) order by n.slug) as networks,
      p.state = 'approved' as "isApproved",
      not exists (select 1 from participant q join event earlier on earlier.id = q.event_id
        where q.organisation_id = p.organisation_id and q.state = 'approved'
          and earlier.state not in ('draft', 'cancelled') and earlier.first_day < e.first_day) as "isFirstTime"
    from participant p
    join event e on e.id = p.event_id
    join organisation o on o.id = p.organisation_id
    where p.event_id = ${eventId}`);
  return rows;
}

/** Who has said yes to whom in the exchange, both ways round, and when that began. */
const acquainted = sql`
  select interested, owner, min(since) as since from (
    select i.organisation_id as interested, x.organisation_id as owner, i.created_at as since
    from exchange_interest i join exchange_profile x on x.id = i.profile_id where i.state = 'accepted'
    union all
    select x.organisation_id, i.organisation_id, i.created_at
    from exchange_interest i join exchange_profile x on x.id = i.profile_id where i.state = 'accepted'
  ) pairs group by interested, owner`;

export async function listOutcomeWishes(db: Queryable, eventId: string): Promise<OutcomeWish[]> {
  const { rows } = await db.execute<OutcomeWish>(sql`
    with acquainted as (${acquainted})
    select r.sender_id as "from", r.recipient_id as "to",
      r.exchange_profile_id is not null or coalesce(a.since <= r.created_at, false) as "isFromExchange"
    from meeting_request r
    join participant s on s.id = r.sender_id
    join participant t on t.id = r.recipient_id
    left join acquainted a on a.interested = s.organisation_id and a.owner = t.organisation_id
    where r.event_id = ${eventId}`);
  return rows;
}

/** Every meeting with what all its people have told of it. */
export async function listOutcomeMeetings(
  db: Queryable,
  eventId: string,
  now: Date,
): Promise<OutcomeMeeting[]> {
  const { rows } = await db.execute<OutcomeMeeting>(sql`
    with seats as (
      select meeting_id, json_agg(participant_id) as people from meeting_person
      where event_id = ${eventId} group by meeting_id
    ), cards as (
      select meeting_id, json_agg(json_build_object('participantId', participant_id, 'tookPlace', took_place,
        'usefulness', usefulness, 'step', step)) as cards
      from outcome_card where event_id = ${eventId} group by meeting_id
    ), told as (
      select meeting_id, participant_id, months, json_agg(json_build_object('kind', kind, 'band', band)) as results
      from outcome_result where event_id = ${eventId} group by 1, 2, 3
    ), answers as (
      select f.meeting_id, json_agg(json_build_object('participantId', f.participant_id, 'months', f.months,
        'results', coalesce(told.results, '[]'::json))) as answers
      from outcome_follow_up f
      left join told using (meeting_id, participant_id, months)
      where f.event_id = ${eventId} group by f.meeting_id
    ), acquainted as (${acquainted}), introduced as (
      select distinct m.id from meeting m
      join meeting_person x on x.meeting_id = m.id
      join meeting_person y on y.meeting_id = m.id
      join participant p on p.id = x.participant_id
      join participant q on q.id = y.participant_id
      join acquainted a on a.interested = p.organisation_id and a.owner = q.organisation_id
      where m.event_id = ${eventId} and a.since <= m.created_at
    )
    select m.state, coalesce(s.ends_at <= ${now.toISOString()}::timestamptz, false) as "isOver",
      r.exchange_profile_id is not null or introduced.id is not null as "isFromExchange",
      coalesce(seats.people, '[]'::json) as people, coalesce(cards.cards, '[]'::json) as cards,
      coalesce(answers.answers, '[]'::json) as "followUps"
    from meeting m
    left join time_slot s on s.id = m.slot_id
    left join meeting_request r on r.id = m.request_id
    left join introduced on introduced.id = m.id
    left join seats on seats.meeting_id = m.id
    left join cards on cards.meeting_id = m.id
    left join answers on answers.meeting_id = m.id
    where m.event_id = ${eventId}`);
  return rows;
}

/** The names of institutions that look after somebody in the event. */
export async function nameOffices(db: Queryable, eventId: string): Promise<Map<string, string>> {
  const { rows } = await db.execute<{ id: string; name: string }>(sql`
    select id, name from organisation
    where id in (select coalesce(credited_office_id, office_id) from participant where event_id = ${eventId})`);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The names of public networks, in the reader's language as far as there are words in it. */
export async function nameNetworks(db: Queryable, locale: Locale): Promise<Map<string, string>> {
  const rows = await db
    .select({ slug: network.slug, names: network.names })
    .from(network)
    .where(eq(network.isPublic, true));
  return new Map(rows.map(({ slug, names }) => [slug, pickText(names, locale)]));
}

/** The participants whom these offices look after. */
export async function listClients(
  db: Queryable,
  eventId: string,
  offices: readonly string[],
): Promise<Set<string>> {
  const { rows } = await db.execute<{ id: string }>(sql`
    select id from participant where event_id = ${eventId}
      and office_id = any(${sql.param([...offices])}::uuid[])`);
  return new Set(rows.map(({ id }) => id));
}
