import { fork } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { makeProblem, pairAll } from '../testing/test-problems.ts';
import type { SearchMessage } from './messages.ts';
import { runSchedule } from './run-schedule.ts';
import { SolverFailure, startHost } from './start-host.ts';

const problem = makeProblem(9, 3, 12, pairAll(12));

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Whether the process is gone within ten seconds. */
async function isGone(pid: number): Promise<boolean> {
  for (let look = 0; look < 100 && isAlive(pid); look++) await sleep(100);
  return !isAlive(pid);
}

describe('a solver in a process of its own', () => {
  it('killed from outside, it ends the run with the reason and not the caller', async () => {
    const pids: number[] = [];
    const run = runSchedule(problem, {
      seconds: 30,
      onProcess: (pid) => pids.push(pid),
      onProgress: () => process.kill(pids[0] ?? 0, 'SIGKILL'),
    });
    const failure = await run.catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(SolverFailure);
    expect(failure).toMatchObject({ reason: 'crash', message: expect.stringContaining('SIGKILL') });
    expect(await isGone(pids[0] ?? 0)).toBe(true);
  }, 30_000);

  it('leaves no process behind once it has answered, nor its proof', async () => {
    const pids: number[] = [];
    const { check } = await runSchedule(problem, {
      seconds: 2,
      isChecked: true,
      onProcess: (pid) => pids.push(pid),
    });
    expect(check?.verification.isValid).toBe(true);
    expect(pids.length).toBeGreaterThan(0);
    for (const pid of pids) expect(await isGone(pid)).toBe(true);
  }, 30_000);

  it('dies with its parent', async () => {
    const parent = fork(new URL('../testing/hold-run.ts', import.meta.url), { execArgv: [] });
    const pid = await new Promise<number>((resolve) => parent.once('message', resolve));
    expect(isAlive(pid)).toBe(true);
    parent.kill('SIGKILL');
    expect(await isGone(pid)).toBe(true);
  }, 30_000);

  it('stops itself when it wants more memory than it may have, and says so', async () => {
    const mostMegabytes = 40;
    const failure = await new Promise<SolverFailure>((resolve, reject) => {
      const task = { problem, seed: 1, seconds: 20, isChecked: false };
      const onMessage = ({ kind }: SearchMessage) => {
        if (kind === 'solution') reject(new Error('it answered'));
      };
      startHost<SearchMessage>(
        'search-thread',
        task,
        { onMessage, onFailure: resolve },
        mostMegabytes,
      );
    });
    expect(failure.reason).toBe('memory');
  }, 30_000);
});
