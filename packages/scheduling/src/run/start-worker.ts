import { Worker } from 'node:worker_threads';

export type WorkerName = 'search-worker' | 'exact-worker' | 'inquiry-worker';

/** Beside the sources the threads are TypeScript; in a bundle they are expected under the same names as JavaScript. */
export function startWorker(name: WorkerName, workerData: unknown): Worker {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new Worker(new URL(`./${name}.${ending}`, import.meta.url), { workerData });
}
