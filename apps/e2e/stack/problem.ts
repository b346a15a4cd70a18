import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Product } from './product.ts';

const IMPORT = fileURLToPath(new URL('../../../scripts/import.ts', import.meta.url));
const run = promisify(execFile);

/** A brokerage event on paper: everybody meets their neighbours on both sides, so that each slot can be full. */
export function makeProblem(size: { people: number; slots: number; tables: number }) {
  const { people, slots, tables } = size;
  const participants = Array.from({ length: people }, (_, i) => ({
    id: `p${i + 1}`,
    // Some come one slot late.
    unavailable: i % 9 === 0 ? [0] : [],
  }));
  const meetings = [1, 2].flatMap((step) =>
    participants.map(({ id }, i) => ({
      id: `m${step}-${i + 1}`,
      participants: [id, `p${((i + step) % people) + 1}`],
    })),
  );
  return { name: 'brokerage', slots, tables, fairness: null, participants, meetings };
}

/** Makes an event of a problem, as an operator does on the command line; gives its address. */
export async function importProblem(
  { connectionString, dataDir }: Product,
  owner: string,
  problem: { name: string },
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'ponte-problem-'));
  const file = join(folder, 'problem.json');
  writeFileSync(file, JSON.stringify(problem));
  try {
    const { stdout } = await run(
      process.execPath,
      [IMPORT, '--problem', file, '--name', problem.name, '--owner', owner],
      { env: { ...process.env, DATABASE_URL: connectionString, DATA_DIR: dataDir } },
    );
    const slug = /\/e\/(\S+)\./.exec(stdout)?.[1];
    if (!slug) throw new Error(`The import made no event:\n${stdout}`);
    return slug;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
