import pg from 'pg';
import { type Finding, right, sayError, warning, wrong } from './findings.ts';

const topic = 'Database';
const oldestSupported = 150_000;
const extensions = ['btree_gist', 'pg_trgm', 'unaccent'];
const mostSkewSeconds = 5;

async function findVersion(client: pg.Client): Promise<Finding> {
  const { rows } = await client.query<{ number: string; name: string }>(
    "select current_setting('server_version_num') number, current_setting('server_version') name",
  );
  const [row] = rows;
  if (Number(row?.number) < oldestSupported)
    return wrong(topic, `PostgreSQL ${row?.name} is too old: 15 or newer is needed.`);
  return right(topic, `PostgreSQL ${row?.name} answers.`);
}

async function findExtensions(client: pg.Client): Promise<Finding> {
  const { rows } = await client.query<{ name: string }>(
    'select name from pg_available_extensions where name = any($1)',
    [extensions],
  );
  const missing = extensions.filter((name) => !rows.some((row) => row.name === name));
  if (missing.length > 0)
    return wrong(
      topic,
      `It lacks the extensions ${missing.join(', ')}: install PostgreSQL's "contrib" package.`,
    );
  return right(topic, 'The extensions it needs are there.');
}

async function findSchema(client: pg.Client, known: number): Promise<Finding> {
  const { rows } = await client.query<{ there: boolean }>(
    "select to_regclass('drizzle.__drizzle_migrations') is not null there",
  );
  if (!rows[0]?.there)
    return warning(topic, 'The tables are not made yet; starting Ponte makes them.');
  const done = await client.query<{ count: number }>(
    'select count(*)::int from drizzle.__drizzle_migrations',
  );
  const applied = done.rows[0]?.count ?? 0;
  if (applied < known)
    return warning(
      topic,
      `${known - applied} changes of the tables are due; starting Ponte makes them.`,
    );
  if (applied > known)
    return wrong(topic, 'The tables are of a newer Ponte than this one: use the newer version.');
  return right(topic, 'The tables are up to date.');
}

async function findClock(client: pg.Client, now: Date): Promise<Finding> {
  const { rows } = await client.query<{ now: Date }>('select now()');
  const seconds = Math.abs((rows[0]?.now.getTime() ?? 0) - now.getTime()) / 1000;
  if (seconds > mostSkewSeconds)
    return warning(
      topic,
      `Its clock differs from this machine's by ${Math.round(seconds)} seconds: set both by NTP.`,
    );
  return right(topic, "Its clock agrees with this machine's.");
}

async function findEncoding(client: pg.Client): Promise<Finding> {
  const { rows } = await client.query<{ encoding: string }>(
    "select current_setting('server_encoding') encoding",
  );
  const encoding = rows[0]?.encoding;
  if (encoding !== 'UTF8')
    return wrong(
      topic,
      `It stores text as ${encoding}: create the database with the encoding UTF8.`,
    );
  return right(topic, 'It stores text as UTF-8.');
}

/** Whether the database can be reached, is new enough, complete, and agrees about the time. */
export async function examineDatabase(
  connectionString: string,
  knownMigrations: number,
  now: () => Date,
): Promise<Finding[]> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    return [
      await findVersion(client),
      await findEncoding(client),
      await findExtensions(client),
      await findSchema(client, knownMigrations),
      await findClock(client, now()),
    ];
  } catch (error) {
    return [
      wrong(
        topic,
        `It cannot be reached: ${sayError(error)}. Check DATABASE_URL and that the server runs.`,
      ),
    ];
  } finally {
    await client.end().catch(() => undefined); // never connected: nothing to end
  }
}
