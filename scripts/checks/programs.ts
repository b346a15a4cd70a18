import { locateProgram, runNode } from '../stages/run-command.ts';
import type { Check } from './check.ts';

/** A check that is a program of its own: its output is the reason when it fails. */
function makeCheck(name: string, packageName: string, program: string, args: string[]): Check {
  const run = async () => {
    const path = locateProgram(packageName, program);
    const { code, output } = await runNode([path, ...args], { isQuiet: true });
    return code === 0 ? [] : [output.trim()];
  };
  return { name, run };
}

export const formatAndLint = makeCheck('format and lint', '@biomejs/biome', 'bin/biome', [
  'check',
  '--error-on-warnings',
  '--max-diagnostics=50',
]);

export const types = makeCheck('types', 'typescript7', 'bin/tsc', ['-p', 'tsconfig.json']);

export const deadCode = makeCheck('dead code', 'knip', 'bin/knip.js', ['--no-progress']);
