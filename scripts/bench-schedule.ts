import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  makeShapedProblem,
  SHAPED_EVENTS,
} from '../packages/scheduling/src/bench/published-shapes.ts';
import {
  makeSyntheticProblem,
  type SyntheticEvent,
} from '../packages/scheduling/src/bench/synthetic.ts';
import {
  type Problem,
  parseProblem,
  repairSchedule,
  solve,
  verifySchedule,
} from '../packages/scheduling/src/index.ts';
import { runSchedule } from '../packages/scheduling/src/run/index.ts';

/**
 * Measures the engine: every problem of the folders given, made-up events like the published ones (`--write FOLDER`
 * puts those into files instead), and made-up events of growing size. Medians over seeds.
 * usage: npm run bench:schedule -- [FOLDER…] [--seeds 5] [--seconds 10] [--small-seconds 60] [--only NAME] [--write FOLDER]
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seeds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '10' },
    'small-seconds': { type: 'string', default: '60' },
    only: { type: 'string', default: '' },
    write: { type: 'string', default: '' },
  },
});
const seeds = Array.from({ length: Number(values.seeds) }, (_, i) => i + 1);

const size = { people: 2000, requests: 20_000, slots: 60, tables: 300, isWeighted: true };
const events: SyntheticEvent[] = [
  { name: '200 x 2,000', ...size, people: 200, requests: 2000, tables: 30 },
  { name: '700 x 7,000', ...size, people: 700, requests: 7000, tables: 105 },
  { name: '2,000 x 20,000', ...size },
  { name: '2,000 x 20,000, heavy tail', ...size, tables: 400, isHeavyTailed: true },
  { name: '2,000 x 20,000, 40 % away', ...size, absence: 0.4 },
  { name: 'planted, 90 % blocked', ...size, isWeighted: false, plantedBlock: 0.9 },
  { name: '5,000 x 60,000', ...size, people: 5000, requests: 60_000, tables: 900 },
];

interface Measure {
  placed: number;
  /** Part of the bound not reached after 2 s, and at the end. */
  gapSoon: number;
  gap: number;
  secondsToMost: number;
  breaks: number;
  breaksBound: number;
  secondsToBest: number;
  seconds: number;
  status: string;
}

async function measure(problem: Problem, seconds: number, seed: number): Promise<Measure> {
  let gapSoon = 1;
  let most = 0;
  let secondsToMost = 0;
  const onProgress = (p: { seconds: number; weight: number; weightBound: number }): void => {
    if (p.weight > most) secondsToMost = p.seconds;
    most = Math.max(most, p.weight);
    if (p.seconds <= 2 && p.weightBound > 0) gapSoon = 1 - most / p.weightBound;
  };
  const { solution } = await runSchedule(problem, { seconds, seed, onProgress });
  if (!verifySchedule(problem, solution).isValid)
    throw new Error(`${problem.name}: the schedule breaks a rule`);
  const {
    weight,
    weightBound,
    scheduled: placed,
    breaks,
    breaksBound,
    secondsToBest,
    status,
  } = solution;
  const gap = weightBound === 0 ? 0 : 1 - weight / weightBound;
  return {
    placed,
    gapSoon,
    gap,
    secondsToMost,
    breaks,
    breaksBound,
    secondsToBest,
    seconds: solution.seconds,
    status,
  };
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

async function measureAll(
  name: string,
  make: (seed: number) => Problem,
  seconds: number,
): Promise<void> {
  if (!name.includes(values.only)) return;
  const runs: Measure[] = [];
  for (const seed of seeds) runs.push(await measure(make(seed), seconds, seed));
  const mid = (pick: (run: Measure) => number): number => median(runs.map(pick));
  const percent = (part: number): string => `${(100 * part).toFixed(3)} %`;
  const cells = [
    name,
    `${mid((run) => run.placed)} of ${make(1).meetings.length}`,
    percent(mid((run) => run.gapSoon)),
    percent(mid((run) => run.gap)),
    mid((run) => run.secondsToMost).toFixed(2),
    `${mid((run) => run.breaks)} (at least ${mid((run) => run.breaksBound)})`,
    mid((run) => run.secondsToBest).toFixed(2),
    mid((run) => run.seconds).toFixed(2),
    runs.map((run) => run.status[0]).join(''),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

function measureRepairs(): void {
  const problem = makeSyntheticProblem(
    { name: 'repair', people: 700, requests: 2500, slots: 60, tables: 45, absence: 0.2 },
    1,
  );
  const now = (): number => performance.now();
  const { meetings } = solve(problem, { seconds: 3, now });
  const changes = [
    { kind: 'table_lost', table: 3 },
    { kind: 'slot_dropped', slot: 10 },
    { kind: 'participant_away', participant: 'p5', slots: Array.from({ length: 20 }, (_, t) => t) },
  ] as const;
  console.log(
    '\n| repair, 700 people, 2,500 meetings | ms | slot changed | only table | unavoidable | dropped |\n|---|---|---|---|---|---|',
  );
  for (const change of changes) {
    const start = now();
    const lasting =
      change.kind === 'participant_away' ? { ...change, slots: [...change.slots] } : change;
    const repair = repairSchedule(problem, meetings, [lasting], { seconds: 0.8, now });
    const cells = [
      change.kind,
      Math.round(now() - start),
      repair.moved.length,
      repair.reseated.length,
      repair.unavoidableMoves,
      repair.dropped.length,
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}

function locate(folder: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), folder);
}

function writeShaped(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const problem of SHAPED_EVENTS.flatMap((event) =>
    seeds.map((s) => makeShapedProblem(event, s)),
  )) {
    const file = `${problem.name.replaceAll(/[^a-z0-9]+/g, '-')}.json`;
    writeFileSync(join(folder, file), JSON.stringify(problem));
  }
}

if (values.write !== '') {
  writeShaped(locate(values.write));
  process.exit(0);
}
const load = loadavg()[0]?.toFixed(1);
console.log(`${cpus()[0]?.model}, ${cpus().length} cores, load ${load} at the start`);
console.log(`Node ${process.version}, seeds ${seeds.join(' ')}\n`);
console.log(
  '| problem | placed | gap at 2 s | gap | s to most | breaks | s to best | s | status by seed |',
);
console.log('|---|---|---|---|---|---|---|---|---|');
for (const folder of positionals) {
  const home = locate(folder);
  for (const file of readdirSync(home)
    .filter((entry) => entry.endsWith('.json'))
    .sort()) {
    const problem = parseProblem(JSON.parse(readFileSync(join(home, file), 'utf8')));
    await measureAll(problem.name, () => problem, Number(values['small-seconds']));
  }
}
for (const event of SHAPED_EVENTS) {
  await measureAll(
    event.name,
    (seed) => makeShapedProblem(event, seed),
    Number(values['small-seconds']),
  );
}
for (const event of events) {
  await measureAll(event.name, (seed) => makeSyntheticProblem(event, seed), Number(values.seconds));
}
if (values.only === '') measureRepairs();
