import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseProblem, solve } from '../packages/scheduling/src/index.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string' }, steps: { type: 'string' }, seed: { type: 'string' } },
});
const [file] = positionals;
if (!file) {
  console.error(
    'usage: npm run --silent schedule -- PROBLEM.json [--seconds 10 | --steps N] [--seed 1]',
  );
  process.exit(2);
}
const path = resolve(process.env.INIT_CWD ?? process.cwd(), file);
const problem = parseProblem(JSON.parse(readFileSync(path, 'utf8')));
const limits = values.steps
  ? { steps: Number(values.steps) }
  : { seconds: Number(values.seconds ?? 10), now: () => performance.now() };
console.log(JSON.stringify(solve(problem, { ...limits, seed: Number(values.seed ?? 1) })));
