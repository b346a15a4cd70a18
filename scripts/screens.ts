import { relative } from 'node:path';
import { takeScreens } from '../apps/e2e/screens/take.ts';
import { describeFailure } from './failure.ts';
import { fromRoot, ROOT } from './root.ts';

// Pictures of the main pages for the documents, taken from the demo on a database of their own.
try {
  for (const { file, bytes } of await takeScreens(fromRoot('docs/screens'))) {
    console.log(`${relative(ROOT, file)}  ${Math.ceil(bytes / 1024)} kB`);
  }
} catch (error) {
  console.error(describeFailure(error));
  process.exitCode = 1;
}
