import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fromRoot } from '../root.ts';

// What run.mjs hands over to: it tells its arguments, then ends as its first argument says.
const TASK = `
const [how] = process.argv.slice(2);
if (how === 'stay') {
  process.on('SIGTERM', () => { console.log('told to end'); process.exit(7); });
  setInterval(() => undefined, 1000);
} else process.exitCode = Number(how);
console.log('script', process.env.npm_lifecycle_script ?? 'dropped');
console.log('pid', process.pid, JSON.stringify(process.argv.slice(2)));
`;

let root: string;
let children: ChildProcess[];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ponte-run-'));
  children = [];
  mkdirSync(join(root, 'scripts'));
  cpSync(fromRoot('scripts/run.mjs'), join(root, 'scripts/run.mjs'));
  cpSync(fromRoot('scripts/tool-chain'), join(root, 'scripts/tool-chain'), { recursive: true });
  writeFileSync(join(root, 'scripts/task.ts'), TASK);
  writeFileSync(join(root, 'pnpm-lock.yaml'), "lockfileVersion: '9.0'\n");
  writeFileSync(join(root, 'pnpm-workspace.yaml'), 'packages: []\n');
});

afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(root, { recursive: true, force: true });
});

type Run = {
  child: ChildProcess;
  output: () => string;
  errors: () => string;
  ended: Promise<number | null>;
};

function run(args: string[], env: Record<string, string> = {}): Run {
  const child = spawn(process.execPath, [join(root, 'scripts/run.mjs'), ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
  return { child, output: () => output, errors: () => errors, ended };
}

/** As after an installation: the stamp says that the lockfile has not changed since. */
async function pretendInstalled(): Promise<void> {
  const { createHash } = await import('node:crypto');
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}\n`);
  for (const name of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) {
    hash.update(readFileSync(join(root, name)));
  }
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(join(root, 'node_modules/.ponte-installed'), hash.digest('hex'));
}

async function awaitText(read: () => string, pattern: RegExp): Promise<RegExpExecArray> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const found = pattern.exec(read());
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Nothing like ${pattern} in:\n${read()}`);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

test('a task gets its arguments, a clean environment, and gives its exit code', async () => {
  await pretendInstalled();
  const { ended, output, errors } = run(['task', '3', '--flag'], { npm_lifecycle_script: 'x' });
  expect(await ended).toBe(3);
  expect(output()).toContain('["3","--flag"]');
  expect(output()).toContain('script dropped');
  expect(errors()).toBe('');
});

test('a signal reaches the task, and its exit code comes back', async () => {
  await pretendInstalled();
  const { child, ended, output } = run(['task', 'stay']);
  await awaitText(output, /pid \d+/);
  child.kill('SIGTERM');
  expect(await ended).toBe(7);
  expect(output()).toContain('told to end');
});

test('a task ends in order when its starter is killed', async () => {
  await pretendInstalled();
  const { child, output } = run(['task', 'stay']);
  const [, pid] = await awaitText(output, /pid (\d+)/);
  expect(isAlive(Number(pid))).toBe(true);
  child.kill('SIGKILL');
  await awaitText(output, /told to end/);
});

test('an unknown task is refused in one sentence', async () => {
  const { ended, errors } = run(['nonsense']);
  expect(await ended).toBe(1);
  expect(errors()).toBe('There is no task nonsense; see "scripts" in package.json.\n');
});

test('without a network one sentence says so', async () => {
  // Port 9 of this machine: nothing listens there.
  const env = { npm_config_registry: 'http://127.0.0.1:9/', PATH: '/usr/bin:/bin' };
  const { ended, errors } = run(['task', '0'], env);
  expect(await ended).toBe(1);
  expect(errors().trim().split('\n').at(-1)).toMatch(/^The package registry cannot be reached;/);
  expect(readdirSync(root)).not.toContain('node_modules');
}, 60_000);
