import { event, exchangeEntry, exchangeInterest, exchangeProfile, type Queryable } from '@ponte/db';
import { eq, sql } from 'drizzle-orm';

/** Changes with everything that suggestions are made of: what is listed, what was asked, which events may count. */
export async function readExchangeStamp(db: Queryable): Promise<string> {
  const { rows } = await db.execute<{ stamp: string }>(sql`
    select concat_ws(':', (select count(*) from ${exchangeEntry}),
      (select max(updated_at) from ${exchangeProfile} where ${exchangeProfile.listing} = 'published'),
      (select count(*) from ${exchangeInterest}),
      (select md5(string_agg(${event.id}::text, ',' order by ${event.id})) from ${event}
        where not ${event.suggestsPartners})) as stamp`);
  return rows[0]?.stamp ?? '';
}

/** Where each organisation took part, by the event's name; events in which nothing is suggested give no reason. */
export async function listEventsOf(
  db: Queryable,
  organisationIds: readonly string[],
): Promise<Map<string, string[]>> {
  const { rows } = await db.execute<{ id: string; events: string[] }>(sql`
    select p.organisation_id as id, array_agg(distinct coalesce(e.names ->> 'en', e.slug)) as events
    from participant p join event e on e.id = p.event_id
    where p.state = 'approved' and e.suggests_partners and p.organisation_id = any(${sql.param([...organisationIds])}::uuid[])
    group by p.organisation_id`);
  return new Map(rows.map(({ id, events }) => [id, events]));
}

/** The technologies each organisation has asked about by expressing interest. */
export async function listAskedOf(
  db: Queryable,
  organisationIds: readonly string[],
): Promise<Map<string, string[]>> {
  const { rows } = await db.execute<{ id: string; asked: string[] }>(sql`
    select i.organisation_id as id, array_agg(distinct code) as asked
    from exchange_interest i join exchange_entry e on e.profile_id = i.profile_id, unnest(e.technologies) code
    where i.organisation_id = any(${sql.param([...organisationIds])}::uuid[])
    group by i.organisation_id`);
  return new Map(rows.map(({ id, asked }) => [id, asked]));
}

/** Profiles in which the organisation has expressed interest: it knows them already. */
export async function listAskedProfiles(
  db: Queryable,
  organisationId: string,
): Promise<Set<string>> {
  const rows = await db
    .select({ id: exchangeInterest.profileId })
    .from(exchangeInterest)
    .where(eq(exchangeInterest.organisationId, organisationId));
  return new Set(rows.map(({ id }) => id));
}
