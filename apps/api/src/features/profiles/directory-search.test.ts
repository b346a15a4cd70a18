import { connectDatabase, type Database, inTransaction, type Transaction } from '@ponte/db';
import { createTestDatabase, type TestDatabase } from '@ponte/db/testing';
import { type SQL, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refreshDirectoryEntry } from '../../directory/refresh.ts';
import { splitWords } from '../../directory/words.ts';
import { listAlikeWords } from './directory-search.ts';
import { type DirectoryFilter, prepareSearch, selectDirectory } from './queries.ts';

const eventId = '019a0000-0000-7000-8000-000000000001';
const size = 2_000;

let database: TestDatabase;
let db: Database;

beforeAll(async () => {
  database = await createTestDatabase();
  db = connectDatabase(database.connectionString, {
    onError: (error) => {
      throw error;
    },
  });
  await fillEvent();
});
afterAll(async () => {
  await db.$client.end();
  await database.drop();
});

/** 2,000 people whose profiles are made of common parts and one rare word for every fifty of them. */
async function fillEvent(): Promise<void> {
  const typeId = '019a0000-0000-7000-8000-000000000002';
  const people = sql`generate_series(1, ${sql.raw(String(size))}) n`;
  await inTransaction(db, async (tx) => {
    const run = (statement: SQL) => tx.execute(statement);
    await run(sql`create temporary table made on commit drop as
      select n, gen_random_uuid() id, md5(n::text) word from ${people}`);
    await run(sql`insert into event (id, slug, names, zone, first_day, last_day)
      values (${eventId}, 'large', '{"en":"Large"}', 'Europe/Rome', '2027-03-08', '2027-03-09')`);
    await run(sql`insert into participation_type (id, event_id, names)
      values (${typeId}, ${eventId}, '{"en":"Company"}')`);
    await run(sql`insert into account (id, email, name)
      select id, n || '@large.test', initcap(translate(left(word, 7), '0123456789', 'ghijklmnop')) from made`);
    await run(sql`insert into organisation (id, name, country, sectors)
      select id, 'Works ' || translate(right(word, 9), '0123456789', 'qrstuvwxyz'),
        (array['IT', 'SI', 'AT', 'HR'])[1 + n % 4], array['28.' || n % 9] from made`);
    await run(sql`insert into participant
      (id, event_id, account_id, organisation_id, type_id, state, registered_at)
      select id, ${eventId}, id, id, ${typeId}, 'approved', now() from made`);
    await run(sql`insert into cooperation_profile
      (id, organisation_id, event_id, participant_id, kind, title, description, keywords)
      select gen_random_uuid(), id, ${eventId}, id, 'offer', 'Machines for industry',
        'Long years of work for the automotive industry and its suppliers in the region',
        case when n % 50 = 0 then array['photonics'] else array['metal'] end from made`);
    const { rows } = await tx.execute<{ id: string }>(sql`select id from made`);
    await refreshDirectoryEntry(
      tx,
      rows.map(({ id }) => id),
    );
  });
  await db.execute(sql`vacuum analyze`);
}

async function search(tx: Transaction, q: string, more: Partial<DirectoryFilter> = {}) {
  const words = splitWords(q);
  const alike = await listAlikeWords(tx, eventId, words);
  return [
    { eventId, exceptId: null, offices: null },
    { ...more, words, alike, fitting: null, savedById: null },
    { after: null, limit: 24 },
  ] as const;
}

type Plan = {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  Plans?: Plan[];
};

const flatten = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(flatten)];

async function explain(q: string, more?: Partial<DirectoryFilter>) {
  return inTransaction(db, async (tx) => {
    await prepareSearch(tx);
    const statement = selectDirectory(tx, ...(await search(tx, q, more))).getSQL();
    const { rows } = await tx.execute<{ 'QUERY PLAN': [{ Plan: Plan; 'Execution Time': number }] }>(
      sql`explain (analyze, format json) ${statement}`,
    );
    const [result] = rows[0]?.['QUERY PLAN'] ?? [];
    if (!result) throw new Error('no plan');
    const nodes = flatten(result.Plan);
    return {
      indexes: nodes.flatMap((node) => node['Index Name'] ?? []),
      scanned: nodes
        .filter((node) => node['Node Type'] === 'Seq Scan')
        .map((node) => node['Relation Name']),
      milliseconds: result['Execution Time'],
    };
  });
}

describe(`in a directory of ${size}`, () => {
  it.each(['photonics', 'photnoics', 'photo', 'machines photonics'])(
    'searching %s goes through the index of words',
    async (q) => {
      const plan = await explain(q);
      expect(plan.indexes).toContain('directory_entry_document');
      expect(plan.scanned).not.toContain('directory_entry');
    },
  );

  it('the plain list reads only a page of the order', async () => {
    const plan = await explain('');
    expect(plan.indexes).toContain('directory_entry_order');
    expect(plan.scanned).not.toContain('directory_entry');
  });

  it('finds the forty, and finds them by a misspelt word too', async () => {
    const count = (q: string) =>
      inTransaction(db, async (tx) => {
        await prepareSearch(tx);
        const [view, filter] = await search(tx, q);
        const rows = await selectDirectory(tx, view, filter, { after: null, limit: 100 });
        return rows.length;
      });
    expect(await count('photonics')).toBe(40);
    expect(await count('fotonics')).toBe(40);
    expect(await count('photonics austria')).toBe(0);
  });
});
