import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { checkPurity } from './floors/purity.ts';
import { RULES } from './floors/rules.ts';
import { SHELF } from './floors/shelf.ts';
import { fromRoot, ROOT } from './root.ts';

async function readImports(root: string): Promise<ICruiseResult> {
  const { output } = await cruise(
    ['apps', 'packages'],
    {
      baseDir: root,
      ruleSet: { forbidden: RULES },
      validate: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '/dist/|\\.css$' },
      // Imports of types count: a floor holds for what a reader has to know, too.
      tsPreCompilationDeps: true,
      tsConfig: { fileName: fromRoot('tsconfig.json') },
    },
    {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    { tsConfig: extractTsConfig(fromRoot('tsconfig.json')) },
  );
  if (typeof output === 'string') throw new Error(output);
  return output;
}

function listViolations({ summary }: ICruiseResult): string[] {
  return summary.violations.map(({ rule, from, to, cycle }) => {
    const path = cycle ? cycle.map(({ name }) => name).join(' → ') : to;
    return `${rule.name}: ${from} → ${path}`;
  });
}

/** Seeing too few files means that the check itself is broken, not that all is well. */
function checkMinimum({ modules }: ICruiseResult): string[] {
  const text = readFileSync(fromRoot('scripts/floors/minimum.json'), 'utf8');
  const minimum: Record<string, number> = JSON.parse(text);
  return Object.entries(minimum).flatMap(([part, least]) => {
    const seen = modules.filter(({ source }) => source.startsWith(`${part}/`)).length;
    return seen < least ? [`only ${seen} files seen in ${part}, expected at least ${least}`] : [];
  });
}

function checkSliceNames(): string[] {
  const features = fromRoot('apps/api/src/features');
  if (!existsSync(features)) return [];
  const known: readonly string[] = SHELF;
  return readdirSync(features, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !known.includes(entry.name))
    .map(({ name }) => `the slice ${name} has no place on the shelf (scripts/floors/shelf.ts)`);
}

/** What breaks floors, shelf or the ban on cycles in a checkout. */
export async function checkImports(root: string): Promise<string[]> {
  return listViolations(await readImports(root));
}

/** Every breach of the plan of the house: floors, shelf, cycles, purity. */
export async function checkFloors(): Promise<string[]> {
  const imports = await readImports(ROOT);
  return [
    ...checkMinimum(imports),
    ...checkSliceNames(),
    ...listViolations(imports),
    ...checkPurity(),
  ];
}
