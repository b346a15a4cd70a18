import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '@ponte/db';
import { startEmbeddedPostgres } from '@ponte/db/embedded';
import { buildBenchApp } from '../apps/api/bench/bench-app.ts';
import { fillGround, type Ground } from '../apps/api/bench/ground.ts';
import { cloneDatabase, runStatements, withDatabase } from '../packages/db/src/testing/template.ts';
import { type Ask, type Round, runRound } from './bench/api/load.ts';
import { type Program, startProgram } from './bench/api/programs.ts';
import { recordApp } from './bench/api/record.ts';

/**
 * Measures what the app costs beside Fastify and pg alone: accepting a request with placing, and the directory.
 * The app is asked everything once and its statements are written down; then the app and a bare server that
 * sends the same statements and answers the same bytes take turns, each on a copy of one database.
 * usage: npm run bench:api [-- --quick]
 */
const isQuick = process.argv.includes('--quick');
const rounds = isQuick ? 2 : 5;
const perRound = isQuick ? 60 : 80;
const warmUp = 300;
const atOnce = 4;
const size = { people: 200, requests: warmUp + rounds * perRound, slots: 60, tables: 30 };

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

type Pair = { app: Program; bare: Program };

/** The median of several rounds in turn, after a round that warms both up. */
async function compare(programs: Pair, batches: readonly (readonly Ask[])[]) {
  const measured: Record<keyof Pair, Round[]> = { app: [], bare: [] };
  for (const [index, batch] of batches.entries()) {
    const order = index % 2 ? (['app', 'bare'] as const) : (['bare', 'app'] as const);
    for (const name of order) {
      const round = await runRound(programs[name], batch, atOnce);
      if (index > 0) measured[name].push(round);
    }
  }
  const mid = (name: keyof Pair, figure: keyof Round) =>
    median(measured[name].map((round) => round[figure]));
  return (['cpuMs', 'perSecond'] as const).map((figure) => ({
    app: mid('app', figure),
    bare: mid('bare', figure),
  }));
}

function print(name: string, figures: Awaited<ReturnType<typeof compare>>, aim: number): void {
  const [cpu, rate] = figures;
  if (!cpu || !rate) throw new Error('nothing was measured');
  const cells = [
    name,
    `${cpu.app.toFixed(2)} / ${cpu.bare.toFixed(2)}`,
    `${(cpu.app / cpu.bare).toFixed(2)} (aim ${aim})`,
    `${rate.app.toFixed(0)} / ${rate.bare.toFixed(0)}`,
    (rate.bare / rate.app).toFixed(2),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

async function prepareGround(server: string): Promise<Ground> {
  await runStatements(server, 'create database bench_ground');
  const address = withDatabase(server, 'bench_ground');
  await migrate(address);
  const { app, deps } = await buildBenchApp(address);
  const ground = await fillGround(deps, size);
  await app.close();
  await deps.db.$client.end();
  await runStatements(address, 'analyze');
  const copies = ['bench_record', 'bench_app', 'bench_bare'];
  await runStatements(server, ...copies.map((copy) => cloneDatabase(copy, 'bench_ground')));
  return ground;
}

const cut = <T>(list: readonly T[]): T[][] => [
  list.slice(0, warmUp),
  ...Array.from({ length: rounds }, (_, index) =>
    list.slice(warmUp + index * perRound, warmUp + (index + 1) * perRound),
  ),
];

async function measure(server: string, folder: string): Promise<void> {
  const ground = await prepareGround(server);
  const { asks, recording } = await recordApp(withDatabase(server, 'bench_record'), ground);
  const file = join(folder, 'recording.json');
  writeFileSync(file, JSON.stringify(recording));
  const programs: Pair = {
    app: await startProgram('app-server', { BENCH_DATABASE: withDatabase(server, 'bench_app') }),
    bare: await startProgram('bare-server', {
      BENCH_DATABASE: withDatabase(server, 'bench_bare'),
      BENCH_RECORDING: file,
    }),
  };
  try {
    const statements = (ask: Ask | undefined) =>
      recording.requests[`${ask?.method} ${ask?.path}`]?.statements.length;
    const count = size.requests;
    const directory = Array.from(
      { length: count },
      (_, i) => asks.directory[i % asks.directory.length] as Ask,
    );
    console.log(
      '| | CPU, ms a request: app / bare | ratio | requests a second: app / bare | ratio |',
    );
    console.log('|---|---|---|---|---|');
    print(
      `directory list (${statements(directory[0])} statements)`,
      await compare(programs, cut(directory)),
      1.3,
    );
    print(
      `accept and place (${statements(asks.accepts[0])} statements)`,
      await compare(programs, cut(asks.accepts)),
      1.25,
    );
  } finally {
    await Promise.all([programs.app.stop(), programs.bare.stop()]);
  }
}

const sayLoad = (when: string) => console.log(`load ${loadavg()[0]?.toFixed(1)} ${when}`);

console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}`);
sayLoad('at the start');
const server = await startEmbeddedPostgres({ temporary: true });
const folder = mkdtempSync(join(tmpdir(), 'ponte-bench-'));
try {
  await measure(server.connectionString, folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
  await server.stop();
}
sayLoad('at the end');
