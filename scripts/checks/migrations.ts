import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fromRoot } from '../root.ts';
import { locateProgram, runNode } from '../stages/run-command.ts';
import type { Check } from './check.ts';

const SCRATCH = 'test-results';

const listSql = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.sql'));

/** drizzle-kit takes folders only as paths from where it runs. */
async function generateInto(folder: string): Promise<string> {
  const kit = locateProgram('drizzle-kit', 'bin.cjs');
  const args = ['generate', '--dialect=postgresql', '--schema=./packages/db/src/schema/*.ts'];
  const out = `--out=./${SCRATCH}/${basename(folder)}`;
  const { code, output } = await runNode([kit, ...args, out, '--name=drift'], { isQuiet: true });
  return code === 0 ? '' : output.trim();
}

async function run(): Promise<string[]> {
  mkdirSync(fromRoot(SCRATCH), { recursive: true });
  const folder = mkdtempSync(fromRoot(SCRATCH, 'migrations-'));
  try {
    cpSync(fromRoot('drizzle'), folder, { recursive: true });
    const before = listSql(folder);
    const complaint = await generateInto(folder);
    if (complaint) return [complaint];
    return listSql(folder)
      .filter((name) => !before.includes(name))
      .map((name) => {
        const sql = readFileSync(join(folder, name), 'utf8').trim();
        return `the tables differ from the migrations; run \`npm run migration -- NAME\`:\n${sql}`;
      });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Generating migrations again must yield nothing. */
export const migrations: Check = { name: 'migrations', run };
