import { readFileSync } from 'node:fs';
import Fastify from 'fastify';
import pg from 'pg';
import type { Recorded, Recording, Statement } from './recording.ts';
import { serve } from './serve.ts';

/** Fastify and pg and nothing else: each route sends the statements that the app sent, and its answer. */
const pool = new pg.Pool({ connectionString: String(process.env.BENCH_DATABASE), max: 12 });
const { texts, requests } = JSON.parse(
  readFileSync(String(process.env.BENCH_RECORDING), 'utf8'),
) as Recording;

// Like the app's layer, which reads dates itself: instants stay texts.
const instants = new Set([1082, 1114, 1184, 1115, 1182, 1185, 1186, 1187, 1231]);
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    instants.has(oid) ? (value: string) => value : pg.types.getTypeParser(oid, format ?? 'text'),
} as pg.CustomTypesConfig;

const toQuery = ({ text, values, isArrayMode }: Statement) => ({
  text: texts[text] ?? '',
  values,
  types,
  ...(isArrayMode ? { rowMode: 'array' as const } : {}),
});

async function replay(statements: readonly Statement[]): Promise<void> {
  let client: pg.PoolClient | null = null;
  for (const statement of statements) {
    const query = toQuery(statement);
    if (/^begin/i.test(query.text)) client = await pool.connect();
    await (client ?? pool).query(query);
    if (/^commit/i.test(query.text)) {
      client?.release();
      client = null;
    }
  }
}

async function answer(key: string): Promise<unknown> {
  const recorded: Recorded | undefined = requests[key];
  if (!recorded) throw new Error(`nothing is recorded for ${key}`);
  await replay(recorded.statements);
  return recorded.answer;
}

const app = Fastify();
app.post('/api/events/:event/as/:participant/requests/:request/accept', (request) =>
  answer(`POST ${request.url}`),
);
app.get('/api/events/:event/as/:participant/directory', (request) => answer(`GET ${request.url}`));
await serve(app);
