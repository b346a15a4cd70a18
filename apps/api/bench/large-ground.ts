import { type Database, inTransaction } from '@ponte/db';
import { sql } from 'drizzle-orm';
import { refreshDirectoryEntry } from '../src/directory/refresh.ts';

/** The largest event the product is held to: what its pages are measured on. */
export const largeSize = { people: 5_000, requests: 20_000, slots: 60, tables: 250 } as const;

/** What a bench or a person asks with: the event, its owner, an office, and one ordinary participant. */
export type LargeGround = {
  eventId: string;
  slug: string;
  ownerId: string;
  supporterId: string;
  participantId: string;
  personId: string;
};

const given = ['Živa', 'Marco', 'Ana', 'Jürgen', 'Giulia', 'Matej', 'Chiara', 'Štefan'];
const family = ['Novak', 'Rossi', 'Kovač', 'Bianchi', 'Huber', 'Furlan', 'Zupančič', 'Moretti'];
const trades = ['Pumps', 'Valves', 'Sensors', 'Timber', 'Coatings', 'Robots', 'Wine', 'Logistics'];
const countries = ['IT', 'SI', 'AT', 'HR', 'DE', 'FR', 'ES', 'PL', 'CZ', 'HU', 'GR', 'NL'];

const oneOf = (words: readonly string[], at: string) =>
  sql`(${sql.param([...words])}::text[])[1 + (${sql.raw(at)})::int % ${words.length}::int]`;

async function insertEvent(db: Database, slug: string, ground: LargeGround): Promise<string> {
  const { eventId, ownerId, supporterId } = ground;
  const typeId = crypto.randomUUID();
  const officeId = crypto.randomUUID();
  await db.execute(sql`insert into account (id, email, name) values
    (${ownerId}, ${`owner@${slug}.example`}, 'Large Owner'),
    (${supporterId}, ${`office@${slug}.example`}, 'Large Office')`);
  await db.execute(
    sql`insert into organisation (id, name, country) values (${officeId}, 'Large Chamber', 'IT')`,
  );
  await db.execute(sql`insert into event (id, slug, state, names, zone, first_day, last_day, taken)
    values (${eventId}, ${slug}, 'closed', '{"en":"Large Days"}', 'Europe/Rome', '2031-03-08', '2031-03-10', ${largeSize.people})`);
  await db.execute(sql`insert into participation_type (id, event_id, names, approval, taken)
    values (${typeId}, ${eventId}, '{"en":"Company"}', 'manual', ${largeSize.people})`);
  await db.execute(sql`insert into type_rule values (${eventId}, ${typeId}, ${typeId})`);
  await db.execute(sql`insert into event_role (id, event_id, account_id, role, office_id) values
    (gen_random_uuid(), ${eventId}, ${ownerId}, 'owner', null),
    (gen_random_uuid(), ${eventId}, ${supporterId}, 'support', ${officeId})`);
  return typeId;
}

/** Everybody with an organisation and two profiles; one in twenty still waits for a decision or was rejected. */
async function insertPeople(db: Database, slug: string, ground: LargeGround, typeId: string) {
  await db.execute(sql`create temporary table large on commit preserve rows as
    select i, case when i = 0 then ${ground.personId}::uuid else gen_random_uuid() end as account_id,
      gen_random_uuid() as organisation_id,
      case when i = 0 then ${ground.participantId}::uuid else gen_random_uuid() end as participant_id
    from generate_series(0, ${largeSize.people - 1}) as i`);
  await db.execute(sql`insert into account (id, email, name)
    select account_id, 'person' || i || ${`@${slug}.example`}, ${oneOf(given, 'i')} || ' ' || ${oneOf(family, 'i / 8')} || ' ' || i from large`);
  await db.execute(sql`insert into organisation (id, name, country, city, sectors, languages)
    select organisation_id, ${oneOf(trades, 'i * 5')} || ' ' || i, ${oneOf(countries, 'i')}, 'Gorizia', '{28.1}', '{en,it}' from large`);
  await db.execute(sql`insert into participant (id, event_id, account_id, organisation_id, type_id, office_id, state, job_title, languages, registered_at)
    select participant_id, ${ground.eventId}, account_id, organisation_id, ${typeId},
      case when i % 10 = 3 then (select office_id from event_role where event_id = ${ground.eventId} and role = 'support') end,
      (case when i % 20 = 19 then (case when i % 40 = 19 then 'applied' else 'rejected' end) else 'approved' end)::participant_state,
      'Export manager', '{en,it}', now() - (i % 90) * interval '1 day' - i * interval '1 second' from large`);
  await db.execute(sql`insert into cooperation_profile (id, organisation_id, event_id, participant_id, kind, title, description, keywords)
    select gen_random_uuid(), organisation_id, ${ground.eventId}, participant_id, kind::profile_kind,
      'We ' || kind || ' ' || lower(${oneOf(trades, 'i')}) || ' and ' || lower(${oneOf(trades, 'i / 8')}),
      repeat('All about ' || lower(${oneOf(trades, 'i')}) || ', made and used in Europe. ', 6), array[lower(${oneOf(trades, 'i + 3')})]
    from large, unnest(array['offer', 'request']) as kind`);
}

async function insertTimetable(db: Database, { eventId }: LargeGround) {
  const { slots, tables } = largeSize;
  const blockId = crypto.randomUUID();
  await db.execute(sql`insert into timetable_block (id, event_id, day, start_minute, end_minute, slot_minutes)
    values (${blockId}, ${eventId}, '2031-03-08', 0, 1440, 20)`);
  await db.execute(sql`insert into time_slot (id, event_id, block_id, day, starts_at, ends_at)
    select gen_random_uuid(), ${eventId}, ${blockId}, '2031-03-08', at, at + interval '20 minutes'
    from generate_series(0, ${slots - 1}) as i, lateral (select timestamptz '2031-03-08 03:00+00' + i * interval '20 minutes' as at) as begin`);
  await db.execute(sql`insert into meeting_table (id, event_id, label, position)
    select gen_random_uuid(), ${eventId}, 'T' || i, i from generate_series(1, ${tables}) as i`);
}

