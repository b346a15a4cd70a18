import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from './index.ts';

let first: TestDatabase;
let second: TestDatabase;

beforeAll(async () => {
  first = await createTestDatabase();
  second = await createTestDatabase();
});

afterAll(async () => {
  await first.drop();
  await second.drop();
});

async function query(connectionString: string, text: string) {
  const client = new Client({ connectionString });
  await client.connect();
  const { rows } = await client.query(text);
  await client.end();
  return rows;
}

test('each test database is a copy of its own', async () => {
  await query(first.connectionString, 'create table only_here (id integer)');
  const look = "select to_regclass('only_here') as found";
  expect(await query(first.connectionString, look)).toEqual([{ found: 'only_here' }]);
  expect(await query(second.connectionString, look)).toEqual([{ found: null }]);
});

test('a test database is migrated and sorts by the builtin provider', async () => {
  const rows = await query(
    first.connectionString,
    'select datlocprovider as provider from pg_database where datname = current_database()',
  );
  expect(rows).toEqual([{ provider: 'b' }]);
  const jobs = "select to_regclass('graphile_worker.jobs') is not null as found";
  expect(await query(first.connectionString, jobs)).toEqual([{ found: true }]);
});
