import { writeFileSync } from 'node:fs';
import { describeFailure } from './failure.ts';
import { CLIENT_TYPES, generateClientTypes } from './openapi/client-types.ts';
import { fromRoot } from './root.ts';

try {
  writeFileSync(fromRoot(CLIENT_TYPES), await generateClientTypes());
  console.log(`${CLIENT_TYPES} is written.`);
} catch (error) {
  console.error(describeFailure(error));
  process.exitCode = 1;
}
