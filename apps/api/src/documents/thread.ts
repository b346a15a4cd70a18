import { Worker } from 'node:worker_threads';
import { refuse } from '../http/errors.ts';

/** Two cores are what the smallest machine has: one stays for those who use the pages. */
const mostThreads = 1;
const mostWaiting = 20;
const idleMs = 120_000;
/** A document of 5,000 people needs some hundred megabytes; a thread that wants more ends alone. */
const resourceLimits = { maxOldGenerationSizeMb: 768 };

let busy = 0;
const waiting: (() => void)[] = [];
/** A thread that has done its work and may do more: starting one takes longer than most documents. */
let idle: { worker: Worker; timer: NodeJS.Timeout } | null = null;

async function waitForTurn(): Promise<void> {
  if (busy < mostThreads) {
    busy += 1;
    return;
  }
  if (waiting.length >= mostWaiting) throw refuse('too_many_requests');
  await new Promise<void>((resolve) => waiting.push(resolve)); // who leaves hands the turn over
}

function endTurn(): void {
  const next = waiting.shift();
  if (next) next();
  else busy -= 1;
}

function wake(): Worker {
  if (!idle) {
    const url = new URL('./document-worker.ts', import.meta.url);
    return new Worker(url, { resourceLimits });
  }
  const { worker, timer } = idle;
  clearTimeout(timer);
  idle = null;
  worker.ref();
  return worker;
}

function rest(worker: Worker): void {
  // By name: a worker listens to itself, and would hear no message without that.
  for (const name of ['message', 'error', 'exit']) worker.removeAllListeners(name);
  worker.unref(); // it keeps nobody from ending
  worker.once('exit', () => {
    if (idle?.worker === worker) idle = null;
  });
  const timer = setTimeout(() => void worker.terminate(), idleMs).unref();
  idle = { worker, timer };
}

/**
 * A thread as soon as it is one's turn; when too many wait already the caller is asked to come back. Whoever
 * has it gives it back whole, or says that it is gone.
 */
export async function takeThread(): Promise<{ worker: Worker; giveBack(isGone: boolean): void }> {
  await waitForTurn();
  const worker = wake();
  let isMine = true;
  return {
    worker,
    giveBack(isGone) {
      if (!isMine) return;
      isMine = false;
      if (!isGone) rest(worker);
      endTurn();
    },
  };
}
