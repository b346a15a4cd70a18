import { canEncode } from '../exact/encode.ts';
import { compileProblem } from '../model/model.ts';
import type { Problem } from '../problem.ts';
import type { Progress } from '../progress.ts';
import type {
  CheckedSolution,
  ExactMessage,
  ExactTask,
  SearchMessage,
  SearchTask,
} from './messages.ts';
import { type Host, startHost } from './start-host.ts';

export interface RunOptions {
  /** 10 unless told. */
  seconds?: number;
  /** 1 unless told. */
  seed?: number;
  /** Ends the run early with the best schedule so far. */
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
  /** Hears of each process that is started, by its number. */
  onProcess?: (pid: number) => void;
  /** Whether a second process proves how few breaks are possible; true unless told. */
  isProving?: boolean;
  /** Whether the answer is counted again where it was found; false unless told. */
  isChecked?: boolean;
}

/** Events up to this many pairs of meeting and slot are small enough for the exact thread. */
const EXACT_LIMIT = 40_000;
/** An event that the search has not placed whole by then is put to the exact thread. */
const PLACING_PATIENCE_SECONDS = 0.5;

/**
 * Solves in processes of their own: one searches, and for small events a second one proves. The caller's thread stays
 * free, and outlives whatever a solver does. Never longer than `seconds` but for start-up and the last tables. Rejects
 * with a `SolverFailure` when the search ends without an answer; a proof that is lost so only stays out.
 */
export function runSchedule(problem: Problem, options: RunOptions = {}): Promise<CheckedSolution> {
  const { seed = 1, seconds = 10, isChecked = false, signal, onProgress, onProcess } = options;
  return new Promise<CheckedSolution>((resolve, reject) => {
    const prover = createProver(problem, options, (message) => search.note(message));
    const stop = (): void => search.note({ kind: 'stop' });
    const end = (): void => {
      signal?.removeEventListener('abort', stop);
      prover.end();
      search.kill();
    };
    const task: SearchTask = { problem, seed, seconds, isChecked };
    const search = startHost<SearchMessage>('search-thread', task, {
      onMessage: (message) => {
        if (message.kind === 'progress') {
          prover.follow(message.progress);
          onProgress?.(message.progress);
          return;
        }
        end();
        resolve(message.answer);
      },
      onFailure: (failure) => {
        end();
        reject(failure);
      },
    });
    if (search.pid) onProcess?.(search.pid);
    signal?.addEventListener('abort', stop, { once: true });
    if (signal?.aborted) stop();
  });
}

interface Prover {
  /** Starts the proof that the search has need of, once it has one. */
  follow(progress: Progress): void;
  end(): void;
}

function createProver(
  problem: Problem,
  { isProving = true, onProcess }: RunOptions,
  tell: (message: ExactMessage) => void,
): Prover {
  const isSmall =
    isProving &&
    problem.meetings.length * problem.slots <= EXACT_LIMIT &&
    canEncode(compileProblem(problem));
  const total = problem.meetings.reduce((sum, { priority }) => sum + (priority ?? 1), 0);
  let host: Host | null = null;
  let isPlacing = false;
  const start = (fewest: number | null): void => {
    host?.kill();
    host = startHost<ExactMessage>('exact-thread', { problem, fewest } satisfies ExactTask, {
      onMessage: tell,
      // Losing the proof must not lose the schedule.
      onFailure: (failure) => process.emitWarning(failure),
    });
    if (host.pid) onProcess?.(host.pid);
  };
  return {
    follow: (progress) => {
      if (!isSmall) return;
      const isWhole = progress.scheduled === problem.meetings.length;
      if (
        !isWhole &&
        !host &&
        progress.seconds > PLACING_PATIENCE_SECONDS &&
        progress.weightBound >= total
      ) {
        isPlacing = true;
        start(null);
      }
      const isOpen =
        isWhole && progress.stage === 'smoothing' && progress.breaks > progress.breaksBound;
      if (isOpen && (!host || isPlacing)) {
        isPlacing = false;
        start(progress.breaksBound);
      }
    },
    end: () => host?.kill(),
  };
}
