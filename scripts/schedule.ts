import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  addRemedies,
  type Problem,
  type Progress,
  parseProblem,
  type Solution,
  solve,
} from '../packages/scheduling/src/index.ts';
import { loadLinearSolver, runSchedule } from '../packages/scheduling/src/run/index.ts';

const USAGE =
  'usage: npm run --silent schedule -- PROBLEM.json [--seconds 10 | --steps N] [--seed 1]';
/** Remedies of a counted run are counted too; for larger events each takes too long. */
const REMEDY_LOOKS = 200;
const LARGE_EVENT = 1000;

const { file, seconds, steps, seed } = readArguments();
const problem = readProblem(resolve(process.env.INIT_CWD ?? process.cwd(), file));
try {
  console.log(JSON.stringify(steps === null ? await runTimed() : await runCounted(steps)));
} catch (error) {
  fail(`${file}: could not be solved: ${tell(error)}`, 1);
}

/** The same seed and steps give the same bytes: no clock is read, and no other thread joins in. */
async function runCounted(steps: number): Promise<Solution> {
  const answer = solve(problem, { steps, seed, solveLinear: await loadLinearSolver() });
  let looks = problem.meetings.length > LARGE_EVENT ? 0 : REMEDY_LOOKS;
  return addRemedies(problem, answer, () => looks-- > 0);
}

async function runTimed(): Promise<Solution> {
  return (await runSchedule(problem, { seconds, seed, onProgress: printProgress })).solution;
}

function printProgress(progress: Progress): void {
  const { stage, scheduled, weight, weightBound, breaks, breaksBound } = progress;
  const placed = `${scheduled} meetings, weight ${weight} of ${weightBound}`;
  const seconds = progress.seconds.toFixed(2);
  console.error(`${seconds} s ${stage}: ${placed}, breaks ${breaks} (at least ${breaksBound})`);
}

function readArguments(): { file: string; seconds: number; steps: number | null; seed: number } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { seconds: { type: 'string' }, steps: { type: 'string' }, seed: { type: 'string' } },
    });
    const [given, extra] = positionals;
    if (given === undefined || extra !== undefined) throw new Error('one problem file is needed');
    return {
      file: given,
      seconds: readNumber('seconds', values.seconds ?? '10', (n) => n > 0),
      steps:
        values.steps === undefined
          ? null
          : readNumber('steps', values.steps, (n) => Number.isSafeInteger(n) && n >= 0),
      seed: readNumber('seed', values.seed ?? '1', Number.isSafeInteger),
    };
  } catch (error) {
    return fail(`${tell(error)}\n${USAGE}`, 2);
  }
}

function readNumber(name: string, text: string, isFit: (n: number) => boolean): number {
  const n = text.trim() === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(n) || !isFit(n)) throw new Error(`--${name} cannot be ${text}`);
  return n;
}

function readProblem(path: string): Problem {
  try {
    return parseProblem(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    return fail(`${path}: ${tell(error)}`, 2);
  }
}

function tell(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function fail(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}
