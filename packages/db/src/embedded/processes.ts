import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readErrorCode } from './errors.ts';

/** Ended but not yet collected by its parent: such a process still has a number, and nothing else. */
function isZombie(pid: number): boolean {
  if (process.platform !== 'linux') return false;
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return true;
  }
}

/** Whether the process has ended, as far as this account can see. */
export function isProcessGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return readErrorCode(error) === 'ESRCH';
  }
  return isZombie(pid);
}

/** The program's name without its folder, or an empty text when it cannot be seen. */
export function readCommandName(pid: number): string {
  if (process.platform !== 'linux') {
    const ps = spawnSync('ps', ['-p', String(pid), '-o', 'comm='], { encoding: 'utf8' });
    return basename((ps.stdout ?? '').trim());
  }
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
  } catch {
    return '';
  }
}

/** Asks again and again until the answer is yes; false when the time is over. */
export async function becomesTrue(check: () => boolean, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (Date.now() < deadline) {
    if (check()) return true;
    await wait(20);
  }
  return false;
}
