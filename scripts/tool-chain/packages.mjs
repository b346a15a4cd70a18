import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dropNpmVariables, putFirstOnPath } from './environment.mjs';
import { runQuietly } from './run-quietly.mjs';

const stampFile = (root) => join(root, 'node_modules', '.ponte-installed');

/** What the installed packages depend on: the lockfile, its settings and the kind of machine. */
function computeStamp(root) {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}\n`);
  for (const name of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) {
    hash.update(readFileSync(join(root, name)));
  }
  return hash.digest('hex');
}

/** Whether the lockfile has changed since the last finished installation. */
export function mustInstall(root) {
  try {
    return readFileSync(stampFile(root), 'utf8') !== computeStamp(root);
  } catch {
    return true;
  }
}

/** Installs exactly what the lockfile says. */
export async function installPackages(root, { node, pnpm }, tell) {
  tell('Installing the packages …');
  const begun = Date.now();
  const flags = [
    '--frozen-lockfile',
    '--config.confirmModulesPurge=false',
    '--reporter=append-only',
  ];
  const registry = process.env.npm_config_registry;
  if (registry) flags.push(`--registry=${registry}`);
  await runQuietly(pnpm.command, [...pnpm.args, 'install', ...flags], {
    cwd: root,
    shell: pnpm.shell,
    env: putFirstOnPath(dropNpmVariables(process.env), root, node),
    title: 'Installing the packages',
  });
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(stampFile(root), computeStamp(root));
  tell(`Packages are ready (${Math.round((Date.now() - begun) / 1000)} s).`);
}