/**
 * Each person asks the four after them, so that no pair asks twice. Four in nine agree. Where a meeting sits
 * follows from its pair: by distance and parity nobody sits twice in a slot.
 */
async function insertRequests(db: Database, { eventId }: LargeGround) {
  const { people, requests } = largeSize;
  await db.execute(sql`create temporary table asked on commit preserve rows as
    select k, gen_random_uuid() as request_id, gen_random_uuid() as meeting_id, r.participant_id as recipient_id, s.participant_id as sender_id,
      (k % 9) < 4 as is_accepted,
      case when r.i + d >= ${people} then 7 + d else 2 * (d - 1) + (r.i / d) % 2 end + 12 * ((r.i / 50) % 5) as seat
    from (select k, 1 + k / ${people} as d from generate_series(0, ${requests - 1}) as k) as distance
    join large r on r.i = k % ${people} join large s on s.i = (k % ${people} + d) % ${people}`);
  await db.execute(sql`analyze asked`);
  await db.execute(sql`insert into meeting_request (id, event_id, sender_id, recipient_id, rank, message, state, created_at, answered_at)
    select request_id, ${eventId}, sender_id, recipient_id, case when k % 3 = 0 then 'must' else 'like' end::request_rank,
      'We would like to hear about your plans.',
      (case when is_accepted then 'accepted' when k % 9 < 6 then 'pending' when k % 9 < 8 then 'declined' else 'withdrawn' end)::request_state,
      now() - (k % 40) * interval '1 day', case when is_accepted then now() - (k % 20) * interval '1 day' end from asked`);
  await db.execute(sql`create temporary table seated on commit preserve rows as
    select asked.*, row_number() over (partition by seat order by k) as place from asked where is_accepted`);
  await db.execute(sql`analyze seated`);
  await db.execute(sql`insert into meeting (id, event_id, request_id, state, slot_id, table_id, changed_at, was_invited)
    select meeting_id, ${eventId}, request_id, (case when t.id is null then 'agreed' else 'scheduled' end)::meeting_state,
      case when t.id is null then null else slot.id end, t.id, now(), t.id is not null
    from seated
    join (select id, row_number() over (order by starts_at) - 1 as number from time_slot where event_id = ${eventId}) as slot on slot.number = seat
    left join meeting_table t on t.event_id = ${eventId} and t.position = place and k % 7 > 0`);
  await db.execute(sql`insert into meeting_person (event_id, meeting_id, participant_id)
    select ${eventId}, meeting_id, person from seated, unnest(array[sender_id, recipient_id]) as person`);
  await db.execute(sql`insert into claim (event_id, kind, resource_id, slot_id, reason, owner_id)
    select ${eventId}::uuid, 'participant'::claim_kind, seat.participant_id, m.slot_id, 'meeting'::claim_reason, m.id
    from meeting m join meeting_person seat on seat.meeting_id = m.id where m.event_id = ${eventId} and m.slot_id is not null
    union all
    select ${eventId}::uuid, 'table'::claim_kind, m.table_id, m.slot_id, 'meeting'::claim_reason, m.id from meeting m where m.event_id = ${eventId} and m.slot_id is not null`);
}

async function insertTraces(db: Database, { eventId }: LargeGround) {
  await db.execute(sql`insert into message (id, event_id, account_id, participant_id, purpose, dedupe_key, to_address, locale, state, subject, created_at)
    select gen_random_uuid(), ${eventId}, account_id, participant_id, 'registration_approved', ${eventId}::text || i, 'person' || i || '@large.example', 'en',
      (case when i % 500 = 7 then 'failed' else 'sent' end)::message_state, 'You are in', now() - i * interval '1 minute' from large`);
  await db.execute(sql`insert into activity (id, event_id, account_id, action, subject_id, at)
    select gen_random_uuid(), ${eventId}, account_id, 'participants.register', participant_id, now() - (i * 7 + turn) * interval '1 minute'
    from large, generate_series(1, 6) as turn`);
}

async function enterDirectory(db: Database, { eventId }: LargeGround) {
  const { rows } = await db.execute<{ id: string }>(
    sql`select id from participant where event_id = ${eventId} and state = 'approved'`,
  );
  const ids = rows.map(({ id }) => id);
  for (let start = 0; start < ids.length; start += 500)
    await inTransaction(db, (tx) => refreshDirectoryEntry(tx, ids.slice(start, start + 500)));
}

/** Adds one event of the largest size. The connection must be the only one of its pool: it keeps temporary tables. */
export async function fillLarge(db: Database, slug: string): Promise<LargeGround> {
  const next = () => crypto.randomUUID();
  const ground: LargeGround = {
    eventId: next(),
    slug,
    ownerId: next(),
    supporterId: next(),
    participantId: next(),
    personId: next(),
  };
  const typeId = await insertEvent(db, slug, ground);
  await insertPeople(db, slug, ground, typeId);
  await db.execute(sql`analyze`); // what follows joins what stands here
  await insertTimetable(db, ground);
  await insertRequests(db, ground);
  await insertTraces(db, ground);
  await enterDirectory(db, ground);
  for (const table of ['large', 'asked', 'seated'])
    await db.execute(sql`drop table ${sql.identifier(table)}`);
  await db.execute(sql`analyze`);
  return ground;
}
