import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { fromRoot, ROOT } from '../root.ts';
import type { Environment } from './environment.ts';

const FOLLOW_PARENT = pathToFileURL(fromRoot('scripts/tool-chain/follow-parent.mjs')).href;
const DRAIN_MS = 30_000;

/**
 * Starts a Node program that ends when this process does. It has its own process group, so that
 * Ctrl-C reaches only this process, which then stops all in order.
 */
export function startChild(
  script: string,
  environment: Environment,
  { flags = [], cwd = ROOT }: { flags?: string[]; cwd?: string } = {},
): ChildProcess {
  const all = ['--enable-source-maps', '--import', FOLLOW_PARENT, ...flags, script];
  return spawn(process.execPath, all, {
    cwd,
    env: environment,
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

export const hasEnded = (child: ChildProcess) =>
  child.exitCode !== null || child.signalCode !== null;

/** Resolves with the exit code, or null after a signal. */
export function awaitEnd(child: ChildProcess): Promise<number | null> {
  if (hasEnded(child)) return Promise.resolve(child.exitCode);
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => resolve(code));
    child.once('error', reject);
  });
}

/** Asks the program to end, and ends it by force when it takes too long to finish its work. */
export async function stopChild(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = awaitEnd(child);
  child.kill('SIGTERM');
  const timeout = new AbortController();
  const tooLate = wait(DRAIN_MS, 'late', { signal: timeout.signal }).catch(() => 'ended');
  if ((await Promise.race([ended, tooLate])) === 'late') child.kill('SIGKILL');
  await ended;
  timeout.abort();
}
