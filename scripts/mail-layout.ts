import { writeFileSync } from 'node:fs';
import { describeFailure } from './failure.ts';
import { compileMailLayout, MAIL_LAYOUT } from './mail-layout/compile.ts';
import { fromRoot } from './root.ts';

try {
  writeFileSync(fromRoot(MAIL_LAYOUT), await compileMailLayout());
  console.log(`${MAIL_LAYOUT} is written.`);
} catch (error) {
  console.error(describeFailure(error));
  process.exitCode = 1;
}
