import { globSync, readFileSync } from 'node:fs';
import { fromRoot } from '../root.ts';
import { findVisibleTexts } from '../translations/visible-texts.ts';
import type { Check } from './check.ts';

// Developers read it, in English.
const notShipped = /^apps\/web\/src\/(design|testing)\/|\.test\.tsx$/;

async function run(): Promise<string[]> {
  const files = globSync('apps/web/src/**/*.{ts,tsx}', { cwd: fromRoot() })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !notShipped.test(file))
    .sort();
  if (files.length < 200) return [`only ${files.length} files of the pages were found`];
  return files.flatMap((file) =>
    findVisibleTexts(file, readFileSync(fromRoot(file), 'utf8')).map(
      ({ line, text }) => `${file}:${line} says “${text}” without a catalogue`,
    ),
  );
}

export const visibleTexts: Check = { name: 'visible texts', run };
