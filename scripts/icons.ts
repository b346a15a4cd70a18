import { relative } from 'node:path';
import { drawIcons } from '../apps/e2e/icons/draw.ts';
import { describeFailure } from './failure.ts';
import { fromRoot, ROOT } from './root.ts';

// The icons of the installed application, drawn from the brand mark; run after the mark has changed.
try {
  const mark = fromRoot('apps/web/public/favicon.svg');
  for (const file of await drawIcons(mark, fromRoot('apps/web/public/icons')))
    console.log(relative(ROOT, file));
} catch (error) {
  console.error(describeFailure(error));
  process.exitCode = 1;
}
