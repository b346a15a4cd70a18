import type { Queryable } from '@ponte/db';
import { type EventState, type LocalisedText, limits, type ParticipantState } from '@ponte/domain';
import { sql } from 'drizzle-orm';

export type Named = { id: string; name: string };

export type CompanyRow = Named & {
  country: string;
  city: string;
  isIntroduced: boolean;
  isChosen: boolean;
  listed: number;
  drafts: number;
  notes: number;
  isLeaving: boolean;
};

export type CaseRow = {
  organisationId: string;
  participantId: string;
  person: { name: string; email: string; jobTitle: string };
  event: {
    id: string;
    slug: string;
    names: LocalisedText;
    firstDay: string;
    lastDay: string;
    state: EventState;
  };
  state: ParticipantState;
  isOver: boolean;
  isIntroduced: boolean;
  profiles: number;
  unanswered: number;
  sent: number;
  asked: number;
  unplaced: number;
  meetings: number;
  held: number;
  past: number;
  told: number;
  outcomes: number;
  version: number;
  hasRole: boolean;
};

/** Whose companies, and of them only one, if that is named. */
export type DeskKey = { officeId: string; organisationId?: string | undefined };

const isIntroduced = sql.raw(`(cardinality(o.sectors) > 0 or exists (
  select 1 from jsonb_each_text(o.description) as texts where trim(texts.value) <> ''))`);

const only = (column: string, id: string | undefined) =>
  id ? sql`and ${sql.raw(column)} = ${id}::uuid` : sql``;

/**
 * The companies of an office: those that have chosen it, and those of whom a registration came with it; never the
 * institution itself. Profiles of the exchange are counted only for the former, since the others have not opened them.
 */
export async function listCompanies(
  db: Queryable,
  { officeId, organisationId }: DeskKey,
): Promise<CompanyRow[]> {
  const { rows } = await db.execute<CompanyRow>(sql`
    select o.id, o.name, o.country, o.city, ${isIntroduced} as "isIntroduced",
      x.office_id is not null as "isChosen",
      (select count(*)::int from exchange_profile e where e.organisation_id = x.organisation_id
        and e.listing = 'published') as listed,
      (select count(*)::int from exchange_profile e where e.organisation_id = x.organisation_id
        and e.text_state = 'draft' and e.listing = 'unlisted') as drafts,
      (select count(*)::int from office_note n where n.office_id = ${officeId} and n.organisation_id = o.id) as notes,
      exists (select 1 from office_handover h where h.organisation_id = o.id and h.from_id = ${officeId}
        and h.state = 'asked') as "isLeaving"
    from organisation o
    left join exchange_office x on x.organisation_id = o.id and x.office_id = ${officeId}
    where (x.office_id is not null
      or exists (select 1 from participant p where p.organisation_id = o.id and p.office_id = ${officeId}))
      and o.id <> ${officeId}
      ${only('o.id', organisationId)}
    order by o.name, o.id limit ${limits.officeCompanies}`);
  return rows;
}

/** Every registration that the office looks after, with how far it is; `accountId` is who would act for it. */
export async function listCases(
  db: Queryable,
  { officeId, organisationId }: DeskKey,
  { accountId, now }: { accountId: string; now: Date },
): Promise<CaseRow[]> {
  const at = sql`${now.toISOString()}::timestamptz`;
  const seats = (where: string) =>
    sql`(select count(*)::int from meeting_person mp join meeting m on m.id = mp.meeting_id
      left join time_slot s on s.id = m.slot_id where mp.participant_id = p.id and ${sql.raw(where)})`;
  const { rows } = await db.execute<CaseRow>(sql`
    select p.organisation_id as "organisationId", p.id as "participantId",
      json_build_object('name', a.name, 'email', a.email, 'jobTitle', p.job_title) as person,
      json_build_object('id', e.id, 'slug', e.slug, 'names', e.names, 'firstDay', e.first_day,
        'lastDay', e.last_day, 'state', e.state) as event,
      p.state, p.version, e.last_day < (${at} at time zone e.zone)::date as "isOver", ${isIntroduced} as "isIntroduced",
      (select count(*)::int from cooperation_profile c where c.participant_id = p.id) as profiles,
      (select count(*)::int from meeting_request r where r.event_id = p.event_id and r.recipient_id = p.id
        and r.state = 'pending' and (r.expires_at is null or r.expires_at > ${at})) as unanswered,
      (select count(*)::int from meeting_request r where r.event_id = p.event_id and r.sender_id = p.id
        and r.state = 'pending' and (r.expires_at is null or r.expires_at > ${at})) as sent,
      (select count(*)::int from meeting_request r where r.event_id = p.event_id
        and p.id in (r.sender_id, r.recipient_id)) as asked,
      ${seats(`m.state = 'agreed'`)} as unplaced,
      ${seats(`m.state in ('scheduled', 'held', 'missed')`)} as meetings,
      ${seats(`m.state = 'held'`)} as held,
      (select count(*)::int from meeting_person mp join meeting m on m.id = mp.meeting_id
        join time_slot s on s.id = m.slot_id
        where mp.participant_id = p.id and m.state in ('scheduled', 'held') and s.ends_at <= ${at}) as past,
      (select count(*)::int from meeting_person mp join meeting m on m.id = mp.meeting_id
        join time_slot s on s.id = m.slot_id
        join outcome_card c on c.meeting_id = m.id and c.participant_id = mp.participant_id
        where mp.participant_id = p.id and m.state in ('scheduled', 'held') and s.ends_at <= ${at}) as told,
      (select count(distinct (r.meeting_id, r.kind))::int from outcome_result r where r.participant_id = p.id) as outcomes,
      exists (select 1 from event_role g where g.event_id = p.event_id and g.account_id = ${accountId}::uuid
        and (g.role in ('owner', 'organiser') or (g.role = 'support' and g.office_id = p.office_id))) as "hasRole"
    from participant p
    join event e on e.id = p.event_id
    join account a on a.id = p.account_id
    join organisation o on o.id = p.organisation_id
    where p.office_id = ${officeId} and p.organisation_id <> ${officeId} ${only('p.organisation_id', organisationId)}
    order by e.first_day desc, a.name, p.id`);
  return rows;
}

/** Who looks after the organisation: the office it has chosen, and those with which registrations came. */
export async function listOfficeIds(db: Queryable, organisationId: string): Promise<string[]> {
  const { rows } = await db.execute<{ id: string }>(sql`
    select office_id as id from exchange_office where organisation_id = ${organisationId}::uuid
    union
    select office_id from participant where organisation_id = ${organisationId}::uuid and office_id is not null`);
  return rows.map(({ id }) => id).sort();
}

export type OfficeProfileRow = {
  id: string;
  reference: string;
  title: LocalisedText;
  isListed: boolean;
  isDraft: boolean;
};

/** Cooperation profiles of a company that has chosen the office; of any other, none. */
export async function listProfilesOfClient(
  db: Queryable,
  officeId: string,
  organisationId: string,
): Promise<OfficeProfileRow[]> {
  const { rows } = await db.execute<OfficeProfileRow>(sql`
    select e.id, e.reference, coalesce(e.content -> 'title', '{}'::jsonb) as title,
      e.listing = 'published' as "isListed", e.text_state = 'draft' as "isDraft"
    from exchange_profile e
    join exchange_office x on x.organisation_id = e.organisation_id and x.office_id = ${officeId}::uuid
    where e.organisation_id = ${organisationId}::uuid
    order by e.updated_at desc, e.id limit 100`);
  return rows;
}
