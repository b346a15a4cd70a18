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

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string' }, steps: { type: 'string' }, seed: { type: 'string' } },
});
/** Remedies of a counted run are counted too; for larger events each takes too long. */
const REMEDY_LOOKS = 200;
const LARGE_EVENT = 1000;

const [file] = positionals;
if (!file) {
  console.error(
    'usage: npm run --silent schedule -- PROBLEM.json [--seconds 10 | --steps N] [--seed 1]',
  );
  process.exit(2);
}
const problem = readProblem(resolve(process.env.INIT_CWD ?? process.cwd(), file));
const seed = Number(values.seed ?? 1);
const solution =
  values.steps === undefined ? await runTimed() : await runCounted(Number(values.steps));
console.log(JSON.stringify(solution));

/** The same seed and steps give the same bytes: no clock is read, and no other thread joins in. */
async function runCounted(steps: number): Promise<Solution> {
  const answer = solve(problem, { steps, seed, solveLinear: await loadLinearSolver() });
  let looks = problem.meetings.length > LARGE_EVENT ? 0 : REMEDY_LOOKS;
  return addRemedies(problem, answer, () => looks-- > 0);
}

async function runTimed(): Promise<Solution> {
  const seconds = Number(values.seconds ?? 10);
  return (await runSchedule(problem, { seconds, seed, onProgress: printProgress })).solution;
}

function printProgress(progress: Progress): void {
  const { stage, scheduled, weight, weightBound, breaks, breaksBound } = progress;
  const placed = `${scheduled} meetings, weight ${weight} of ${weightBound}`;
  const seconds = progress.seconds.toFixed(2);
  console.error(`${seconds} s ${stage}: ${placed}, breaks ${breaks} (at least ${breaksBound})`);
}

function readProblem(path: string): Problem {
  try {
    return parseProblem(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    console.error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(2);
  }
}
