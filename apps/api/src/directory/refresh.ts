import type { Transaction } from '@ponte/db';
import { type SQL, sql } from 'drizzle-orm';
import { plainWords } from './words.ts';

// Sorts before every letter and space, so that `Adria` stands before `Adria Coatings` whoever comes for it.
const nameBreak = '\t';

const weighted = (weight: 'A' | 'B' | 'C' | 'D', value: SQL): SQL =>
  sql`setweight(to_tsvector('simple', ${plainWords(value)}), ${sql.raw(`'${weight}'`)})`;

/**
 * Rewrites what the directory knows of these participants, and removes those who are not approved. Everybody
 * who changes a name, an organisation, a state or a cooperation profile calls it in the same transaction.
 */
export async function refreshDirectoryEntry(
  tx: Transaction,
  participantIds: readonly string[],
): Promise<void> {
  if (participantIds.length === 0) return;
  const ids = sql`${sql.param([...participantIds])}::uuid[]`;
  // Two changes at once (a name here, a profile there) must not each write what the other has just replaced:
  // the second waits here, and its statement below sees what the first has committed.
  await tx.execute(
    sql`select 1 from participant where id = any(${ids}) order by id for no key update`,
  );
  await tx.execute(sql`
    with subject as (
      select p.event_id, p.id, p.type_id, o.country, o.sectors, a.name as person, o.name as organisation,
        concat_ws(' ', p.job_title, o.city, o.region) as place,
        (select string_agg(value, ' ') from jsonb_each_text(o.description)) as about
      from participant p
      join account a on a.id = p.account_id
      join organisation o on o.id = p.organisation_id
      where p.id = any(${ids}) and p.state = 'approved'
    ), gone as (
      delete from directory_entry
      where participant_id = any(${ids}) and participant_id not in (select id from subject)
    ), wanted as (
      select participant_id,
        count(*) filter (where kind = 'offer') as offers,
        count(*) filter (where kind = 'request') as requests,
        string_agg(concat_ws(' ', title, (select string_agg(value, ' ') from jsonb_each_text(titles))), ' ') as titles,
        string_agg(array_to_string(keywords, ' '), ' ') as keywords,
        string_agg(concat_ws(' ', description, (select string_agg(value, ' ') from jsonb_each_text(descriptions))), ' ')
          as descriptions
      from cooperation_profile where participant_id = any(${ids}) group by participant_id
    )
    insert into directory_entry
      (event_id, participant_id, sort_name, country, sectors, type_id, offers, requests, plain_text, document)
    select s.event_id, s.id, plain(concat_ws(${nameBreak}, s.organisation, s.person)), s.country, s.sectors, s.type_id,
      coalesce(w.offers, 0), coalesce(w.requests, 0),
      ${plainWords(sql`concat_ws(' ', s.organisation, s.person, s.place, w.titles, w.keywords)`)},
      ${weighted('A', sql`concat_ws(' ', s.organisation, s.person)`)}
        || ${weighted('B', sql`concat_ws(' ', w.titles, w.keywords)`)}
        || ${weighted('C', sql`coalesce(w.descriptions, '')`)}
        || ${weighted('D', sql`concat_ws(' ', s.place, s.about)`)}
    from subject s left join wanted w on w.participant_id = s.id
    on conflict (event_id, participant_id) do update set
      sort_name = excluded.sort_name, country = excluded.country, sectors = excluded.sectors,
      type_id = excluded.type_id, offers = excluded.offers, requests = excluded.requests,
      plain_text = excluded.plain_text, document = excluded.document`);
}
