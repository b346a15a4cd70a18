import type { Worker } from 'node:worker_threads';
import { canEncode } from '../exact/encode.ts';
import { compileProblem } from '../model/model.ts';
import type { Problem } from '../problem.ts';
import type { Progress } from '../progress.ts';
import type { CertifiedSolution } from '../solve.ts';
import type { ExactTask, SearchMessage, SearchTask } from './messages.ts';
import { createSharedState, requestStop, type SharedState } from './shared-state.ts';
import { startWorker } from './start-worker.ts';

export interface RunOptions {
  /** 10 unless told. */
  seconds?: number;
  /** 1 unless told. */
  seed?: number;
  /** Ends the run early with the best schedule so far. */
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
  /**
   * Whether a second thread proves how few breaks are possible; true unless told. A proof in WebAssembly can only be
   * ended from outside, and ending a thread so can, rarely, abort the whole process (a race in V8): a server that
   * must not stop goes without.
   */
  isProving?: boolean;
}

/** Events up to this many pairs of meeting and slot are small enough for the exact thread. */
const EXACT_LIMIT = 40_000;
/** An event that the search has not placed whole by then is put to the exact thread. */
const PLACING_PATIENCE_SECONDS = 0.5;

/**
 * Solves in threads of their own: one searches, and for small events a second one proves. The caller's thread stays
 * free. Never longer than `seconds` but for start-up and the last tables.
 */
export function runSchedule(
  problem: Problem,
  options: RunOptions = {},
): Promise<CertifiedSolution> {
  const state = createSharedState(problem.meetings.length);
  const stop = (): void => requestStop(state);
  if (options.signal?.aborted) stop();
  options.signal?.addEventListener('abort', stop, { once: true });
  const prover = createProver(problem, state, options.isProving ?? true);
  const task: SearchTask = {
    problem,
    seed: options.seed ?? 1,
    seconds: options.seconds ?? 10,
    shared: state.buffer,
  };
  const search = startWorker('search-worker', task);
  return new Promise<CertifiedSolution>((resolve, reject) => {
    search.on('message', (message: SearchMessage) => {
      if (message.kind === 'solution') resolve(message.answer);
      else {
        prover.follow(message.progress);
        options.onProgress?.(message.progress);
      }
    });
    search.on('error', reject);
    search.on('exit', () => reject(new Error('the search thread ended without an answer')));
  }).finally(() => {
    options.signal?.removeEventListener('abort', stop);
    // The search thread ends by itself after its answer; only the prover may be in the middle of something.
    prover.end();
  });
}

interface Prover {
  /** Starts the proof that the search has need of, once it has one. */
  follow(progress: Progress): void;
  end(): void;
}

function createProver(problem: Problem, state: SharedState, isProving: boolean): Prover {
  const isSmall =
    isProving &&
    problem.meetings.length * problem.slots <= EXACT_LIMIT &&
    canEncode(compileProblem(problem));
  const total = problem.meetings.reduce((sum, { priority }) => sum + (priority ?? 1), 0);
  let worker: Worker | null = null;
  let isPlacing = false;
  const start = (fewest: number | null): void => {
    void worker?.terminate();
    worker = startWorker('exact-worker', {
      problem,
      fewest,
      shared: state.buffer,
    } satisfies ExactTask);
    // Losing the proof must not lose the schedule.
    worker.on('error', (error) => process.emitWarning(error));
  };
  return {
    follow: (progress) => {
      if (!isSmall) return;
      const isWhole = progress.scheduled === problem.meetings.length;
      if (
        !isWhole &&
        !worker &&
        progress.seconds > PLACING_PATIENCE_SECONDS &&
        progress.weightBound >= total
      ) {
        isPlacing = true;
        start(null);
      }
      const isOpen =
        isWhole && progress.stage === 'smoothing' && progress.breaks > progress.breaksBound;
      if (isOpen && (!worker || isPlacing)) {
        isPlacing = false;
        start(progress.breaksBound);
      }
    },
    end: () => void worker?.terminate(),
  };
}
