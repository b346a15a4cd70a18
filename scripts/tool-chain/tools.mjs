import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { dropNpmVariables } from './environment.mjs';
import { Failure } from './failure.mjs';
import { runQuietly } from './run-quietly.mjs';
import { NODE_MAJOR, NODE_PACKAGES, PNPM_VERSION } from './versions.mjs';

const isWindows = process.platform === 'win32';

function readInstalledVersion(tools, name) {
  try {
    return JSON.parse(readFileSync(join(tools, 'node_modules', name, 'package.json'), 'utf8'))
      .version;
  } catch {
    return undefined;
  }
}

/** npm's own program where it can be found, since a plain `npm` needs a shell on Windows. */
function locateNpm() {
  const here = dirname(process.execPath);
  const candidates = [
    process.env.npm_execpath,
    join(here, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(here, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  const script = candidates.find((one) => one && basename(one) === 'npm-cli.js' && existsSync(one));
  if (script) return { command: process.execPath, args: [script], shell: false };
  const found = spawnSync('npm', ['--version'], { shell: isWindows, stdio: 'ignore' });
  if (found.status === 0) return { command: 'npm', args: [], shell: isWindows };
  throw new Failure(
    'npm is missing on this machine; install Node with npm and run the command again.',
  );
}

async function bring(tools, packages, tell) {
  const missing = packages.some(
    ({ name, version }) => readInstalledVersion(tools, name) !== version,
  );
  if (!missing) return;
  const list = packages.map(({ name, version }) => `${name}@${version}`);
  tell(`Fetching ${list.join(' and ')} …`);
  try {
    mkdirSync(tools, { recursive: true });
  } catch (error) {
    throw new Failure(
      `The folder ${tools} cannot be made (${error.code}); this account must be able to write there.`,
    );
  }
  const npm = locateNpm();
  const flags = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund'];
  // npm's own patience without a network is over two minutes.
  flags.push(
    '--loglevel=error',
    '--fetch-retries=2',
    '--fetch-retry-mintimeout=1000',
    '--fetch-retry-maxtimeout=4000',
  );
  await runQuietly(npm.command, [...npm.args, 'install', `--prefix=${tools}`, ...flags, ...list], {
    cwd: tools,
    shell: npm.shell,
    env: dropNpmVariables(process.env),
    title: 'Fetching the tools with npm',
  });
}

function choosePackage() {
  const platform = `${process.platform}-${process.arch}`;
  const found = NODE_PACKAGES[platform];
  if (found) return found;
  throw new Failure(
    `Node ${NODE_MAJOR} for ${platform} cannot be fetched through npm; install Node ${NODE_MAJOR} or newer and run the command again.`,
  );
}

/** Whether pnpm would be looked for on the machine at all, and is the pinned one. */
function hasMachinePnpm() {
  // A corepack stand-in must neither ask nor download.
  const env = {
    ...dropNpmVariables(process.env),
    COREPACK_ENABLE_NETWORK: '0',
    COREPACK_ENABLE_DOWNLOAD_PROMPT: '0',
  };
  const found = spawnSync('pnpm', ['--version'], {
    env,
    shell: isWindows,
    timeout: 5000,
    encoding: 'utf8',
  });
  return found.status === 0 && found.stdout.trim() === PNPM_VERSION;
}

function checkBroughtNode(node) {
  const found = spawnSync(node, ['--version'], { encoding: 'utf8' });
  if (found.status === 0) return node;
  throw new Failure(
    `The Node that npm brought does not run on this machine; install Node ${NODE_MAJOR} or newer and run the command again.`,
  );
}

/**
 * Provides Node (the machine's own where it is new enough) and, when packages have to be
 * installed, pnpm. Both come from the npm registry into `tools`; no install script runs.
 */
export async function provideTools(tools, { needsPnpm, tell }) {
  const hasNode = Number.parseInt(process.versions.node, 10) >= NODE_MAJOR;
  const nodePackage = hasNode ? undefined : choosePackage();
  const needsOwnPnpm = needsPnpm && !hasMachinePnpm();
  const packages = nodePackage ? [nodePackage] : [];
  // Always asked for together: npm removes what a second call does not name.
  const keepsPnpm = readInstalledVersion(tools, 'pnpm') === PNPM_VERSION;
  if (needsOwnPnpm || keepsPnpm) packages.push({ name: 'pnpm', version: PNPM_VERSION });
  await bring(tools, packages, tell);
  const program = isWindows ? 'node.exe' : 'node';
  const node = nodePackage
    ? checkBroughtNode(join(tools, 'node_modules', nodePackage.name, 'bin', program))
    : process.execPath;
  const pnpm = needsOwnPnpm
    ? {
        command: node,
        args: [join(tools, 'node_modules', 'pnpm', 'bin', 'pnpm.mjs')],
        shell: false,
      }
    : { command: 'pnpm', args: [], shell: isWindows };
  return { node, pnpm };
}
