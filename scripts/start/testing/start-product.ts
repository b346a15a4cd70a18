import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { fromRoot } from '../../root.ts';

export type Started = {
  child: ChildProcess;
  /** All that was printed so far, both streams. */
  output: () => string;
  /** The exit code; null after a signal that was not handled. */
  ended: Promise<number | null>;
};

/** A port on which nothing listens now. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Runs `npm start` or what npm runs, in a process group of its own. */
export function startProduct(
  environment: Record<string, string>,
  command: string[] = [process.execPath, fromRoot('scripts/run.mjs'), 'start', '--no-demo'],
): Started {
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    cwd: fromRoot(),
    env: { ...process.env, NODE_ENV: 'development', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  const keep = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, output: () => output, ended };
}

/** Waits until the text appears; fails at once when the process ends without it. */
export async function awaitOutput(started: Started, pattern: RegExp): Promise<void> {
  let hasEnded = false;
  void started.ended.then(() => {
    hasEnded = true;
  });
  for (let attempt = 0; attempt < 2000; attempt++) {
    if (pattern.test(started.output())) return;
    if (hasEnded) break;
    await wait(50);
  }
  throw new Error(`Nothing like ${pattern} in:\n${started.output()}`);
}

export const awaitReady = (started: Started) => awaitOutput(started, /Ponte is ready after/);

/** Whether something accepts connections on the port. */
export async function answers(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/api/health`);
    await response.body?.cancel();
    return true;
  } catch {
    return false;
  }
}

/** Waits up to 15 s for a condition. */
export async function eventually(check: () => boolean | Promise<boolean>): Promise<boolean> {
  for (let attempt = 0; attempt < 150; attempt++) {
    if (await check()) return true;
    await wait(100);
  }
  return false;
}
