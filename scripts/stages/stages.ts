import { mkdirSync, rmSync } from 'node:fs';
import { fromRoot } from '../root.ts';
import { locateProgram, runNode } from './run-command.ts';
import { admitCrash, countPlaywright, countVitest, readReport, type Tally } from './tally.ts';

const REPORTS = fromRoot('test-results');

function prepareReport(name: string): string {
  const file = `${REPORTS}/${name}.json`;
  mkdirSync(REPORTS, { recursive: true });
  rmSync(file, { force: true });
  return file;
}

/** The type check of the whole checkout counts as one test. */
async function checkTypes(): Promise<Tally> {
  const tsc = locateProgram('typescript7', 'bin/tsc');
  const { code } = await runNode([tsc, '-p', 'tsconfig.json']);
  return code === 0
    ? { passed: 1, failed: 0, failures: [] }
    : { passed: 0, failed: 1, failures: ['the type check'] };
}

async function runVitest(projects: string[], extra: string[]): Promise<Tally> {
  const report = prepareReport(`vitest-${projects[0]}`);
  const flags = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const vitest = locateProgram('vitest', 'vitest.mjs');
  const { code } = await runNode([vitest, 'run', ...flags, ...reporters, ...extra]);
  return admitCrash(readReport(report, countVitest), code);
}

async function runJourneys(extra: string[]): Promise<Tally> {
  const report = prepareReport('journeys');
  const owner = fromRoot('apps/e2e');
  const playwright = locateProgram('@playwright/test', 'cli.js', owner);
  const { code } = await runNode([playwright, 'test', '--reporter=list,json', ...extra], {
    cwd: owner,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  return admitCrash(readReport(report, countPlaywright), code);
}

type Stage = { names: string[]; run: (chosen: string[], extra: string[]) => Promise<Tally> };

/** In the order of running; names of one line share one run. */
const STAGES: Stage[] = [
  { names: ['types'], run: checkTypes },
  { names: ['unit', 'slices', 'web', 'scripts'], run: runVitest },
  { names: ['start'], run: runVitest },
  { names: ['e2e'], run: (_chosen, extra) => runJourneys(extra) },
];

export const STAGE_NAMES = STAGES.flatMap(({ names }) => names);

/** Runs the named stages one after the other, all of them when none is named. */
export async function runStages(chosen: string[], extra: string[]): Promise<Tally[]> {
  const tallies: Tally[] = [];
  for (const stage of STAGES) {
    const names = stage.names.filter((name) => chosen.length === 0 || chosen.includes(name));
    if (names.length > 0) tallies.push(await stage.run(names, extra));
  }
  return tallies;
}
