import { loadavg } from 'node:os';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { connectDatabase, migrate, session } from '@ponte/db';
import { startEmbeddedPostgres } from '@ponte/db/embedded';
import { buildBenchApp } from '../apps/api/bench/bench-app.ts';
import { fillLarge, type LargeGround, largeSize } from '../apps/api/bench/large-ground.ts';
import { runStatements, withDatabase } from '../packages/db/src/testing/template.ts';
import { listCalls, type PageCall, type Who } from './bench/pages/calls.ts';

/**
 * Measures the server's time for every call of an event's main pages on the largest one, and how long the server's
 * thread is held while the booklet of all schedules is made. Fails when a call takes longer than it may.
 * usage: npm run bench:pages [-- PART OF A PAGE'S NAME]
 */
const mostMs = 200;
const rounds = 7;
const wanted = process.argv[2] ?? '';

type Bench = Awaited<ReturnType<typeof buildBenchApp>>;
type Cookies = Record<Who, string>;

const sayLoad = (when: string) =>
  console.log(
    `Load of the machine ${when}: ${loadavg()
      .map((one) => one.toFixed(1))
      .join(' ')}.`,
  );

async function signIn({ app, deps }: Bench, accountId: string): Promise<string> {
  const [id, now] = [deps.ids.next(), deps.clock.now()];
  await deps.db.insert(session).values({
    id,
    accountId,
    secretHash: `bench ${id}`,
    rotatedAt: now,
    expiresAt: new Date(now.getTime() + 86_400_000),
  });
  const seconds = Math.floor(now.getTime() / 1000);
  return `__Host-ponte-access=${app.jwt.sign({ sid: id, iat: seconds, exp: seconds + 3600 })}`;
}

async function timeCall(
  { app }: Bench,
  cookies: Cookies,
  { who, path }: PageCall,
): Promise<number> {
  const begun = performance.now();
  const answer = await app.inject({ method: 'GET', url: path, headers: { cookie: cookies[who] } });
  const took = performance.now() - begun;
  if (answer.statusCode !== 200)
    throw new Error(`${path} answered ${answer.statusCode}: ${answer.body.slice(0, 200)}`);
  return took;
}

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * The median of some rounds after one that warms up, and the processor's time of the server's own process: on a machine
 * with other work the clock says little.
 */
async function measure(bench: Bench, cookies: Cookies, call: PageCall): Promise<[number, number]> {
  await timeCall(bench, cookies, call);
  const times: number[] = [];
  const begun = cpuMs();
  for (let round = 0; round < rounds; round++) times.push(await timeCall(bench, cookies, call));
  return [times.toSorted((a, b) => a - b)[rounds >> 1] ?? 0, (cpuMs() - begun) / rounds];
}

async function measurePages(bench: Bench, ground: LargeGround, cookies: Cookies): Promise<number> {
  let slow = 0;
  console.log('| page | call | ms | own processor ms |');
  console.log('|---|---|---|---|');
  for (const call of listCalls(ground).filter(({ page }) => page.includes(wanted))) {
    const [took, own] = await measure(bench, cookies, call);
    const isSlow = took > mostMs;
    if (isSlow) slow += 1;
    const path = call.path
      .replace(`/api/events/${ground.eventId}`, '…')
      .replace(ground.participantId, ':id');
    console.log(
      `| ${call.page} | ${path} | ${took.toFixed(0)}${isSlow ? ' **slow**' : ''} | ${own.toFixed(0)} |`,
    );
  }
  return slow;
}

/** The longest time for which nobody else was served while these files were made. */
async function measureFiles({ app }: Bench, ground: LargeGround, cookies: Cookies): Promise<void> {
  const reports = `/api/events/${ground.eventId}/reports`;
  const files = [
    'sheets/registrations?format=xlsx',
    'sheets/requests?format=csv',
    'printed/badges',
    'printed/schedules',
  ];
  console.log('| file | ms | MB | longest hold of the server’s thread, ms |');
  console.log('|---|---|---|---|');
  for (const file of files) {
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const begun = performance.now();
    const answer = await app.inject({
      url: `${reports}/${file}`,
      headers: { cookie: cookies.owner },
    });
    const took = performance.now() - begun;
    delay.disable();
    if (answer.statusCode !== 200) throw new Error(`${file} answered ${answer.statusCode}`);
    const cells = [
      file,
      took.toFixed(0),
      (answer.rawPayload.length / 1e6).toFixed(1),
      (delay.max / 1e6).toFixed(0),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}

async function run(server: string): Promise<number> {
  await runStatements(server, 'create database bench_pages');
  const address = withDatabase(server, 'bench_pages');
  await migrate(address);
  const filling = connectDatabase(address, { maxConnections: 1, onError: console.error });
  const ground = await fillLarge(filling, 'large').finally(() => filling.$client.end());
  const bench = await buildBenchApp(address);
  try {
    const cookies = {
      owner: await signIn(bench, ground.ownerId),
      supporter: await signIn(bench, ground.supporterId),
      person: await signIn(bench, ground.personId),
    };
    console.log(
      `${largeSize.people} people, ${largeSize.requests} requests; medians of ${rounds}.`,
    );
    const slow = await measurePages(bench, ground, cookies);
    if (wanted === '') await measureFiles(bench, ground, cookies);
    return slow;
  } finally {
    await bench.app.close();
    await bench.deps.db.$client.end();
  }
}

sayLoad('at the start');
const server = await startEmbeddedPostgres({ temporary: true });
try {
  const slow = await run(server.connectionString);
  if (slow > 0) {
    console.error(`${slow} calls took longer than ${mostMs} ms.`);
    process.exitCode = 1;
  }
} finally {
  await server.stop();
}
sayLoad('at the end');
