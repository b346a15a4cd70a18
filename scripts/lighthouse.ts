import { measure } from '../apps/e2e/lighthouse/measure.ts';
import { describeFailure } from './failure.ts';

// Lighthouse on the pages where people arrive; ends with 1 when one of them falls below what it has to reach.
try {
  const { scores, faults } = await measure(process.argv.slice(2));
  for (const { page, category, score, least } of scores) {
    console.log(
      `${score >= least ? 'ok   ' : 'FAILS'} ${page} ${category}: ${score} (at least ${least})`,
    );
  }
  for (const fault of faults) console.log(`      ${fault}`);
  if (scores.some(({ score, least }) => score < least)) process.exitCode = 1;
} catch (error) {
  console.error(describeFailure(error));
  process.exitCode = 1;
}
