import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot, ROOT } from '../root.ts';

const IGNORED = /(^|[\\/])(node_modules|dist|testing)([\\/]|$)|\.test\.tsx?$/;

/** A number for the content of all files that match, and of the installed packages. */
export function hashSources(patterns: string[]): string {
  const hash = createHash('sha256');
  const found = globSync([...patterns, 'scripts/build/*.ts', 'pnpm-lock.yaml'], {
    cwd: ROOT,
    withFileTypes: true,
    exclude: (entry) => IGNORED.test(entry.name),
  });
  const files = found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.filter((one) => !IGNORED.test(one.slice(ROOT.length))).sort()) {
    hash.update(`${file.slice(ROOT.length)}\n`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

const stampOf = (folder: string) => fromRoot(folder, '.stamp');

/** Whether the folder was built from exactly these sources. */
export function isFresh(folder: string, hash: string): boolean {
  return existsSync(stampOf(folder)) && readFileSync(stampOf(folder), 'utf8') === hash;
}

/** Notes, after a build has finished, what it was built from. */
export function writeStamp(folder: string, hash: string): void {
  writeFileSync(stampOf(folder), hash);
}
