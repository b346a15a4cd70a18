import { describeFailure, Failure } from './failure.ts';
import { runStages, STAGE_NAMES } from './stages/stages.ts';
import { addTallies, CRASHED, type Tally } from './stages/tally.ts';

/** `npm test -- unit slices some-file`: names of stages choose, all else goes to their programs. */
async function test(args: string[]): Promise<Tally> {
  const chosen = args.filter((arg) => STAGE_NAMES.includes(arg));
  const extra = args.filter((arg) => !STAGE_NAMES.includes(arg));
  if (extra.length > 0 && chosen.length === 0) {
    throw new Failure(`Name a stage first: ${STAGE_NAMES.join(', ')}.`);
  }
  return addTallies(await runStages(chosen, extra));
}

let tally: Tally = CRASHED;
try {
  tally = await test(process.argv.slice(2));
} catch (error) {
  console.error(describeFailure(error));
}
// Nothing ran is no success either.
if (tally.failed > 0 || tally.passed === 0) process.exitCode = 1;
for (const failure of tally.failures) console.log(`FAILED ${failure}`);
console.log(`${tally.passed} passed, ${tally.failed} failed`);
