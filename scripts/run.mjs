// Runs scripts/<task>.ts on any machine with Node 18 and npm: brings Node 24 and pnpm where the
// machine's own are too old, installs the packages when the lockfile changed, then hands over.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { dropNpmVariables, putFirstOnPath } from './tool-chain/environment.mjs';
import { Failure } from './tool-chain/failure.mjs';
import { installPackages, mustInstall } from './tool-chain/packages.mjs';
import { onParentGone } from './tool-chain/parent.mjs';
import { provideTools } from './tool-chain/tools.mjs';

const SCRIPTS = dirname(fileURLToPath(import.meta.url));
const ROOT = dirname(SCRIPTS);

// Standard output belongs to the task alone.
const tell = (line) => process.stderr.write(`${line}\n`);

function forwardSignals(child) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal));
  }
  // npm does not always pass a signal on; a shell that has left is a signal too. Without npm in
  // between, a parent that leaves may be a shell that put this in the background on purpose.
  if (process.env.npm_lifecycle_event) onParentGone(() => child.kill('SIGTERM'));
}

function runTask(node, task, args) {
  const preload = pathToFileURL(join(SCRIPTS, 'tool-chain', 'follow-parent.mjs')).href;
  const flags = ['--disable-warning=ExperimentalWarning', '--import', preload];
  const child = spawn(node, [...flags, join(SCRIPTS, `${task}.ts`), ...args], {
    stdio: 'inherit',
    env: putFirstOnPath(dropNpmVariables(process.env), ROOT, node),
  });
  forwardSignals(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}

async function main([task, ...args]) {
  if (!task || !/^[a-z-]+$/.test(task) || !existsSync(join(SCRIPTS, `${task}.ts`))) {
    throw new Failure(`There is no task ${task ?? ''}; see "scripts" in package.json.`);
  }
  const needsPnpm = mustInstall(ROOT);
  const tools = await provideTools(join(ROOT, '.tools'), { needsPnpm, tell });
  if (needsPnpm) await installPackages(ROOT, tools, tell);
  return runTask(tools.node, task, args);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  tell(error instanceof Failure ? error.message : String(error?.stack ?? error));
  process.exitCode = 1;
}
