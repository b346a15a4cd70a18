import { buildStale } from './build/parts.ts';
import { describeFailure } from './failure.ts';

try {
  await buildStale();
} catch (error) {
  process.stderr.write(`${describeFailure(error)}\n`);
  process.exitCode = 1;
}
