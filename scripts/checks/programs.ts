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

type BiomeReport = {
  diagnostics: {
    message: string;
    category: string;
    location: { path: string; start: { line: number } };
  }[];
};

async function runBiome(): Promise<string[]> {
  const biome = locateProgram('@biomejs/biome', 'bin/biome');
  const args = ['check', '--error-on-warnings', '--reporter=json', '--max-diagnostics=none'];
  const { code, output } = await runNode([biome, ...args], { isQuiet: true });
  if (code === 0) return [];
  // The report is one line of its own; what stands around it is about the reporter.
  const line = output.split('\n').find((one) => one.startsWith('{"summary"'));
  if (!line) return [output.trim()];
  const { diagnostics }: BiomeReport = JSON.parse(line);
  return diagnostics.map(({ message, category, location }) =>
    category === 'format'
      ? `${location.path} is not formatted; run \`npx biome check --write\``
      : `${location.path}:${location.start.line} ${category}: ${message}`,
  );
}

export const formatAndLint: Check = { name: 'format and lint', run: runBiome };

export const types = makeCheck('types', 'typescript7', 'bin/tsc', ['-p', 'tsconfig.json']);

export const deadCode = makeCheck('dead code', 'knip', 'bin/knip.js', [
  '--no-progress',
  '--no-config-hints',
]);
