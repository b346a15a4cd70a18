import type { ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from '../failure.ts';
import { hasEnded } from './children.ts';

const PATIENCE_MS = 60_000;

async function isHealthy(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) });
    await response.body?.cancel();
    return response.status === 200;
  } catch {
    return false;
  }
}

/** Resolves once the server answers that everything is ready. */
export async function awaitHealth(address: string, server: ChildProcess): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await isHealthy(`${address}/api/health`))) {
    if (hasEnded(server)) throw new Failure('The server did not start; the reason is above.');
    if (Date.now() > deadline) {
      throw new Failure(`The server does not answer on ${address}; see its messages above.`);
    }
    await wait(100);
  }
}
